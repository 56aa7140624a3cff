import { Temporal } from 'temporal-polyfill'

/** By month; February as in a leap year: two digits of a year do not say its century. */
const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** YYMMDD as GS1 elements hold it; DD is 00 where only the month is known. */
export function isShortDate(text: string): boolean {
  const [, , month, day] = /^(\d{2})(\d{2})(\d{2})$/.exec(text) ?? []
  return month !== undefined && Number(day) <= (longestMonth[Number(month) - 1] ?? -1)
}

/**
 * 'YYYY-MM-DD' of YYMMDD, read in the year given; null where there is no such day (29 February).
 * The century is the one that puts the date at most 49 years back and 50 ahead; day 00 is the last of its month
 * (GS1 General Specifications, sections 7.12 and 3.4).
 */
export function dayOfShortDate(text: string, currentYear: number): string | null {
  if (!isShortDate(text)) return null
  const year = fullYear(Number(text.slice(0, 2)), currentYear)
  const lastDay = Temporal.PlainYearMonth.from({ year, month: Number(text.slice(2, 4)) }).daysInMonth
  const day = Number(text.slice(4)) || lastDay
  return day > lastDay ? null : `${year}-${text.slice(2, 4)}-${String(day).padStart(2, '0')}`
}

function fullYear(yearInCentury: number, currentYear: number): number {
  const century = currentYear - (currentYear % 100)
  const ahead = yearInCentury - (currentYear % 100)
  if (ahead > 50) return century - 100 + yearInCentury
  return ahead < -49 ? century + 100 + yearInCentury : century + yearInCentury
}
