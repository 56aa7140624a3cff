import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentsGrams, leastGrams, mostGrams } from '../../../domain/packing/weight.ts'

describe('the weight of a closed box', () => {
  it.each([
    ['light goods may be 10 g lighter than the items say', [{ units: 2, weightGrams: 40 }], 25, 95],
    ['heavy ones 5 %', [{ units: 2, weightGrams: 2000 }], 200, 3990],
    ['an item of unknown weight asks for nothing', [{ units: 9, weightGrams: null }], 90, 80],
    ['an empty envelope weighs nothing that could be missing', [], 5, 0],
  ])('%s', (_, lines, tare, least) => {
    expect(leastGrams(lines, tare)).toBe(least)
  })

  it.each([
    ['light goods may be 50 g heavier than the items say', [{ units: 2, weightGrams: 40 }], 25, 155],
    ['heavy ones 10 %', [{ units: 2, weightGrams: 2000 }], 200, 4620],
    ['with an item of unknown weight nobody can say', [{ units: 9, weightGrams: null }], 90, null],
  ])('%s', (_, lines, tare, most) => {
    expect(mostGrams(lines, tare)).toBe(most)
  })

  it('is known only where every item has one', () => {
    const mug = { units: 2, weightGrams: 350 }
    expect([contentsGrams([mug]), contentsGrams([mug, { units: 1, weightGrams: null }])]).toEqual([700, null])
  })

  it('is short when a whole unit of more than a tenth of the box is missing', () => {
    const box = fc.record({ units: fc.integer({ min: 1, max: 8 }), weightGrams: fc.integer({ min: 30, max: 5000 }) })
    fc.assert(
      fc.property(box, (line) => {
        const weighed = (line.units - 1) * line.weightGrams
        expect(weighed < leastGrams([line], 0)).toBe(true)
      }),
    )
  })
})
