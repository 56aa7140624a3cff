import type { FileRefusal } from './file-refusals.ts'
import { findFormat, recognise } from './formats.ts'
import type { KnownFormat } from './formats.ts'
import { guessLayout } from './layout.ts'
import type { Layout, Separator } from './layout.ts'
import { parseRecords } from './parse-records.ts'
import type { TextRecord } from './parse-records.ts'
import type { ImportKind } from './records.ts'
import { cut } from './row-values.ts'
import { findUnsupported } from './unsupported.ts'

/** What the person has chosen over the guesses; null where the guess may stand. */
export interface FileChoices {
  readonly kind: ImportKind | null
  readonly format: string | null
  readonly separator: Separator | null
}

/** How a file will be read. */
export interface FilePlan {
  readonly layout: Layout
  /** The line of the column names; null in an empty file. */
  readonly header: TextRecord | null
  /** Null where it is not known. */
  readonly known: KnownFormat | null
  readonly refusal: FileRefusal | null
}

/** Notices and blank rows may stand above the header. */
const headerSearch = 6

function findHeader(text: string, layout: Layout): TextRecord | null {
  const first: TextRecord[] = []
  for (const record of parseRecords(text, layout)) {
    if (record.cells.every((cell) => cell.trim() === '')) continue
    first.push(record)
    if (first.length === headerSearch) break
  }
  const named = first.find(({ cells }) => recognise(cells, null) !== null || findUnsupported(cells) !== null)
  return named ?? first[0] ?? null
}

function refusalOf(header: readonly string[], known: KnownFormat | null, kind: ImportKind | null): FileRefusal | null {
  if (known === null) {
    const unsupported = findUnsupported(header)
    if (unsupported !== null) return { code: 'import.format_unsupported', params: { name: unsupported.name, reason: unsupported.reason } }
    const other = recognise(header, null)
    if (other !== null && kind !== null)
      return { code: 'import.kind_mismatch', params: { wanted: kind, found: other.kind, format: other.format.id } }
    return { code: 'import.format_unknown', params: { columns: cut(header.map((name) => name.trim()).join(', '), 500) } }
  }
  const { missing, doubled } = known.format.match(header)
  const format = known.format.id
  if (missing.length > 0) return { code: 'import.columns_missing', params: { format, columns: missing.join(', ') } }
  return doubled.length > 0 ? { code: 'import.column_twice', params: { format, columns: doubled.join(', ') } } : null
}

/** Works out separator, header and format of a decoded text. Never throws: what stands in the way is in `refusal`. */
export function planFile(text: string, choices: FileChoices): FilePlan {
  const guessed = guessLayout(text, choices.separator ?? undefined)
  const header = findHeader(text, guessed)
  if (header === null) return { layout: guessed, header, known: null, refusal: { code: 'import.empty', params: {} } }
  const known = choices.format === null ? recognise(header.cells, choices.kind) : findFormat(choices.kind, choices.format)
  const layout = { ...guessed, quoting: known?.format.quoting ?? true }
  return { layout, header, known, refusal: refusalOf(header.cells, known, choices.kind) }
}
