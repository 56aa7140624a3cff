/** Units asked for a day, shipped and lost ones, oldest first; days without demand are zero. */
export type DailyDemand = readonly number[]

/** Arithmetic mean, units a day. Zero for no days. */
export function mean(daily: DailyDemand): number {
  return daily.length === 0 ? 0 : daily.reduce((sum, units) => sum + units, 0) / daily.length
}

/** Standard deviation of a sample, units a day. Zero for fewer than two days. */
export function deviation(daily: DailyDemand): number {
  if (daily.length < 2) return 0
  const centre = mean(daily)
  return Math.sqrt(daily.reduce((sum, units) => sum + (units - centre) ** 2, 0) / (daily.length - 1))
}

/** Days with demand. */
export function demandDays(daily: DailyDemand): number {
  return daily.reduce((count, units) => (units > 0 ? count + 1 : count), 0)
}

/** From the first demand on: what was not sold yet has no history. */
export function sinceFirstDemand(daily: DailyDemand): DailyDemand {
  const first = daily.findIndex((units) => units > 0)
  return first < 0 ? [] : daily.slice(first)
}

/**
 * No day counts for more than the 95th percentile of the days with demand: one order of a wholesaler is served when it comes, and
 * must not fill the shelf for ever after. With fewer than twenty such days nothing is cut.
 */
export function withoutRareBulk(daily: DailyDemand): DailyDemand {
  const sizes = daily.filter((units) => units > 0).sort((one, other) => one - other)
  const most = sizes[Math.floor(sizes.length * 0.95)]
  return most === undefined ? daily : daily.map((units) => Math.min(units, most))
}
