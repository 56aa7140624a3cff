import type { Demand, LeadTime } from './safety-stock.ts'
import { safetyStock } from './safety-stock.ts'

/** How much of an item is kept; for one item or for a class of them. */
export type Policy =
  | { readonly kind: 'service_level'; readonly level: number }
  | { readonly kind: 'min_max'; readonly min: number; readonly max: number }
  | { readonly kind: 'order_up_to'; readonly upTo: number }
  | { readonly kind: 'days_of_cover'; readonly days: number }
  | { readonly kind: 'none' }

export interface Outlook {
  readonly demand: Demand
  readonly lead: LeadTime
  /** Days from one look at the shelf to the next; 0 when it is always watched. */
  readonly reviewDays: number
  /** Units asked for during lead time and review, planned uplifts included. */
  readonly overProtection: number
  /** Units of an order that costs least, 0 where that is not known. */
  readonly economicQuantity: number
}

export const policyKinds = ['service_level', 'min_max', 'order_up_to', 'days_of_cover', 'none'] as const

/** Units, whole. An order is due once the inventory position is at or below `reorderPoint`; it fills up to `orderUpTo`. */
export interface StockTarget {
  readonly reorderPoint: number
  readonly orderUpTo: number
  readonly safetyStock: number
}

/** Null: this item is never suggested. Reorder point d*(L+R)+SS; up to that and the economic quantity, or a review's demand. */
export function targetOf(policy: Policy, outlook: Outlook): StockTarget | null {
  switch (policy.kind) {
    case 'none':
      return null
    case 'min_max':
      return { reorderPoint: policy.min, orderUpTo: Math.max(policy.min, policy.max), safetyStock: 0 }
    case 'order_up_to':
      return { reorderPoint: Math.max(0, policy.upTo - 1), orderUpTo: policy.upTo, safetyStock: 0 }
    case 'days_of_cover': {
      const reorderPoint = Math.ceil(outlook.overProtection)
      return { reorderPoint, orderUpTo: reorderPoint + Math.ceil(outlook.demand.perDay * policy.days), safetyStock: 0 }
    }
    case 'service_level': {
      const protection = { days: outlook.lead.days + outlook.reviewDays, deviation: outlook.lead.deviation }
      const safety = safetyStock(outlook.demand, protection, policy.level)
      const reorderPoint = Math.ceil(outlook.overProtection + safety)
      const lot = Math.max(outlook.economicQuantity, outlook.demand.perDay * outlook.reviewDays)
      return { reorderPoint, orderUpTo: reorderPoint + Math.ceil(lot), safetyStock: Math.ceil(safety) }
    }
  }
}
