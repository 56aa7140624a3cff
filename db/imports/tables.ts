import type { Generated } from 'kysely'
import type { ImportKind } from '../../domain/imports/records.ts'
import type { ImportedWhat } from './imported-state.ts'

export interface ImportTable {
  id: Generated<number>
  kind: ImportKind
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

/** What a supplier, an offer or a kit was before an import, and what the import left: JSON; `before` is null for a new one. */
export interface ImportRecordTable {
  import_id: number
  what: ImportedWhat
  record_id: number
  before: string | null
  after: string
}
