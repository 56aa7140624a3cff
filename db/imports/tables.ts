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

/** What an item was before an import changed it: taking the import back brings it back. */
export interface ImportChangeTable {
  import_id: number
  item_id: number
  /** JSON of the item's fields. */
  before: string
  /** The item's version that the import left: another one since means that someone has worked on it. */
  version: number
}
