const minute = 60_000

/** How a span of time is said: the key of its sentence and the numbers in it. */
export type TimeSaid =
  | { readonly key: 'now' }
  | { readonly key: 'Minutes' | 'Hours' | 'Days'; readonly days: number; readonly hours: number; readonly minutes: number }

/** Rounded down to whole minutes; from a day on in days and hours. `span` in milliseconds, zero or more. */
export function saySpan(span: number): TimeSaid {
  const total = Math.floor(span / minute)
  const minutes = total % 60
  const hours = Math.floor(total / 60)
  if (total === 0) return { key: 'now' }
  if (hours === 0) return { key: 'Minutes', days: 0, hours, minutes }
  if (hours < 24) return { key: 'Hours', days: 0, hours, minutes }
  return { key: 'Days', days: Math.floor(hours / 24), hours: hours % 24, minutes }
}

export type Urgency = 'calm' | 'soon' | 'late'

/** Amber in the last two hours before the promise, red after it. */
export const soonBefore = 2 * 60 * minute

export function urgency(promiseAt: number, now: number): Urgency {
  if (now > promiseAt) return 'late'
  return promiseAt - now <= soonBefore ? 'soon' : 'calm'
}
