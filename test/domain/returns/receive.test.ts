import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../domain/refusal.ts'
import { type Arrival, arrivedParts, type SentLine } from '../../../domain/returns/receive.ts'
import { returnStatus } from '../../../domain/returns/status.ts'
import { undecidedUnits } from '../../../domain/returns/undecided.ts'

const mug = { itemId: 1, sku: 'MUG', units: 1 } satisfies Arrival

function line(lineId: number, more: Partial<SentLine> = {}): SentLine {
  return { lineId, itemId: 1, sent: 2, returned: 0, awaited: 0, lots: [{ lotId: 1, lot: '', left: 2 }], ...more }
}

/** `left`: units of lot A that are still out. */
function ofTwoLots(left: number): readonly SentLine[] {
  const lots = [
    { lotId: 1, lot: 'A', left },
    { lotId: 2, lot: 'B', left: 1 },
  ]
  return [line(1, { lots })]
}

function refusalOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error instanceof Refusal ? { code: error.code, params: error.params } : error
  }
}

describe('units that came back', () => {
  it('count onto the line that the return waits for first', () => {
    expect(arrivedParts([line(1), line(2, { awaited: 1 })], mug, '1001')).toEqual([{ lineId: 2, lotId: 1, units: 1 }])
  })

  it('are of a lot that was sent', () => {
    const lines = [
      line(1, {
        lots: [
          { lotId: 1, lot: 'A', left: 1 },
          { lotId: 2, lot: 'B', left: 1 },
        ],
      }),
    ]
    expect(arrivedParts(lines, { ...mug, lotId: 2, lot: 'B' }, '1001')).toEqual([{ lineId: 1, lotId: 2, units: 1 }])
    expect(refusalOf(() => arrivedParts(lines, { ...mug, lotId: 3, lot: 'C' }, '1001'))).toEqual({
      code: 'returns.lot_never_sent',
      params: { sku: 'MUG', lot: 'C', number: '1001' },
    })
    expect(refusalOf(() => arrivedParts(lines, { ...mug, lot: 'nobody knows' }, '1001'))).toMatchObject({ code: 'returns.lot_never_sent' })
  })

  it('of several lots say which one they are; of one lot that is still out they need not', () => {
    expect(refusalOf(() => arrivedParts(ofTwoLots(1), mug, '1001'))).toEqual({
      code: 'returns.lot_needed',
      params: { sku: 'MUG', expected: 'A, B' },
    })
    expect(arrivedParts(ofTwoLots(0), mug, '1001')).toEqual([{ lineId: 1, lotId: 2, units: 1 }])
    expect(refusalOf(() => arrivedParts(ofTwoLots(0), { ...mug, lotId: 1, lot: 'A' }, '1001'))).toEqual({
      code: 'returns.lot_more_than_sent',
      params: { sku: 'MUG', lot: 'A', number: '1001' },
    })
  })

  it('are never more than are left of what was sent, and are taken in whole or not at all', () => {
    const lefts = fc.array(fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(lefts, fc.integer({ min: 1, max: 12 }), (perLine, units) => {
        const lines = perLine.map((lots, index) => line(index + 1, { lots: lots.map((left, lot) => ({ lotId: lot + 1, lot: '', left })) }))
        const left = perLine.flat().reduce((sum, one) => sum + one, 0)
        if (units > left) {
          expect(refusalOf(() => arrivedParts(lines, { ...mug, units }, '1001'))).toMatchObject({ code: 'returns.more_than_sent' })
          return
        }
        const taken = arrivedParts(lines, { ...mug, units }, '1001')
        expect(taken.reduce((sum, part) => sum + part.units, 0)).toBe(units)
        expect(taken.every((part) => part.units <= (perLine[part.lineId - 1]?.[part.lotId - 1] ?? 0))).toBe(true)
      }),
    )
  })
})

describe('the units to decide on', () => {
  it('are those received last', () => {
    const acts = [
      { kind: 'receive', lineId: 1, lotId: 1, units: 2 },
      { kind: 'receive', lineId: 2, lotId: 2, units: 1 },
      { kind: 'scrap', lineId: 2, lotId: 2, units: 1 },
      { kind: 'receive', lineId: 3, lotId: 3, units: 1 },
      { kind: 'receive', lineId: 1, lotId: 1, units: 1 },
    ] as const
    expect(undecidedUnits(acts)).toEqual([
      { lineId: 1, lotId: 1, units: 3 },
      { lineId: 3, lotId: 3, units: 1 },
    ])
  })
})

function statusOf(expected: number, received: number, decided: number, finished = false) {
  return returnStatus([{ expected, received, decided }], finished)
}

describe('a return', () => {
  it('is over when all that was announced came and was decided on, or when no more will come', () => {
    expect([
      statusOf(2, 0, 0),
      statusOf(2, 1, 0),
      statusOf(2, 1, 1),
      statusOf(2, 1, 1, true),
      statusOf(2, 2, 1),
      statusOf(2, 2, 2),
    ]).toEqual(['authorised', 'received', 'received', 'dispositioned', 'received', 'dispositioned'])
  })
})
