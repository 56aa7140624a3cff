import type { NotText } from './encodings.ts'
import type { ImportKind } from './records.ts'
import type { UnsupportedReason } from './unsupported.ts'

/** Why a whole file cannot be read, before any row is taken. */
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
export const fileRefusalCodes = [
  'import.not_text',
  'import.empty',
  'import.format_unknown',
  'import.format_unsupported',
  'import.kind_mismatch',
  'import.columns_missing',
  'import.column_twice',
  'import.location_needed',
] as const satisfies readonly (keyof FileRefusals)[]
export type FileRefusalCode = (typeof fileRefusalCodes)[number]
export type FileRefusal = { readonly [C in FileRefusalCode]: { readonly code: C; readonly params: FileRefusals[C] } }[FileRefusalCode]
