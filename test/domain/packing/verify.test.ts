import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countIn, countOut, type VerifyLine } from '../../../domain/packing/verify.ts'

const line = (lineId: number, expected: number, verified = 0): VerifyLine => ({ lineId, itemId: 7, sku: 'MUG', expected, verified })
const mug = { itemId: 7, sku: 'MUG' }

function after(lines: readonly VerifyLine[], changed: ReturnType<typeof countIn>): readonly VerifyLine[] {
  return lines.map((one) => ({ ...one, ...changed.find(({ lineId }) => lineId === one.lineId) }))
}

describe('verified units', () => {
  it('fill the lines of their item one after the other', () => {
    expect(countIn([line(1, 2, 1), line(2, 3)], mug, 3)).toEqual([
      { lineId: 1, verified: 2 },
      { lineId: 2, verified: 2 },
    ])
  })

  it('are refused whole when one is too many', () => {
    expect(() => countIn([line(1, 2, 1), line(2, 1)], mug, 3)).toThrow(
      expect.objectContaining({ code: 'pack.too_many', params: { sku: 'MUG', expected: 3, verified: 1, by: 3 } }),
    )
  })

  it('come out again as they went in', () => {
    const lines = fc
      .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
      .map((counts) => counts.map((count, index) => line(index + 1, count)))
    fc.assert(
      fc.property(lines, fc.array(fc.integer({ min: 1, max: 4 })), (start, scans) => {
        let now: readonly VerifyLine[] = start
        const before: (readonly VerifyLine[])[] = []
        const done: number[] = []
        for (const units of scans) {
          const room = now.reduce((sum, one) => sum + one.expected - one.verified, 0)
          if (units > room) continue
          before.push(now)
          done.push(units)
          now = after(now, countIn(now, mug, units))
        }
        for (const units of done.toReversed()) {
          now = after(now, countOut(now, mug.itemId, units))
          expect(now).toEqual(before.pop())
        }
        expect(now).toEqual(start)
      }),
    )
  })
})
