import type { Generated } from 'kysely'
import type { CountReason, CountStatus } from '../../../domain/stock/counts/contract.ts'

/** One bin counted, once or twice. */
export interface StockCountTable {
  id: Generated<number>
  location_id: number
  status: CountStatus
  why: CountReason
  /** From 1; a second count is 2. */
  round: number
  /** Who counts, or counted last. */
  staff_id: number | null
  /** The owner who let a large difference be booked. */
  decided_by: Generated<number | null>
  station: string
  created_at: number
  /** Of this round. */
  started_at: number | null
  /** The last move when this round began. */
  started_move_id: Generated<number>
  closed_at: number | null
}

/** One scan of a count. */
export interface CountScanTable {
  id: Generated<number>
  count_id: number
  round: number
  item_id: number
  lot_id: number
  /** 0: none was seen when the count was finished. */
  units: number
  /** The last move of this lot in this bin at that moment; 0 where there was none. */
  move_id: number
  staff_id: number | null
  at: number
  /** Taken back, or counted anew because some of it moved meanwhile. */
  undone: 0 | 1
}
