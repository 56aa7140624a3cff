import type { Generated } from 'kysely'
import type { SubstitutionStatus } from '../../domain/substitutes/contract.ts'

export interface ItemSubstituteTable {
  item_id: number
  substitute_id: number
  /** From 0; the lowest is asked for first. */
  rank: number
}

/** A question to a customer, and the answer. */
export interface SubstitutionTable {
  id: Generated<number>
  order_id: number
  /** The line of which units are missing. */
  line_id: number
  /** The substitute. */
  item_id: number
  quantity: number
  status: SubstitutionStatus
  /** The line that the substitute became. */
  new_line_id: number | null
  note: string
  asked_at: number
  asked_by: number | null
  answered_at: number | null
  answered_by: number | null
}
