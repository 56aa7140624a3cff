import type { Generated } from 'kysely'
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
  carrier: string
  service: string
  tracking: string
  opened_at: number
  closed_at: number | null
  labelled_at: number | null
  handed_over_at: number | null
  manifest_id: number | null
}

/** Units verified into the parcel, by scan. */
export interface ParcelLineTable {
  parcel_id: number
  line_id: number
  item_id: number
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
}

/** The ticks of the checklist, with the text as it was then. */
export interface ParcelCheckTable {
  parcel_id: number
  key: string
  text: string
  required: 0 | 1
  done: 0 | 1
  staff_id: number | null
  at: number
}

export interface PackActTable {
  id: Generated<number>
  parcel_id: number
  kind: 'item' | 'check' | 'close' | 'label'
  line_id: number | null
  check_key: string
  quantity: number
  staff_id: number | null
  at: number
  undone: 0 | 1
}
