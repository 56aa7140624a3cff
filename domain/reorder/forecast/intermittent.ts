/** Croston's method and its correction: how much is asked for at a time, and how many days lie between. */
export interface Intermittent {
  /** Units at a time, smoothed. */
  readonly size: number
  /** Days from one demand to the next, smoothed. */
  readonly interval: number
  /** Croston (1972): size / interval, units a day; known to be too high. */
  readonly croston: number
  /** Syntetos and Boylan (2005): croston * (1 - alpha/2), units a day. */
  readonly corrected: number
}

/** Both series are smoothed from their first value on. Null where nothing was ever asked for. `daily`: units a day, oldest first. */
export function intermittentDemand(daily: readonly number[], alpha: number): Intermittent | null {
  let size = 0
  let interval = 0
  let since = 0
  for (const units of daily) {
    since += 1
    if (units <= 0) continue
    size = size === 0 ? units : size + alpha * (units - size)
    interval = interval === 0 ? since : interval + alpha * (since - interval)
    since = 0
  }
  if (size === 0) return null
  const croston = size / interval
  return { size, interval, croston, corrected: croston * (1 - alpha / 2) }
}
