import type { StoredChecklist } from '../../../domain/checklists/applies.ts'
import type { PlannedOrder } from '../../../domain/orders/plan.ts'
import type { Shop } from '../../../domain/settings/contract.ts'
import type { Random } from '../random.ts'
import type { Ids } from './ids.ts'
import type { Rows } from './rows.ts'
import type { Stocked } from './warehouse.ts'

/** How far an order has come. */
export type Stage = 'picked' | 'labelled' | 'handed_over'

export interface WorkedLine {
  readonly lineId: number
  readonly goods: Stocked
  readonly quantity: number
}

export interface WorkedOrder {
  readonly id: number
  readonly planned: PlannedOrder
  readonly lines: readonly WorkedLine[]
}

/** Orders that one person picks in one walk, and who does what with them. */
export interface Round {
  readonly stage: Stage
  readonly orders: readonly WorkedOrder[]
  readonly picker: number
  readonly packer: number
  readonly bench: string
  readonly carrier: string
  readonly startedAt: number
  /** When the carrier takes them; null while they are in the house. */
  readonly handedOverAt: number | null
  readonly manifestId: number | null
  readonly totes: readonly number[]
}

/** What all writers of the sample's work share. */
export interface Workshop {
  readonly random: Random
  readonly ids: Ids
  readonly rows: Rows
  readonly shop: Shop
  readonly checklists: readonly StoredChecklist[]
  /** A number for the next parcel. */
  nextSscc(): string
  nextTracking(carrier: string): string
}
