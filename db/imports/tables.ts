import type { Generated } from 'kysely'

export interface ImportTable {
  id: Generated<number>
  kind: 'orders' | 'items' | 'stock'
  format: string
  file_name: string
  /** SHA-256 of the file, hexadecimal. */
  file_hash: string
  at: number
  staff_id: number | null
  status: 'done' | 'taken_back'
  /** JSON of the counts that the person saw. */
  counts: string
}
