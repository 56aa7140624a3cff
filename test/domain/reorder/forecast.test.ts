import { describe, expect, it } from 'vitest'
import { forecastDemand } from '../../../domain/reorder/forecast/forecast.ts'

const days = (count: number, units: (day: number) => number) => Array.from({ length: count }, (_, day) => units(day))
/** Ten times as much in the last thirty days of each year. */
const december = (day: number) => (day % 365 >= 335 ? 50 : 5)
const round = (value: number) => Number(value.toFixed(3))

describe('the forecast of demand', () => {
  it('is the plain mean, and says so, while there is too little history', () => {
    expect(forecastDemand([0, 0, 4, 0, 2], 7)).toEqual({ perDay: 2, deviation: 2, method: 'mean', days: 3 })
    expect(forecastDemand([], 7)).toEqual({ perDay: 0, deviation: 0, method: 'mean', days: 0 })
  })

  it('follows demand that comes nearly every day', () => {
    const rising = forecastDemand(
      days(200, (day) => (day < 100 ? 10 : 20)),
      14,
    )
    expect({ ...rising, deviation: round(rising.deviation), perDay: round(rising.perDay) }).toEqual({
      perDay: 20,
      deviation: 5.013,
      method: 'smoothing',
      days: 200,
    })
  })

  it('spreads demand that comes now and then, corrected downwards', () => {
    const found = forecastDemand(
      days(200, (day) => (day % 5 === 0 ? 10 : 0)),
      14,
    )
    // Ten units every five days, times 1 - 0.1/2; the very first interval is one day.
    expect(found.method).toBe('intermittent')
    expect(found.perDay).toBeGreaterThan(1.85)
    expect(found.perDay).toBeLessThan(2)
  })

  it('takes the same days a year ago once two seasons show that they err less', () => {
    expect(forecastDemand(days(3 * 365 - 30, december), 14)).toMatchObject({ perDay: 50, method: 'seasonal' })
    // Two seasons that end where a December begins are enough.
    expect(
      forecastDemand(
        days(2 * 365, (day) => december(day + 335)),
        14,
      ).method,
    ).toBe('seasonal')
  })

  it('stays with the usual method where last year was another shop', () => {
    const found = forecastDemand(
      days(900, (day) => (day < 700 ? 5 : 10)),
      14,
    )
    expect(found.method).toBe('smoothing')
  })

  it('does not fill the shelf for ever after one order of a wholesaler', () => {
    const usual = days(200, (day) => 4 + (day % 2))
    const withBulk = usual.map((units, day) => (day === 120 ? 5000 : units))
    expect(forecastDemand(withBulk, 14).deviation).toBeLessThan(1)
  })
})
