/// <reference lib="esnext.intl" />
import { expect, test } from 'vitest'
import { firstWeekdayIn } from '../../../../domain/purchasing/calendar/first-weekday.ts'

test.each([
  ['GB', 1],
  ['DE', 1],
  ['US', 7],
  ['KR', 7],
  ['VN', 1],
  ['EG', 6],
  ['MV', 5],
  [' us ', 7],
  ['', 1],
  ['the United States', 1],
])('a week in %j begins with weekday %s', (country, weekday) => {
  expect(firstWeekdayIn(country)).toBe(weekday)
})

test('every country begins its week as Unicode says', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const countries = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) !== code && new Intl.Locale(`und-${code}`).region === code)
  expect(countries.length).toBeGreaterThan(200)
  expect(countries.map((country) => `${country} ${firstWeekdayIn(country)}`)).toEqual(
    countries.map((country) => `${country} ${new Intl.Locale(`und-${country}`).getWeekInfo().firstDay}`),
  )
})
