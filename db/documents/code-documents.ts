import { type CodeKind, type CodeSymbol, type LeftOutCode, mostCodes, type PrintedDocument } from '../../domain/documents/contract.ts'
import { fileNameOf } from '../../domain/documents/file-name.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Reader } from '../schema.ts'
import type { CodeSheetInput } from './codes/code-sheet-input.ts'
import { drawCodeSheet } from './codes/code-sheet.ts'
import { fitCodes } from './codes/fit-codes.ts'
import { codesToPrint } from './codes-to-print.ts'
import { papers } from './paper/sizes.ts'
import { printed } from './printed.ts'
import { documentWords as words } from './words.ts'

interface Asked {
  readonly kind: CodeKind
  readonly paper: CodeSheetInput['paper']
  readonly symbol?: CodeSymbol | undefined
  readonly ids?: readonly number[] | undefined
  readonly search?: string | undefined
}

/** Labels or sheets of codes, without those that have no room. `now` (ms UTC) goes into the file's facts. */
export async function codesOf(
  db: Reader,
  { kind, paper, symbol = 'code128', ids, search = '' }: Asked,
  now: number,
): Promise<PrintedDocument & { leftOut: LeftOutCode[] }> {
  const wanted = await codesToPrint(db, kind, { ids, search })
  if (wanted.length === 0) refuse('documents.nothing_to_print', { kind })
  if (wanted.length > mostCodes) refuse('documents.too_many_codes', { kind, found: wanted.length, most: mostCodes })
  const { codes, leftOut } = fitCodes(wanted, { paper, symbol })
  const [first] = leftOut
  if (codes.length === 0 && first) {
    refuse('documents.codes_too_long', { title: first.title, code: first.code, length: first.code.length, more: leftOut.length - 1 })
  }
  const drawing = await drawCodeSheet({ paper, symbol, createdAt: now, title: words.codesTitle(kind), codes })
  return { ...printed(drawing, fileNameOf(['codes', kind], 'pdf'), papers[paper]), leftOut: [...leftOut] }
}
