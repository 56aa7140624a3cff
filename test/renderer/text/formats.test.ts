import { describe, expect, it } from 'vitest'
import { createFormats } from '../../../renderer/text/format/formats.ts'
import { saySpan, urgency } from '../../../renderer/text/format/time-left.ts'

const minute = 60_000
const hour = 60 * minute
const now = Date.UTC(2026, 10, 18, 14)
const write = createFormats({ language: 'en', timeZone: 'Europe/Berlin', currency: 'EUR' })

describe('formats', () => {
  it('write numbers, money, weights and sizes with their units', () => {
    expect([
      write.number(12345),
      write.money(1250),
      write.money(1250, 'JPY'),
      write.grams(350),
      write.grams(1250),
      write.size(300, 200, 105),
    ]).toEqual(['12,345', '€12.50', 'JP¥1,250', '350 g', '1.25 kg', '30 × 20 × 10.5 cm'])
  })

  it('write a moment in the shop’s time zone, with its day only when that is another one', () => {
    expect([write.moment(now, now), write.moment(now + 24 * hour, now), write.moment(now + 60 * 24 * hour, now)]).toEqual([
      '15:00',
      '19 Nov, 15:00',
      '17 Jan 2027, 15:00',
    ])
  })

  it('know the day of an instant in the shop’s time zone', () => {
    expect([write.dayOf(Date.UTC(2026, 10, 18, 23, 30)), write.day('2026-11-18')]).toEqual(['2026-11-19', 'Wed 18 Nov'])
  })
})

describe('the time left', () => {
  it('is said in minutes, hours and from a day on in days', () => {
    expect([0, 59_999, 35 * minute, 2 * hour + 10 * minute, 23 * hour, 51 * hour].map(saySpan)).toEqual([
      { key: 'now' },
      { key: 'now' },
      { key: 'Minutes', days: 0, hours: 0, minutes: 35 },
      { key: 'Hours', days: 0, hours: 2, minutes: 10 },
      { key: 'Hours', days: 0, hours: 23, minutes: 0 },
      { key: 'Days', days: 2, hours: 3, minutes: 0 },
    ])
  })

  it('is calm, soon in the last two hours, late after the promise', () => {
    expect([3 * hour, 2 * hour, 0, -1].map((left) => urgency(now + left, now))).toEqual(['calm', 'soon', 'soon', 'late'])
  })
})
