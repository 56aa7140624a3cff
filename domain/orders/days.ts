import { Temporal } from 'temporal-polyfill'

/** 'YYYY-MM-DD' of an instant (ms) in a time zone. */
export function dayOf(instant: number, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDate().toString()
}

/** '2026-03-02 09:00' of an instant (ms) in a time zone. */
export function momentOf(instant: number, timeZone: string): string {
  const at = zoned(instant, timeZone)
  return `${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

/** First instant (ms) after the day that `instant` lies in. */
export function endOfDay(instant: number, timeZone: string): number {
  return zoned(instant, timeZone).toPlainDate().add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds
}

/** First instant (ms) of a day 'YYYY-MM-DD'. */
export function startOf(day: string, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds
}

/** `count` days ending with the one that `instant` lies in, oldest first. */
export function lastDays(instant: number, count: number, timeZone: string): readonly string[] {
  const today = zoned(instant, timeZone).toPlainDate()
  return Array.from({ length: count }, (_, index) => today.subtract({ days: count - 1 - index }).toString())
}

/** 'YYYY-MM-DD' so many days after another. */
export function daysAfter(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString()
}

/** The instant (ms) of 'HH:MM' on the day that `instant` lies in. */
export function timeOfDay(instant: number, time: string, timeZone: string): number {
  return zoned(instant, timeZone)
    .toPlainDate()
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds
}

function zoned(instant: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone)
}
