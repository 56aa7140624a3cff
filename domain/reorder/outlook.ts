import { steadinessOf, type SteadinessClass } from './classes.ts'
import { forecastDemand, type Forecast } from './forecast/forecast.ts'
import type { DailyDemand } from './forecast/history.ts'
import { economicOrderQuantity } from './order-quantity.ts'
import { targetOf, type Policy, type StockTarget } from './policy.ts'
import type { LeadTime } from './safety-stock.ts'
import { demandOver, type Uplift } from './uplift.ts'

const daysOfYear = 365

export interface Terms {
  readonly reviewDays: number
  /** Cost of placing one order line, minor units. */
  readonly orderCostMinor: number
  /** Cost of keeping a unit for a year, in per cent of its cost. */
  readonly holdingPercent: number
}

export interface ItemHistory {
  /** Up to and with yesterday. */
  readonly daily: DailyDemand
  /** 'YYYY-MM-DD' */
  readonly today: string
  readonly lead: LeadTime
  readonly uplifts: readonly Uplift[]
  /** Of one unit, minor units; null where it is not known. */
  readonly unitCost: number | null
}

export interface ItemOutlook {
  readonly forecast: Forecast
  readonly steadiness: SteadinessClass
  /** Units of the last year. */
  readonly yearUnits: number
  readonly policy: Policy
  /** Null: the policy buys nothing. */
  readonly target: StockTarget | null
}

/** What is expected of one item, and from where on it has to be bought again. */
export function outlookOf(item: ItemHistory, policy: (steadiness: SteadinessClass) => Policy, terms: Terms): ItemOutlook {
  const { daily, today, lead, uplifts, unitCost } = item
  const protection = lead.days + terms.reviewDays
  const forecast = forecastDemand(daily, Math.max(1, Math.ceil(protection)))
  const steadiness = steadinessOf({ mean: forecast.perDay, deviation: forecast.deviation })
  const held = policy(steadiness)
  const target = targetOf(held, {
    demand: forecast,
    lead,
    reviewDays: terms.reviewDays,
    overProtection: demandOver(forecast.perDay, today, protection, uplifts),
    economicQuantity: economicOrderQuantity({
      perYear: forecast.perDay * daysOfYear,
      perOrder: terms.orderCostMinor,
      holding: ((unitCost ?? 0) * terms.holdingPercent) / 100,
    }),
  })
  const yearUnits = daily.slice(-daysOfYear).reduce((sum, units) => sum + units, 0)
  return { forecast, steadiness, yearUnits, policy: held, target }
}
