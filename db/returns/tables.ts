import type { Generated } from 'kysely'
import type { ReturnReason } from '../../domain/returns/reasons.ts'
import type { ReturnStatus } from '../../domain/returns/status.ts'
import type { UnitsAct } from '../../domain/returns/undecided.ts'

export interface ReturnCaseTable {
  id: Generated<number>
  order_id: number
  /** The parcel it was made for; null where it is of the whole order. */
  parcel_id: number | null
  /** Follows from lines and acts (domain/returns/status.ts); kept for the list. */
  status: ReturnStatus
  enclosed: 0 | 1
  created_at: number
  staff_id: number | null
  station: string
}

/** Units of an order line in one return. Unannounced ones that came have expected 0. */
export interface ReturnLineTable {
  return_id: number
  line_id: number
  item_id: number
  reason: Generated<ReturnReason>
  expected: number
  received: number
  restocked: number
  scrapped: number
  to_supplier: number
}

export interface ReturnActTable {
  id: Generated<number>
  return_id: number
  /** Acts of one command share it, and are undone together. */
  step: number
  kind: UnitsAct['kind']
  line_id: number | null
  lot_id: number | null
  units: number
  /** Null for `finish`. */
  move_id: number | null
  staff_id: number | null
  at: number
  undone: 0 | 1
}
