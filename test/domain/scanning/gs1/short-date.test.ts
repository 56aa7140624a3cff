import { describe, expect, it } from 'vitest'
import { dayOfShortDate, isShortDate } from '../../../../domain/scanning/gs1/short-date.ts'

describe('a date of six digits', () => {
  it.each([
    ['261231', 2026, '2026-12-31'],
    ['260200', 2026, '2026-02-28'],
    ['280200', 2026, '2028-02-29'],
    ['280229', 2026, '2028-02-29'],
    ['991231', 2026, '1999-12-31'],
    ['760101', 2026, '2076-01-01'],
    ['770101', 2026, '1977-01-01'],
    ['010101', 2051, '2101-01-01'],
    ['020101', 2051, '2002-01-01'],
    ['000101', 2099, '2100-01-01'],
    ['000229', 2099, null],
    ['261301', 2026, null],
    ['260431', 2026, null],
    ['26123', 2026, null],
    ['26-231', 2026, null],
  ])('%s read in %i is %s', (text, year, day) => {
    expect(dayOfShortDate(text, year)).toBe(day)
  })

  it('may have day 00, but no month 00 and no day that its month never has', () => {
    expect(['260200', '260229', '260230', '260001', '261232'].map(isShortDate)).toEqual([true, true, false, false, false])
  })
})
