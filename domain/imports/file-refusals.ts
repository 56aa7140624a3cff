import type { NotText } from './encodings.ts'
import type { ImportKind } from './records.ts'
import type { UnsupportedReason } from './unsupported.ts'

/** Why a whole file cannot be read, before any row is looked at. */
export interface FileRefusals {
  'import.not_text': { readonly looksLike: NotText }
  'import.empty': Record<string, never>
  /** No known format has these columns. */
  'import.format_unknown': { readonly columns: string }
  'import.format_unsupported': { readonly name: string; readonly reason: UnsupportedReason }
  /** The file is one of another kind: items, where orders were asked for. */
  'import.kind_mismatch': { readonly wanted: ImportKind; readonly found: ImportKind; readonly format: string }
  'import.columns_missing': { readonly format: string; readonly columns: string }
  'import.column_twice': { readonly format: string; readonly columns: string }
  /** Stock of several locations: one has to be named. */
  'import.location_needed': { readonly locations: string }
}
export type FileRefusalCode = keyof FileRefusals
export type FileRefusal = { readonly [C in FileRefusalCode]: { readonly code: C; readonly params: FileRefusals[C] } }[FileRefusalCode]
