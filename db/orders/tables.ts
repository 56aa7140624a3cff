import type { Generated } from 'kysely'
import type { HoldReason } from '../../domain/orders/contract.ts'
import type { OrderStatus } from '../../domain/orders/status.ts'

export interface CustomerTable {
  id: Generated<number>
  channel: string
  /** Email in lower case, else name and postcode; one customer a channel. */
  key: string
  name: string
  email: string
  phone: string
  /** What the shop calls it, one of `Shop.tiers`; empty for most. */
  tier: Generated<string>
}

export interface SalesOrderTable {
  id: Generated<number>
  channel: string
  number: string
  customer_id: number
  ordered_at: number
  promise_at: number
  promise_basis: 'channel' | 'shop_hours'
  /** Follows from lines, hold and batch (domain/orders/status.ts); kept for the queues. */
  status: OrderStatus
  is_open: 0 | 1
  hold_reason: HoldReason | null
  hold_until: string | null
  line_count: number
  unit_count: number
  ship_name: string
  ship_company: string
  ship_line1: string
  ship_line2: string
  ship_line3: string
  ship_city: string
  ship_region: string
  ship_postcode: string
  ship_country: string
  ship_phone: string
  email: string
  note: string
  service_level: string
  currency: string
  /** The batch that has it in hand. */
  batch_id: number | null
  import_id: number | null
  shipped_at: number | null
  version: number
  /** 0 to 9; the higher go before the promise. */
  priority: Generated<number>
  /** What it wishes for its packing: cartons that are reused or of paper; wrapped as a gift, with these words. */
  eco: Generated<0 | 1>
  gift: Generated<0 | 1>
  gift_message: Generated<string>
  /** Key of the work queue (domain/orders/queues); empty: none takes it. Kept while it is open. */
  queue: Generated<string>
  /** The order of the channel that this one is a part of. */
  split_from: number | null
  /** The order that its lines go with; it has none of its own then. */
  merged_into: number | null
}

export interface OrderLineTable {
  id: Generated<number>
  order_id: number
  line_no: number
  item_id: number
  /** As the channel wrote them. */
  sku: string
  name: string
  external_id: string
  unit_price_minor: number | null
  ordered: number
  cancelled: number
  backordered: number
  allocated: number
  picked: number
  packed: number
  shipped: number
  /** Units of it in the demand of their day (db/reorder); null until that day is over. */
  demand_units: Generated<number | null>
  /** Of the picked and packed units, those that were cancelled and have to go back into a bin. */
  put_back: Generated<number>
  /** The merged order that the line comes back to when it is taken out again; null: the one that has it. */
  home_id: number | null
  /** The kit that it is a part of; the part that it is or stands for, and how many of that are in one kit. */
  order_kit_id: number | null
  kit_part_id: number | null
  kit_each: Generated<number>
  /** Its item is limited: its units count against the limit. */
  capped: Generated<0 | 1>
  /** Of the backordered units, those over a limit: nobody serves them until somebody has decided. */
  over_cap: Generated<number>
  /** Units that may go although they are over a limit: somebody said so, or they were ordered before it was set. */
  cap_allowed: Generated<number>
}

/** A line of a kit as its channel gave it; its parts are the lines that are picked. */
export interface OrderKitTable {
  id: Generated<number>
  /** The order that it came with. */
  order_id: number
  line_no: number
  item_id: number
  sku: string
  name: string
  external_id: string
  unit_price_minor: number | null
  units: number
}

/** Words by which an order is found: number, name, email, postcode, tracking. */
export interface OrderTokenTable {
  token: string
  order_id: number
}
