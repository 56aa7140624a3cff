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
  let count = 0
  for (const units of daily) if (units > 0) count += 1
  return count
}

/** From the first demand on: what was not sold yet has no history. */
export function sinceFirstDemand(daily: DailyDemand): DailyDemand {
  const first = daily.findIndex((units) => units > 0)
  return first < 0 ? [] : daily.slice(first)
}

/** Days with demand of which a twentieth is one. */
const fewest = 20

/**
 * No day counts for more than the 95th percentile of the days with demand: one order of a wholesaler is served when it comes, and
 * must not fill the shelf for ever after. With fewer than twenty such days nothing is cut.
 */
export function withoutRareBulk(daily: DailyDemand): DailyDemand {
  const days = demandDays(daily)
  if (days < fewest) return daily
  const sizes = new Float64Array(days)
  let place = 0
  for (const units of daily) {
    if (units <= 0) continue
    sizes[place] = units
    place += 1
  }
  const most = sizes.sort()[Math.floor(days * 0.95)] ?? 0
  return daily.map((units) => Math.min(units, most))
}
