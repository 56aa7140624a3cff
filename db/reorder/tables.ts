import type { Generated } from 'kysely'
import type { SteadinessClass, ValueClass } from '../../domain/reorder/classes.ts'
import type { Policy } from '../../domain/reorder/policy.ts'
import type { ForecastMethod } from '../../domain/reorder/forecast/forecast.ts'

/** Units of an item asked for on a day of the shop, what was cancelled for other reasons than want of stock left out. */
export interface DemandDayTable {
  item_id: number
  /** Days since 1970-01-01. */
  day: number
  units: number
}

/** What is expected of an item; thousandths of a unit or of a day where it says `milli`. */
export interface OutlookTable {
  item_id: number
  /** The day of the shop that it was made on. */
  forecast_on: string
  method: ForecastMethod
  /** Days of history that it stands on. */
  days: number
  per_day_milli: number
  deviation_milli: number
  value_class: ValueClass
  steadiness: SteadinessClass
  /** Sold in a year, minor units of the shop's currency. */
  year_value: number
  lead_days_milli: number
  lead_deviation_milli: number
  policy: Policy['kind']
  /** Units; null where the policy buys nothing. */
  reorder_point: number | null
  order_up_to: number | null
  safety_stock: number | null
  /** Since when its position has been at or below the reorder point. */
  due_since: number | null
}

export interface ReorderPolicyTable {
  /** 'shop', 'class:AX', 'item:17'. */
  scope: string
  /** JSON of a policy. */
  policy: string
}

export interface ReorderSnoozeTable {
  item_id: number
  /** 'YYYY-MM-DD': from that day on it is shown again. */
  until: string
  reason: string
  staff_id: number | null
  at: number
}

export interface UpliftTable {
  id: Generated<number>
  /** Null: of every item. */
  item_id: number | null
  name: string
  first_day: string
  last_day: string
  /** 150: half as much again. */
  percent: number
}
