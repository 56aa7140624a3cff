import { Temporal } from 'temporal-polyfill'

const week = 7

/** The first day of the week in which a day 'YYYY-MM-DD' lies; `firstWeekday` of ISO: 1 is Monday. */
export function firstOfWeek(day: string, firstWeekday: number): string {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: (date.dayOfWeek - firstWeekday + week) % week }).toString()
}

/** The seven days of the week in which a day lies. */
export function weekOf(day: string, firstWeekday: number): readonly string[] {
  const first = Temporal.PlainDate.from(firstOfWeek(day, firstWeekday))
  return Array.from({ length: week }, (_, index) => first.add({ days: index }).toString())
}

/** The whole weeks that a month touches, four to six of them, with the days of its neighbours that lie in them. */
export function weeksOfMonth(day: string, firstWeekday: number): readonly (readonly string[])[] {
  const first = Temporal.PlainDate.from(day).with({ day: 1 })
  const lead = (first.dayOfWeek - firstWeekday + week) % week
  return Array.from({ length: Math.ceil((lead + first.daysInMonth) / week) }, (_, row) =>
    weekOf(first.add({ days: row * week }).toString(), firstWeekday),
  )
}

/** The same day so many months later; the last one of a month that is too short for it. */
export function monthsAfter(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** ISO: 1 is Monday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

/** A day that there is, or null: an address may say anything. */
export function dayIn(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text).toString()
  } catch {
    return null
  }
}

/** Whole days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}
