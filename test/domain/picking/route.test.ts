import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeBy, routeMethods, shortestRoute, type Stop } from '../../../domain/picking/route.ts'

const block = { aisleLength: 10, aislePitch: 3 }

function stops(byAisle: Readonly<Record<number, readonly number[]>>): readonly Stop[] {
  return Object.entries(byAisle).flatMap(([aisle, depths]) => depths.map((depth) => ({ aisle: Number(aisle), depth })))
}

/** Worked by hand for one block of aisles 10 long and 3 apart. */
const cases = [
  { stops: stops({ 0: [3, 9], 1: [5, 7], 3: [3], 4: [4] }), lengths: { s_shape: 64, return: 70, midpoint: 66, largest_gap: 60 } },
  { stops: stops({ 0: [7], 1: [3], 3: [1], 4: [5, 7], 5: [9] }), lengths: { s_shape: 88, return: 84, midpoint: 74, largest_gap: 68 } },
  { stops: stops({ 0: [3], 2: [8], 3: [4, 7], 5: [4, 5] }), lengths: { s_shape: 70, return: 76, midpoint: 68, largest_gap: 66 } },
] as const

describe('a route past all stops', () => {
  it.each(cases)('has the length that was worked out by hand (%#)', ({ stops: picked, lengths }) => {
    expect(Object.fromEntries(routeMethods.map((method) => [method, routeBy(method, picked, block).length]))).toEqual(lengths)
  })

  it.each(cases)('is the shortest of the four (%#)', ({ stops: picked, lengths }) => {
    expect(shortestRoute(picked, block).length).toBe(Math.min(...Object.values(lengths)))
  })

  it('goes up one aisle and down the next in an S', () => {
    expect(routeBy('s_shape', stops({ 0: [3, 9], 1: [5, 7] }), block).stops).toEqual([
      { aisle: 0, depth: 3 },
      { aisle: 0, depth: 9 },
      { aisle: 1, depth: 7 },
      { aisle: 1, depth: 5 },
    ])
  })

  it('passes every stop once, whatever the method, and is as long as walking its stops in that order at least', () => {
    const stop = fc.record({ aisle: fc.integer({ min: 0, max: 8 }), depth: fc.integer({ min: 0, max: 10 }) })
    fc.assert(
      fc.property(fc.array(stop, { minLength: 1, maxLength: 30 }), fc.constantFrom(...routeMethods), (picked, method) => {
        const route = routeBy(method, picked, block)
        expect(sorted(route.stops)).toEqual(sorted(picked))
        expect(route.length).toBeGreaterThanOrEqual(walked(route.stops))
      }),
    )
  })
})

function sorted(stopsInAnyOrder: readonly Stop[]): readonly Stop[] {
  return stopsInAnyOrder.toSorted((a, b) => a.aisle - b.aisle || a.depth - b.depth)
}

/** The least that anyone can walk from the depot past these stops, in this order, and back. */
function walked(order: readonly Stop[]): number {
  const depot = { aisle: 0, depth: 0 }
  const path = [depot, ...order, depot]
  return path.slice(1).reduce((sum, to, index) => sum + distance(path[index] ?? depot, to), 0)
}

function distance(from: Stop, to: Stop): number {
  if (from.aisle === to.aisle) return Math.abs(from.depth - to.depth)
  const across = Math.abs(from.aisle - to.aisle) * block.aislePitch
  return across + Math.min(from.depth + to.depth, 2 * block.aisleLength - from.depth - to.depth)
}
