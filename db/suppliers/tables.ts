import type { Generated } from 'kysely'
import type { Inspection } from '../../domain/suppliers/contract.ts'

export interface SupplierTable {
  id: Generated<number>
  name: string
  /** Upper case; what is compared. */
  name_key: string
  /** The shop's customer number with them. */
  account: string
  /** ISO 4217. */
  currency: string
  /** Stated by them; null where they said nothing. */
  lead_time_days: number | null
  min_order_minor: number
  /** JSON array of ISO weekdays, 1 is Monday; empty: any day. */
  order_weekdays: string
  /** JSON array of contacts. */
  contacts: string
  address: string
  note: string
  inspection: Inspection
  /** JSON array of what is looked at. */
  inspection_checks: string
  active: 0 | 1
  version: number
}

export interface ItemSupplierTable {
  id: Generated<number>
  item_id: number
  supplier_id: number
  /** What they call it. */
  code: string
  /** Of one unit; null where it is not known. */
  price_minor: number | null
  currency: string
  pack_size: number
  min_quantity: number
  /** 1 is asked first. */
  priority: number
  version: number
}

/** Of one whole unit of the currency, in millionths of one of the shop's. */
export interface ExchangeRateTable {
  currency: string
  micros: number
  set_at: number
}
