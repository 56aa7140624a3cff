import { documentsContract, mostCodes } from '../../domain/documents/contract.ts'
import { fileNameOf } from '../../domain/documents/file-name.ts'
import { refuse } from '../../domain/refusal.ts'
import { type HandlersFor, onQuery } from '../service/handle.ts'
import { drawCodeSheet } from './codes/code-sheet.ts'
import { codesToPrint } from './codes-to-print.ts'
import { papers } from './paper/sizes.ts'
import { labelOf, slipOf } from './parcel-documents.ts'
import { printed } from './printed.ts'
import { documentWords as words } from './words.ts'

export const documentsHandlers: HandlersFor<typeof documentsContract> = {
  'documents.label': onQuery(documentsContract['documents.label'], (db, asked) => labelOf(db, asked)),

  'documents.slip': onQuery(documentsContract['documents.slip'], (db, asked) => slipOf(db, asked)),

  'documents.codes': onQuery(documentsContract['documents.codes'], async (db, { kind, paper, ids }, { now }) => {
    const codes = await codesToPrint(db, kind, ids)
    if (codes.length === 0) refuse('documents.nothing_to_print', { kind })
    if (codes.length > mostCodes) refuse('documents.too_many_codes', { kind, found: codes.length, most: mostCodes })
    const drawing = await drawCodeSheet({ paper, createdAt: now, title: words.codesTitle(kind), codes })
    return printed(drawing, fileNameOf(['codes', kind], 'pdf'), papers[paper])
  }),
}
