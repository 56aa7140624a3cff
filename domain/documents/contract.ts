import { z } from 'zod'
import { count, id, query, scan, text } from '../service/define.ts'
import { labelSizes } from '../settings/contract.ts'

/** `scanner`: the code that shows how a scanner types. */
export const codeKinds = ['totes', 'bins', 'items', 'staff', 'commands', 'scanner'] as const
export type CodeKind = (typeof codeKinds)[number]
/** A label printer's small label, or sheets to cut. */
export const codePapers = ['50x25mm', 'a4', 'letter'] as const
/** Bars, or a square that holds long codes in little room. */
export const codeSymbols = ['code128', 'datamatrix'] as const
export type CodeSymbol = (typeof codeSymbols)[number]
export const slipPapers = ['a4', 'letter'] as const

/** What a station has a printer for. */
export const printerKinds = ['label', 'slip', 'sheet'] as const
export type PrinterKind = (typeof printerKinds)[number]

/** Codes in one file: half a second of the data service. A larger shop prints its bins zone by zone. */
export const mostCodes = 500

export const documentSchema = z.object({
  fileName: z.string(),
  mime: z.literal('application/pdf'),
  bytes: z.instanceof(Uint8Array),
  pages: count,
  /** The exact page: print it without scaling. */
  pageWidthMm: z.number(),
  pageHeightMm: z.number(),
  /** Characters that no shipped font has: they are empty boxes on the paper, and a person should know. */
  unprintable: z.array(z.string()),
})
export type PrintedDocument = z.output<typeof documentSchema>

/** A code that this symbol or paper does not take: it is not in the file. */
const leftOutSchema = z.object({
  title: z.string(),
  code: z.string(),
  /** letters: it has some that no scanner types. */
  why: z.enum(['too_long', 'letters']),
})
export type LeftOutCode = z.output<typeof leftOutSchema>

export interface DocumentRefusals {
  'documents.nothing_to_print': { readonly kind: CodeKind }
  /** Not one code of them has room. */
  'documents.codes_too_long': { readonly title: string; readonly code: string; readonly length: number; readonly more: number }
  'documents.too_many_codes': { readonly kind: CodeKind; readonly found: number; readonly most: number }
}

export const documentsContract = {
  /** Of a closed parcel only: no label before every line is verified and every required check is ticked. */
  'documents.label': query(z.object({ parcelId: id, size: z.enum(labelSizes).optional() }), documentSchema),
  /** As soon as every line is verified: the slip goes into the box. Without `paper` the one of the shop's country. */
  'documents.slip': query(z.object({ parcelId: id, paper: z.enum(slipPapers).optional() }), documentSchema),
  /** How one parcel was packed and left, with its pictures: for a claim. Of any parcel that was not voided. */
  'documents.evidence': query(z.object({ parcelId: id, paper: z.enum(slipPapers).optional() }), documentSchema),
  /** Two pages: the label for the box, and what the customer does with it. */
  'documents.returnLabel': query(z.object({ returnId: id, size: z.enum(labelSizes).optional() }), documentSchema),
  /** To send to the supplier; its code is scanned when the goods come. */
  'documents.purchaseOrder': query(z.object({ purchaseId: id }), documentSchema),
  /** What has to be ordered now, by supplier, on the paper of the shop's country. */
  'documents.reorder': query(z.object({}), documentSchema),
  /** Without `ids` all of the kind; commands and the scanner's test code have none. Without `symbol` Code 128. */
  'documents.codes': query(
    z.object({
      kind: z.enum(codeKinds),
      paper: z.enum(codePapers),
      symbol: z.enum(codeSymbols).optional(),
      ids: z.array(id).min(1).max(mostCodes).optional(),
      /** Those that a search in Stock finds, bins and totes also from one to another ('A-01..A-03'). */
      search: text(100).optional(),
    }),
    documentSchema.extend({ leftOut: z.array(leftOutSchema) }),
  ),
  /** Shows whether the right paper is in: a frame, a line of 50 mm and a code, on the paper that these documents are drawn for. */
  'documents.testPage': query(z.object({ kind: z.enum(printerKinds) }), documentSchema),
  /** A Code 128 to show on screen: alternating widths of bars and spaces in modules, a bar first, without the quiet zones. */
  'documents.bars': query(z.object({ code: scan }), z.object({ modules: z.array(z.int().positive()).readonly() })),
} as const
