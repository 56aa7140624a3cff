import type { Generated } from 'kysely'
import type { BatchKind, BatchStatus, TaskStatus } from '../../domain/picking/contract.ts'

export interface BatchTable {
  id: Generated<number>
  status: BatchStatus
  staff_id: number | null
  station: string
  started_at: number
  closed_at: number | null
  /** The bin that was scanned last: the picker stands there, its other tasks need no second scan. */
  at_location_id: number | null
  kind: Generated<BatchKind>
  /** Of a zone batch; empty for the others. */
  zone: Generated<string>
  /** Of a wave: whose cut-off it is for, and when that is; empty and null for the others. */
  carrier: Generated<string>
  cut_off_at: Generated<number | null>
}

export interface BatchOrderTable {
  batch_id: number
  order_id: number
  /** Place on the cart, from 1. */
  position: number
  /** While goods of the order lie in it or are about to; one tote serves one order at a time. */
  tote_id: number | null
  /** 1: others have the place too: the cart of single units, or the tote that an earlier batch of the same order began. */
  shared: Generated<0 | 1>
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
  /** The task that came up short and whose missing units this one brings from elsewhere. */
  replaces_id: number | null
}

/** What was done in a batch, in order; undo takes the last one back. */
export interface PickActTable {
  id: Generated<number>
  batch_id: number
  task_id: number | null
  kind: 'tote' | 'bin' | 'item' | 'put' | 'short' | 'skip'
  quantity: number
  /** item: acts before it that the same scan made; tote: place on the cart; bin: id of the bin before, 0 for none; skip: the sequence before; short: id of the count task. */
  detail: number
  move_id: number | null
  staff_id: number | null
  at: number
  undone: 0 | 1
}
