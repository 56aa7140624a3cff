import { demandDays, deviation, mean, sinceFirstDemand, withoutRareBulk, type DailyDemand } from './history.ts'
import { intermittentDemand } from './intermittent.ts'

export const forecastMethods = ['mean', 'smoothing', 'intermittent', 'seasonal'] as const
export type ForecastMethod = (typeof forecastMethods)[number]

export interface Forecast {
  /** Units a day, before planned uplifts. */
  readonly perDay: number
  /** Of a day's demand, units. */
  readonly deviation: number
  /** `mean`: there was too little history for anything else. */
  readonly method: ForecastMethod
  /** Days of history that it stands on. */
  readonly days: number
}

/** Above this many days between demands they are intermittent (Syntetos, Boylan and Croston 2005). */
const smoothBelow = 1.32
const alpha = 0.1
const leastDays = 28
const leastDemands = 4
const season = 365
/** Past windows in which the seasonal forecast has to be better. */
const windows = 4

/**
 * What is asked for on each of the next days, rare bulk orders aside. Frequent demand is smoothed exponentially, intermittent demand follows Croston with
 * the Syntetos-Boylan correction; with two full seasons the same days a year ago are taken where they erred less in the past.
 * `horizon`: days that the forecast has to cover, 1 or more.
 */
export function forecastDemand(daily: DailyDemand, horizon: number): Forecast {
  const history = withoutRareBulk(sinceFirstDemand(daily))
  const known = { deviation: deviation(history), days: history.length }
  if (history.length < leastDays || demandDays(history) < leastDemands) return { ...known, perDay: mean(history), method: 'mean' }
  const usual = usualMethod(history)
  if (history.length >= Math.max(2 * season, season + windows * horizon) && seasonalErrsLess(history, horizon)) {
    return { ...known, perDay: seasonalNaive(history, horizon), method: 'seasonal' }
  }
  return { ...known, perDay: usual.perDay, method: usual.method }
}

function usualMethod(history: DailyDemand): { readonly perDay: number; readonly method: 'smoothing' | 'intermittent' } {
  if (history.length / demandDays(history) < smoothBelow) return { perDay: smoothed(history), method: 'smoothing' }
  return { perDay: intermittentDemand(history, alpha)?.corrected ?? 0, method: 'intermittent' }
}

/** Simple exponential smoothing, begun with the mean of the first weeks so that one first day does not weigh too much. */
function smoothed(history: DailyDemand): number {
  return history.slice(leastDays).reduce((level, units) => level + alpha * (units - level), mean(history.slice(0, leastDays)))
}

/** The mean of the same days one season ago. */
function seasonalNaive(history: DailyDemand, horizon: number): number {
  const from = history.length - season
  return mean(history.slice(from, from + horizon))
}

/** Compares both methods where the outcome is known: the last windows of the history, each forecast from what lay before it. */
function seasonalErrsLess(history: DailyDemand, horizon: number): boolean {
  let usual = 0
  let seasonal = 0
  for (let back = 1; back <= windows; back += 1) {
    const end = history.length - back * horizon
    const before = history.slice(0, end)
    const actual = mean(history.slice(end, end + horizon))
    usual += Math.abs(usualMethod(before).perDay - actual)
    seasonal += Math.abs(seasonalNaive(before, horizon) - actual)
  }
  return seasonal < usual
}
