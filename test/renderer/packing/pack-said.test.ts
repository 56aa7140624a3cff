import { beforeAll, describe, expect, it } from 'vitest'
import type { PackDid } from '../../../domain/packing/contract.ts'
import { packAsk, packSaid } from '../../../renderer/screens/packing/pack-said.ts'
import type { Text } from '../../../renderer/text/text.ts'
import { english } from '../english.ts'
import { aCheck, aLine, aParcel } from './a-parcel.ts'

let t: Text
beforeAll(async () => {
  t = await english()
})

describe('what an act did', () => {
  const said: readonly (readonly [PackDid, object])[] = [
    [
      { kind: 'opened', orderNumber: '1001', resumed: false, remaining: 0 },
      { tone: 'ok', title: 'Order 1001' },
    ],
    [
      { kind: 'opened', orderNumber: '1001', resumed: true, remaining: 0 },
      { tone: 'ok', title: 'Order 1001, where it was left' },
    ],
    [
      { kind: 'opened', orderNumber: '1001', resumed: false, remaining: 2 },
      { tone: 'ok', title: 'Order 1001, 2 units to follow in another parcel' },
    ],
    [
      { kind: 'item_right', sku: 'MUG', verified: 1, expected: 2, by: 1 },
      { tone: 'ok', title: 'Right, 1 of 2' },
    ],
    [
      { kind: 'item_right', sku: 'MUG', verified: 6, expected: 12, by: 6 },
      { tone: 'ok', title: 'Right, a case of 6: 6 of 12' },
    ],
    [{ kind: 'verified_all' }, { tone: 'done', title: 'Everything is in' }],
    [
      { kind: 'checked', text: 'Padding', done: true },
      { tone: 'ok', title: 'Ticked: Padding' },
    ],
    [
      { kind: 'checked', text: 'Padding', done: false },
      { tone: 'ok', title: 'Open again: Padding' },
    ],
    [
      { kind: 'answered', text: 'Temperature', answer: '4.5 °C' },
      { tone: 'ok', title: 'Temperature: 4.5 °C' },
    ],
    [
      { kind: 'answered', text: 'The open box', answer: '' },
      { tone: 'ok', title: 'Picture kept: The open box' },
    ],
    [
      { kind: 'check_skipped', text: 'Gift note' },
      { tone: 'ok', title: 'Does not apply: Gift note' },
    ],
    [{ kind: 'closed' }, { tone: 'ok', title: 'Closed. Now its label' }],
    [
      { kind: 'label_right', sscc: '00' },
      { tone: 'done', title: 'Packed, order 1001' },
    ],
    [
      { kind: 'undone', what: 'close' },
      { tone: 'ok', title: 'Taken back: the closed parcel, it is open again' },
    ],
  ]
  it.each(said)('%j', (did, expected) => {
    expect(packSaid(t, did, '1001')).toEqual(expected)
  })
})

it('the next act of each stage is one sentence', () => {
  const asks = (['verify', 'check', 'box', 'label', 'done'] as const).map((stage) => packAsk(t, aParcel({ stage }), 'carton', 'off'))
  expect(asks).toEqual([
    'Scan every unit, 2 to go',
    'Do it, then press F9 or scan DONE',
    'Press the digit of the carton',
    'Stick the label on the box and scan it',
    'Packed. Scan the next tote or order',
  ])
  expect(packAsk(t, aParcel({ stage: 'box' }), 'type', 'off')).toBe('Type the weight in grams, then Enter')
  expect(packAsk(t, aParcel({ lines: [aLine({ verified: 1 })] }), 'carton', 'off')).toBe('Scan the last unit')
})

it('a picture is taken where there is a camera and chosen where there is none', () => {
  const parcel = aParcel({
    stage: 'check',
    checks: [aCheck({ ask: { kind: 'photo' } })],
  })
  const asks = (['on', 'starting', 'none', 'refused', 'busy'] as const).map((camera) => packAsk(t, parcel, 'carton', camera))
  const take = 'Take the picture: F9 or scan DONE'
  const choose = 'Choose a picture: F6'
  expect(asks).toEqual([take, take, choose, choose, choose])
})
