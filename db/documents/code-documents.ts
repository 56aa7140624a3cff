import { type CodeKind, mostCodes, type PrintedDocument } from '../../domain/documents/contract.ts'
import { fileNameOf } from '../../domain/documents/file-name.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Reader } from '../schema.ts'
import type { CodeSheetInput } from './codes/code-sheet-input.ts'
import { drawCodeSheet } from './codes/code-sheet.ts'
import { codesToPrint } from './codes-to-print.ts'
import { papers } from './paper/sizes.ts'
import { printed } from './printed.ts'
import { documentWords as words } from './words.ts'

interface Asked {
  readonly kind: CodeKind
  readonly paper: CodeSheetInput['paper']
  readonly ids?: readonly number[] | undefined
}

/** Labels or sheets of own codes. `now` (ms UTC) goes into the file's facts. */
export async function codesOf(db: Reader, { kind, paper, ids }: Asked, now: number): Promise<PrintedDocument> {
  const codes = await codesToPrint(db, kind, ids)
  if (codes.length === 0) refuse('documents.nothing_to_print', { kind })
  if (codes.length > mostCodes) refuse('documents.too_many_codes', { kind, found: codes.length, most: mostCodes })
  const drawing = await drawCodeSheet({ paper, createdAt: now, title: words.codesTitle(kind), codes })
  return printed(drawing, fileNameOf(['codes', kind], 'pdf'), papers[paper])
}
