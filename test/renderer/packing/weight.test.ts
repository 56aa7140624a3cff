import { expect, it } from 'vitest'
import { boxAsk, boxWeight, expectedGrams, judgeWeight } from '../../../renderer/screens/packing/box/weight.ts'
import { aParcel } from './a-parcel.ts'

it('a box should weigh its contents and its carton', () => {
  expect([expectedGrams(aParcel(), 'M'), expectedGrams(aParcel(), '')]).toEqual([480, 360])
})

it('nothing is expected where one item has no weight', () => {
  expect(expectedGrams(aParcel({ contentsGrams: null }), 'M')).toBeNull()
})

it('filler and the scale may be 30 g or a tenth off; more is said, with its direction', () => {
  expect([
    judgeWeight(100, 130),
    judgeWeight(99, 130),
    judgeWeight(2200, 2000),
    judgeWeight(2201, 2000),
    judgeWeight(null, 2000),
    judgeWeight(500, null),
  ]).toEqual([
    { kind: 'close' },
    { kind: 'lighter', grams: 31 },
    { kind: 'close' },
    { kind: 'heavier', grams: 201 },
    { kind: 'unknown' },
    { kind: 'unknown' },
  ])
})

it('only what lies still on the scale is a weight, and what is typed goes before it', () => {
  const moving = { kind: 'moving', grams: 512 } as const
  expect([
    boxWeight(null, { kind: 'stable', grams: 512 }),
    boxWeight(400, { kind: 'stable', grams: 512 }),
    boxWeight(null, moving),
    boxWeight(400, moving),
    boxWeight(null, { kind: 'stable', grams: 0 }),
    boxWeight(null, { kind: 'overload' }),
    boxWeight(null, { kind: 'none' }),
  ]).toEqual([512, 400, null, 400, null, null, null])
})

it('a box is put on the scale while there is one that works, and else its weight is typed', () => {
  const asks = (['none', 'opening', 'silent', 'unreadable', 'overload', 'below_zero', 'needs_zero', 'busy'] as const).map((kind) => [
    kind,
    boxAsk(true, null, { kind }),
  ])
  expect(Object.fromEntries(asks)).toEqual({
    none: 'type',
    opening: 'type',
    silent: 'type',
    unreadable: 'type',
    overload: 'take_off',
    below_zero: 'take_off',
    needs_zero: 'take_off',
    busy: 'put_on',
  })
  const weighed = { kind: 'stable', grams: 512 } as const
  expect([boxAsk(false, null, weighed), boxAsk(true, 400, weighed), boxAsk(true, null, weighed)]).toEqual(['carton', 'type', 'enter'])
})
