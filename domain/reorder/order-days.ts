import { Temporal } from 'temporal-polyfill'

const week = 7

/** The first day from `today` on which the supplier takes orders; `weekdays` of ISO, none: any day. */
export function nextOrderDay(today: string, weekdays: readonly number[]): string {
  const from = Temporal.PlainDate.from(today)
  for (let ahead = 0; ahead < week; ahead += 1) {
    const day = from.add({ days: ahead })
    if (weekdays.length === 0 || weekdays.includes(day.dayOfWeek)) return day.toString()
  }
  return today
}

/** The last day up to `latest` on which the supplier takes orders; where that has passed, the next one from `today`. */
export function lastOrderDay(latest: string, today: string, weekdays: readonly number[]): string {
  if (weekdays.length === 0) return latest
  const to = Temporal.PlainDate.from(latest)
  for (let back = 0; back < week; back += 1) {
    const day = to.subtract({ days: back })
    if (day.toString() >= today && weekdays.includes(day.dayOfWeek)) return day.toString()
  }
  return nextOrderDay(today, weekdays)
}

/** Days to wait until the supplier takes an order. */
export function daysToOrder(today: string, weekdays: readonly number[]): number {
  return Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(nextOrderDay(today, weekdays))).days
}
