import type { Generated } from 'kysely'

/** Every command that came in, with its result: the audit trail, and the memory that makes repeats harmless. */
export interface CommandLogTable {
  id: Generated<number>
  request_id: string
  name: string
  staff_id: number | null
  station: string
  at: number
  /** What it was about, where it names one thing: 'order', 'batch', 'parcel', 'item', 'import', 'return'. */
  subject_kind: string
  subject_id: number
  /** JSON; bytes are left out. */
  input: string
  outcome: 'done' | 'refused'
  /** JSON of the value or of { code, params }. */
  result: string
}
