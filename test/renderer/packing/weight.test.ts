import { expect, it } from 'vitest'
import { expectedGrams, judgeWeight } from '../../../renderer/screens/packing/weight.ts'
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
