import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { averageAfter } from '../../../domain/purchasing/average-cost.ts'
import { converted } from '../../../domain/purchasing/money.ts'
import { orderUnits } from '../../../domain/purchasing/round-up.ts'
import { unitsToInspect } from '../../../domain/purchasing/receiving/inspect.ts'

it('the average cost is what all units cost, by the units', () => {
  const first = averageAfter({ unitsBefore: 0, averageBefore: null, units: 10, unitCostMinor: 300 })
  const second = averageAfter({ unitsBefore: 10, averageBefore: first, units: 5, unitCostMinor: 360 })
  expect([first, second, averageAfter({ unitsBefore: 15, averageBefore: second, units: -5, unitCostMinor: 360 })]).toEqual([
    300_000, 320_000, 300_000,
  ])
})

it('an average lies between what was there and what came', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 })
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (before, cost, had, came) => {
      const after = averageAfter({ unitsBefore: had, averageBefore: before * 1000, units: came, unitCostMinor: cost })
      expect(after).toBeGreaterThanOrEqual(Math.min(before, cost) * 1000)
      expect(after).toBeLessThanOrEqual(Math.max(before, cost) * 1000)
    }),
  )
})

it('amounts are converted with the minor units of both currencies', () => {
  expect([
    converted(1000, { from: 'EUR', to: 'GBP', micros: 850_000 }),
    converted(1000, { from: 'JPY', to: 'GBP', micros: 5200 }),
    converted(1234, { from: 'KWD', to: 'GBP', micros: 2_500_000 }),
  ]).toEqual([850, 520, 309])
})

it('units are ordered in whole packs and at least the minimum', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 500 }),
      (wanted, pack, least) => {
        const units = orderUnits(wanted, { packSize: pack, minQuantity: least })
        expect([units % pack, units >= wanted, units >= least, units - pack < Math.max(wanted, least)]).toEqual([0, true, true, true])
      },
    ),
  )
})

it('a sample is the square root and one, all of it once a fault was found', () => {
  expect([
    unitsToInspect('none', { good: 100, inspected: 0, fault: true }),
    unitsToInspect('sample', { good: 100, inspected: 0, fault: false }),
    unitsToInspect('sample', { good: 100, inspected: 11, fault: false }),
    unitsToInspect('sample', { good: 99, inspected: 10, fault: true }),
    unitsToInspect('sample', { good: 1, inspected: 0, fault: false }),
    unitsToInspect('all', { good: 7, inspected: 2, fault: false }),
  ]).toEqual([0, 11, 0, 89, 1, 5])
})
