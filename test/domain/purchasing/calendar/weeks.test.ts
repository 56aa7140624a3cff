import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dayIn,
  daysBetween,
  firstOfWeek,
  monthsAfter,
  weekdayOf,
  weekOf,
  weeksOfMonth,
} from '../../../../domain/purchasing/calendar/weeks.ts'

const [monday, saturday, sunday] = [1, 6, 7]
const ends = (weeks: readonly (readonly string[])[]) => weeks.map((week) => `${week[0] ?? ''} to ${week[6] ?? ''}`)

// 2026-11-18 is a Wednesday.
test.each([
  [monday, '2026-11-16'],
  [saturday, '2026-11-14'],
  [sunday, '2026-11-15'],
])('a week that begins with weekday %s begins on %s', (firstWeekday, first) => {
  expect(firstOfWeek('2026-11-18', firstWeekday)).toBe(first)
})

test('a week has seven days, across the end of a year too', () => {
  expect(weekOf('2027-01-01', monday)).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ])
})

test('a month stands in whole weeks, as many as it touches', () => {
  expect([
    ends(weeksOfMonth('2026-11-18', monday)),
    ends(weeksOfMonth('2027-02-10', monday)),
    weeksOfMonth('2026-08-31', sunday).length,
  ]).toEqual([
    [
      '2026-10-26 to 2026-11-01',
      '2026-11-02 to 2026-11-08',
      '2026-11-09 to 2026-11-15',
      '2026-11-16 to 2026-11-22',
      '2026-11-23 to 2026-11-29',
      '2026-11-30 to 2026-12-06',
    ],
    ['2027-02-01 to 2027-02-07', '2027-02-08 to 2027-02-14', '2027-02-15 to 2027-02-21', '2027-02-22 to 2027-02-28'],
    6,
  ])
})

test('the months beside a long one end where they end', () => {
  expect([
    monthsAfter('2026-01-31', 1),
    monthsAfter('2026-03-31', -1),
    monthsAfter('2028-01-31', 1),
    monthsAfter('2026-11-18', -12),
  ]).toEqual(['2026-02-28', '2026-02-28', '2028-02-29', '2025-11-18'])
})

test('days from one to another are whole days, over months and summer time', () => {
  expect([
    daysBetween('2026-10-20', '2026-11-18'),
    daysBetween('2026-11-18', '2026-11-16'),
    daysBetween('2026-03-28', '2026-03-30'),
  ]).toEqual([29, -2, 2])
})

test.each(['2026-02-30', '2026-13-01', '20261118', '2026-11', 'today', '', undefined])('%j names no day', (text) => {
  expect(dayIn(text)).toBeNull()
})

test('whatever the month and the first weekday, each of its days stands in it once and under its weekday', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 7 }), (day, firstWeekday) => {
      const weeks = weeksOfMonth(day, firstWeekday)
      const shown = weeks.flat()
      const month = shown.filter((one) => one.startsWith(day.slice(0, 7)))
      expect(dayIn(day)).toBe(day)
      expect(month[0]).toBe(`${day.slice(0, 7)}-01`)
      expect(month.length).toBe(daysBetween(`${day.slice(0, 7)}-01`, monthsAfter(`${day.slice(0, 7)}-01`, 1)))
      expect(new Set(shown).size).toBe(weeks.length * 7)
      expect(weeks.every((week) => week.every((one, column) => weekdayOf(one) === ((firstWeekday - 1 + column) % 7) + 1))).toBe(true)
      expect([shown.indexOf(month[0] ?? '') < 7, shown.length - shown.indexOf(month.at(-1) ?? '') <= 7]).toEqual([true, true])
    }),
  )
})
