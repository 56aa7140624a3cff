import { describe, expect, it } from 'vitest'
import { intermittentDemand } from '../../../domain/reorder/forecast/intermittent.ts'
import { zOf } from '../../../domain/reorder/normal.ts'
import { economicOrderQuantity, fillUp } from '../../../domain/reorder/order-quantity.ts'
import { inventoryPosition } from '../../../domain/reorder/position.ts'
import { deviationOverLeadTime, safetyStock } from '../../../domain/reorder/safety-stock.ts'

const round = (value: number, digits: number) => Number(value.toFixed(digits))

describe('the z of a service level', () => {
  it.each([
    [0.9, 1.2816],
    [0.95, 1.6449],
    [0.97, 1.8808],
    [0.98, 2.0537],
    [0.99, 2.3263],
    [0.995, 2.5758],
    [0.999, 3.0902],
    [0.05, -1.6449],
    [0.01, -2.3263],
  ])('of %f is %f', (level, z) => {
    expect(round(zOf(level), 4)).toBe(z)
  })

  it.each([0, 1, -0.1, 1.2, Number.NaN])('is not defined for %f', (level) => {
    expect(() => zOf(level)).toThrow(RangeError)
  })
})

describe('safety stock and reorder point', () => {
  it('covers a fixed lead time (Taylor: 30 yards a day, 10 days, deviation 5, 95 %)', () => {
    const carpet = { perDay: 30, deviation: 5 }
    // The book rounds z to 1.65.
    expect(round(1.65 * deviationOverLeadTime(carpet, { days: 10, deviation: 0 }), 2)).toBe(26.09)
    expect(round(safetyStock(carpet, { days: 10, deviation: 0 }, 0.95), 2)).toBe(26.01)
  })

  it('covers demand and lead time that both vary (Heizer and Render: 150 a day, 16; 5 days, 1)', () => {
    const spread = deviationOverLeadTime({ perDay: 150, deviation: 16 }, { days: 5, deviation: 1 })
    expect(round(spread, 3)).toBe(154.208)
    expect(round(150 * 5 + 1.65 * spread, 2)).toBe(1004.44)
  })

  it('covers a deviation that is known for the whole lead time (Stevenson: 50 units, 5, z 1.88)', () => {
    const spread = deviationOverLeadTime({ perDay: 50, deviation: 5 }, { days: 1, deviation: 0 })
    expect(round(50 + 1.88 * spread, 1)).toBe(59.4)
  })

  it('compares with the position: on hand and on order, without what is promised', () => {
    expect(inventoryPosition({ onHand: 40, onOrder: 24, allocated: 30, backordered: 5 })).toBe(29)
  })
})

describe('the quantity of an order', () => {
  it('costs least at sqrt(2DK/h)', () => {
    const quantity = economicOrderQuantity({ perYear: 10_000, perOrder: 40, holding: 5 })
    expect({ quantity, ordersPerYear: 10_000 / quantity }).toEqual({ quantity: 400, ordersPerYear: 25 })
  })

  it.each([
    [0, { packSize: 6, minimum: 12 }, 0],
    [1, { packSize: 6, minimum: 1 }, 6],
    [13, { packSize: 6, minimum: 12 }, 18],
    [5, { packSize: 1, minimum: 12 }, 12],
    [5, { packSize: 5, minimum: 12 }, 15],
  ])('of %i wanted units is filled up to packs and minimum %o', (units, terms, filled) => {
    expect(fillUp(units, terms)).toBe(filled)
  })
})

describe('intermittent demand', () => {
  /** Hyndman and Athanasopoulos, Forecasting: principles and practice, product C. */
  const productC = [0, 2, 0, 1, 0, 11, 0, 0, 0, 0, 2, 0, 6, 3, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 1, 0, 1, 0, 0]

  it('is smoothed in size and interval, and corrected', () => {
    const found = intermittentDemand(productC, 0.1)
    expect(found && Object.fromEntries(Object.entries(found).map(([name, value]) => [name, round(value, 8)]))).toEqual({
      size: 2.75025384,
      interval: 2.79328007,
      croston: 0.98459652,
      corrected: 0.9353667,
    })
  })

  it('is unknown where nothing was ever asked for', () => {
    expect(intermittentDemand([0, 0, 0], 0.1)).toBeNull()
  })
})
