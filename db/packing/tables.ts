import type { Generated } from 'kysely'
import type { CheckKind } from '../../domain/checklists/contract.ts'
import type { ParcelStatus } from '../../domain/packing/contract.ts'

export interface ParcelTable {
  id: Generated<number>
  order_id: number
  sscc: string
  status: ParcelStatus
  staff_id: number | null
  station: string
  carton: string
  weight_grams: number | null
  /** 1: nobody weighed it, the weight is what the items and the carton say. */
  weight_computed: Generated<0 | 1>
  carrier: string
  service: string
  tracking: string
  opened_at: number
  closed_at: number | null
  labelled_at: number | null
  handed_over_at: number | null
  manifest_id: number | null
  /** Why an owner let a weight pass that does not fit, and who; empty and null where nobody had to. */
  overrule_reason: Generated<string>
  overruled_by: Generated<number | null>
  /** 1: only what was verified when a new box was asked for; the rest of what is picked follows in the next. */
  split: Generated<0 | 1>
}

/** Numbers of labels that count no longer, because the address changed after they were printed. */
export interface OldLabelTable {
  sscc: string
  parcel_id: number
}

/** Units of an order line that belong into the parcel, and how many of them were verified by scan. */
export interface ParcelLineTable {
  parcel_id: number
  line_id: number
  item_id: number
  /** What lay picked in the totes when the parcel was opened. */
  expected: number
  verified: number
}

/** What lies in the closed parcel, by lot; per line it equals what was verified. */
export interface ParcelContentTable {
  parcel_id: number
  line_id: number
  item_id: number
  lot_id: number
  task_id: number
  quantity: number
  /** Tote to STAGING. */
  pack_move_id: number
  /** STAGING to CUSTOMER, once it is handed over. */
  hand_over_move_id: number | null
}

/** The checks of a parcel in the version that it was opened with, and their answers. */
export interface ParcelCheckTable {
  parcel_id: number
  key: string
  text: string
  required: 0 | 1
  /** Answered right. */
  done: 0 | 1
  staff_id: number | null
  at: number
  kind: Generated<CheckKind>
  /** Null for one that was asked before lists had versions, and is in none. */
  version_id: Generated<number | null>
  position: Generated<number>
  /** An optional one that was passed over. */
  skipped: Generated<0 | 1>
  /** The chosen option, the number, the scanned code, the id of the photo; empty for a tick. */
  answer: Generated<string>
  photo_id: Generated<number | null>
}

export interface PackActTable {
  id: Generated<number>
  parcel_id: number
  kind: 'item' | 'check' | 'close' | 'label' | 'take_out' | 'split'
  item_id: number | null
  /** item: the lot that the scan named. */
  lot_id: Generated<number | null>
  /**
   * take_out: the line, the pick task that brought the units, and their move to QUARANTINE; item: the task that the same scan
   * picked, straight from the shelf.
   */
  line_id: Generated<number | null>
  task_id: Generated<number | null>
  move_id: Generated<number | null>
  /** take_out: of the units, those that were verified before and are not any more. */
  unverified: Generated<number>
  /** check: its key; take_out: see `withTheOneBefore`. */
  check_key: string
  /** item: units; check: 1 answered, 0 taken back, 2 skipped; split: units left for the next box. */
  quantity: number
  staff_id: number | null
  at: number
  undone: 0 | 1
  /** item: what was scanned; check: the answer that was given, or taken back; take_out: units that the parcel expects no longer. */
  code: Generated<string>
}
