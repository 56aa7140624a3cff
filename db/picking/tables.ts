import type { Generated } from 'kysely'
import type { BatchStatus, TaskStatus } from '../../domain/picking/contract.ts'

export interface BatchTable {
  id: Generated<number>
  status: BatchStatus
  staff_id: number | null
  station: string
  started_at: number
  closed_at: number | null
}

export interface BatchOrderTable {
  batch_id: number
  order_id: number
  /** Place on the cart, from 1. */
  position: number
  tote_id: number | null
}

/**
 * A promise of units in a bin to an order line: born when stock is allocated (no batch yet), walked in a batch, done when
 * picked. Its open units (quantity - picked while status is open) are what stock.allocated counts.
 */
export interface PickTaskTable {
  id: Generated<number>
  order_id: number
  line_id: number
  item_id: number
  lot_id: number
  location_id: number
  stock_id: number
  quantity: number
  picked: number
  /** Of the picked units, those confirmed into the tote. */
  put: number
  /** Of the picked units, those closed into a parcel. */
  packed: number
  status: TaskStatus
  batch_id: number | null
  /** Place in the walk; a skipped task gets a higher one. */
  sequence: number
  bin_confirmed: 0 | 1
}

/** What was done in a batch, in order; undo takes the last one back. */
export interface PickActTable {
  id: Generated<number>
  batch_id: number
  task_id: number | null
  kind: 'tote' | 'bin' | 'item' | 'put' | 'short' | 'skip'
  quantity: number
  /** tote: place on the cart; skip: the sequence before; short: units shorted. */
  detail: number
  move_id: number | null
  staff_id: number | null
  at: number
  undone: 0 | 1
}
