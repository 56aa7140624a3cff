import type { Generated } from 'kysely'
import type { PurchaseStatus } from '../../domain/purchasing/status.ts'
import type { ReceiptActKind } from '../../domain/purchasing/receiving/acts.ts'
import type { ReceiptStatus } from '../../domain/purchasing/receiving/stage.ts'

export interface PurchaseOrderTable {
  id: Generated<number>
  supplier_id: number
  /** Follows from the instants and the lines (domain/purchasing/status.ts); kept for the list. */
  status: PurchaseStatus
  currency: string
  /** The supplier's number for it. */
  reference: string
  note: string
  created_at: number
  sent_at: number | null
  confirmed_at: number | null
  /** Changed since it was sent last. */
  changed_at: number | null
  closed_at: number | null
  cancelled_at: number | null
  /** 'YYYY-MM-DD'; a line's own day goes before it. */
  expected_on: string | null
  staff_id: number | null
  version: number
}

export interface PurchaseLineTable {
  id: Generated<number>
  purchase_id: number
  line_no: number
  item_id: number
  supplier_code: string
  /** Units ordered. */
  quantity: number
  /** Units the supplier said will come; null where nothing was said. */
  confirmed: number | null
  cancelled: number
  /** Units that came, the rejected ones too. */
  received: number
  rejected: number
  /** Of one unit, in the currency of the order. */
  price_minor: number | null
  expected_on: string | null
}

export interface ReceiptTable {
  id: Generated<number>
  supplier_id: number
  /** Null where goods came that nobody ordered. */
  purchase_id: number | null
  status: ReceiptStatus
  delivery_note: string
  created_at: number
  finished_at: number | null
  staff_id: number | null
  station: string
}

/** Units of one item and lot in one receipt, for one line of the order or for none. */
export interface ReceiptLineTable {
  id: Generated<number>
  receipt_id: number
  item_id: number
  lot_id: number
  purchase_line_id: number | null
  received: number
  inspected: number
  /** In QUARANTINE, or gone from there. */
  rejected: number
  put_away: number
  sent_back: number
  scrapped: number
  /** Of one unit, in minor units of the shop's currency; null where it is not known. */
  unit_cost_minor: number | null
}

export interface ReceiptActTable {
  id: Generated<number>
  receipt_id: number
  /** Acts of one command share it, and are undone together. */
  step: number
  kind: ReceiptActKind
  receipt_line_id: number | null
  units: number
  /** Why units were rejected. */
  reason: string
  /** JSON of an inspection; empty else. */
  detail: string
  move_id: number | null
  staff_id: number | null
  at: number
  undone: 0 | 1
}

/** Append only: how the average cost of an item came about. The last row of an item says what it is. */
export interface CostChangeTable {
  id: Generated<number>
  item_id: number
  receipt_line_id: number
  /** Units in the house before these came. */
  units_before: number
  /** In thousandths of a minor unit; null where nothing was known. */
  average_before: number | null
  /** Negative where a receipt was taken back. */
  units: number
  unit_cost_minor: number
  average_after: number | null
  at: number
}
