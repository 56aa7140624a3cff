import { expect, it } from 'vitest'
import { fillUpToMinimum } from '../../../domain/reorder/minimum-order.ts'

const mugs = { units: 10, priceMinor: 500, packSize: 5, perDay: 5, position: 0 }
const spoons = { units: 10, priceMinor: 100, packSize: 10, perDay: 1, position: 0 }

it('raises what lasts the shortest, by whole packs, until the order is worth the minimum', () => {
  // 60.00 are there; mugs last two days and take three packs of 25.00, then spoons of ten days are no shorter than mugs of five.
  expect(fillUpToMinimum([mugs, spoons], 12_000)).toEqual([25, 10])
})

it('leaves an order that is worth enough, and lines of which nothing is known', () => {
  expect(fillUpToMinimum([mugs, spoons], 6000)).toEqual([10, 10])
  expect(
    fillUpToMinimum(
      [
        { ...mugs, priceMinor: null },
        { ...spoons, perDay: 0 },
      ],
      12_000,
    ),
  ).toEqual([10, 10])
})
