import type { Generated } from 'kysely'
import type { ReplenishActKind, ReplenishmentStatus, Urgency } from '../../../domain/stock/replenish/contract.ts'

/** How many units of an item a pick face should hold. */
export interface PickFaceTable {
  item_id: number
  location_id: number
  min_units: number
  max_units: number
}

/** One pick face to fill with one item. Not closed: it is open, or somebody has it. */
export interface ReplenishmentTable {
  id: Generated<number>
  item_id: number
  face_id: number
  status: ReplenishmentStatus
  urgency: Urgency
  /** Orders that wait for it. */
  waiting: number
  /** Units to bring in all. */
  quantity: number
  /** Units that were brought: the sum of its moves. */
  moved: number
  staff_id: number | null
  station: string
  created_at: number
  taken_at: number | null
  closed_at: number | null
}

export interface ReplenishmentActTable {
  id: Generated<number>
  replenishment_id: number
  /** Acts of one command, which are taken back together. */
  step: number
  kind: ReplenishActKind
  /** The reserve bin. */
  location_id: number
  lot_id: number | null
  units: number
  /** put: the move into the face. */
  move_id: number | null
  /** short: the task of counting the reserve bin. */
  task_id: number | null
  staff_id: number | null
  at: number
  undone: 0 | 1
}
