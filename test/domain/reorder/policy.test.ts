import { describe, expect, it } from 'vitest'
import { compareOrdering } from '../../../domain/reorder/backtest/compare.ts'
import { simulate } from '../../../domain/reorder/backtest/simulate.ts'
import { targetOf, type Outlook } from '../../../domain/reorder/policy.ts'

/** 30 a day, 10 days, deviation 5: Taylor's carpet. */
const carpet: Outlook = {
  demand: { perDay: 30, deviation: 5 },
  lead: { days: 10, deviation: 0 },
  reviewDays: 0,
  overProtection: 300,
  economicQuantity: 120,
}

const tenAtTwo = (_past: readonly number[], position: number) => (position <= 2 ? 10 : 0)

describe('a policy', () => {
  it('of a service level keeps the demand of the lead time and its safety stock, and fills up by the economic quantity', () => {
    expect(targetOf({ kind: 'service_level', level: 0.95 }, carpet)).toEqual({ reorderPoint: 327, orderUpTo: 447, safetyStock: 27 })
  })

  it('that looks once a week covers that week too, and fills up to it', () => {
    const weekly = { ...carpet, reviewDays: 7, overProtection: 510, economicQuantity: 0 }
    expect(targetOf({ kind: 'service_level', level: 0.95 }, weekly)).toEqual({ reorderPoint: 544, orderUpTo: 754, safetyStock: 34 })
  })

  it.each([
    [
      { kind: 'min_max', min: 40, max: 100 },
      { reorderPoint: 40, orderUpTo: 100, safetyStock: 0 },
    ],
    [
      { kind: 'min_max', min: 40, max: 10 },
      { reorderPoint: 40, orderUpTo: 40, safetyStock: 0 },
    ],
    [
      { kind: 'order_up_to', upTo: 50 },
      { reorderPoint: 49, orderUpTo: 50, safetyStock: 0 },
    ],
    [
      { kind: 'days_of_cover', days: 14 },
      { reorderPoint: 300, orderUpTo: 720, safetyStock: 0 },
    ],
    [{ kind: 'none' }, null],
  ] as const)('%o aims at %o', (policy, target) => {
    expect(targetOf(policy, carpet)).toEqual(target)
  })
})

describe('a replay', () => {
  it('serves from the shelf, loses the rest, and gets what was ordered after the lead time', () => {
    expect(simulate({ daily: [9, 4, 4, 4, 4], firstDay: 1, leadDays: 2, opening: 6 }, tenAtTwo)).toEqual({
      asked: 16,
      // 6 -> 2 (orders 10), 2 of 4 -> 0, then 10 arrive -> 6, 2.
      served: 14,
      unitDays: 2 + 0 + 6 + 2,
    })
  })

  it('compares both ways from the same shelf, over the items that had sold before', () => {
    const steady = { daily: Array.from({ length: 120 }, () => 3), cost: 100 }
    const newcomer = { daily: Array.from({ length: 120 }, (_, day) => (day < 100 ? 0 : 3)), cost: 100 }
    const { items, suggested, fixed } = compareOrdering([steady, newcomer], { historyDays: 60, leadDays: 7, level: 0.95 })
    expect({ items, fillRates: [suggested.fillRate, fixed.fillRate] }).toEqual({ items: 1, fillRates: [1, 1] })
    expect(suggested.meanStockValue).toBeLessThan(fixed.meanStockValue)
  })
})
