import { expect, it } from 'vitest'
import { likelyCarriage } from '../../../renderer/screens/packing/box/carriage.ts'

const carriers = [
  { code: 'RM', name: 'Royal Mail', services: ['Tracked 48', 'Tracked 24'], cutOff: '' },
  { code: 'DHL', name: 'DHL', services: ['Parcel', 'Express'], cutOff: '' },
]

it('an order that names a service gets it, however its channel writes it', () => {
  expect([likelyCarriage('tracked_24', carriers, null), likelyCarriage('EXPRESS', carriers, null)]).toEqual([
    { carrier: 'RM', service: 'Tracked 24' },
    { carrier: 'DHL', service: 'Express' },
  ])
})

it('an order that names a carrier gets it, with the service that it names, or the first one', () => {
  expect([likelyCarriage('Royal Mail Tracked 24', carriers, null), likelyCarriage('DHL (2-3 days)', carriers, null)]).toEqual([
    { carrier: 'RM', service: 'Tracked 24' },
    { carrier: 'DHL', service: 'Parcel' },
  ])
})

it('an order that names neither goes with whom the last parcel went', () => {
  const last = { carrier: 'DHL', service: 'Express' }
  expect([likelyCarriage('Standard', carriers, last), likelyCarriage('', carriers, last)]).toEqual([last, last])
})

it('a carrier or service that the shop no longer has is not chosen again', () => {
  const first = { carrier: 'RM', service: 'Tracked 48' }
  expect([
    likelyCarriage('', carriers, { carrier: 'UPS', service: '' }),
    likelyCarriage('', carriers, { carrier: 'DHL', service: 'Balloon' }),
    likelyCarriage('', carriers, null),
    likelyCarriage('', [], null),
  ]).toEqual([first, first, first, { carrier: '', service: '' }])
})
