import { forecastDemand } from '../forecast/forecast.ts'
import { mean, type DailyDemand } from '../forecast/history.ts'
import { targetOf } from '../policy.ts'
import type { Orderer } from './simulate.ts'

/** Days of stock that a careful person adds to the minimum to find the maximum. */
const monthOfStock = 30
/** What a careful person puts on top of the mean demand of the lead time. */
const margin = 1.5

export interface MinMax {
  readonly min: number
  readonly max: number
}

/** What a careful person would set once, looking at the demand so far: the lead time and half again, and a month on top. Units. */
export function carefulMinMax(past: DailyDemand, leadDays: number): MinMax {
  const perDay = mean(past)
  const min = Math.ceil(margin * perDay * leadDays)
  return { min, max: min + Math.ceil(perDay * monthOfStock) }
}

/** Fills up to the maximum whenever the position has come down to the minimum. */
export function fixedOrderer({ min, max }: MinMax): Orderer {
  return (_past, position) => (position <= min ? max - position : 0)
}

/** What Packbench suggests, looking each day at what is known that day. */
export function suggestedOrderer(level: number, leadDays: number): Orderer {
  const lead = { days: leadDays, deviation: 0 }
  const reviewDays = 1
  return (past, position) => {
    const demand = forecastDemand(past, leadDays + reviewDays)
    const overProtection = demand.perDay * (leadDays + reviewDays)
    const target = targetOf({ kind: 'service_level', level }, { demand, lead, reviewDays, overProtection, economicQuantity: 0 })
    return target !== null && position <= target.reorderPoint ? target.orderUpTo - position : 0
  }
}
