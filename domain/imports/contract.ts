import { z } from 'zod'
import { holdReasons, newOrderSchema } from '../orders/contract.ts'
import { bytes, command, count, day, id, instant, query, text } from '../service/define.ts'
import { itemFields } from '../stock/items.ts'
import { encodings } from './encodings.ts'
import { fileRefusalCodes } from './file-refusals.ts'
import type { FileRefusals } from './file-refusals.ts'
import { separators } from './layout.ts'
import { problemCodes, skipCodes } from './problems.ts'
import { importKinds } from './records.ts'

/** 64 MiB: half a million order lines. */
export const largestFile = 67_108_864

/** A file, and what the person has chosen over the guesses; what is left out is guessed. */
export const importSourceSchema = z.object({
  fileName: z.string().trim().min(1).max(200),
  bytes: bytes.refine((file) => file.byteLength <= largestFile, { message: 'larger than 64 MiB' }),
  kind: z.enum(importKinds).optional(),
  format: text(40).optional(),
  encoding: z.enum(encodings).optional(),
  separator: z.enum(separators).optional(),
  /** The one location to take from a stock file of several. */
  location: text(120).optional(),
  /** Where stock lies that names no bin. */
  bin: text(80).optional(),
  /** Add items that the shop does not have yet, under the name that the file gives them. */
  createMissingItems: z.boolean(),
})
export type ImportSource = z.output<typeof importSourceSchema>

/** Made by the caller, so that it can follow the progress and stop the job. */
const job = z.string().trim().min(1).max(80)

const params = z.record(z.string(), z.union([z.string(), z.number()]))
const problemSchema = z.object({ line: count, column: z.string(), code: z.enum(problemCodes), params })

export const importCountsSchema = z.object({
  /** Rows under the header. */
  rows: count,
  /** Rows that cannot be taken, and rows that are rightly left out. */
  badRows: count,
  skippedRows: count,
  /** Orders, items or counts that can be taken: added + changed + unchanged. */
  records: count,
  added: count,
  /** Orders that the channel now tells differently stay as they are; items and counts are brought up to date. */
  changed: count,
  /** Here already, exactly so. */
  unchanged: count,
  /** Items that are added because an order or a count names them. */
  newItems: count,
})
export type ImportCounts = z.output<typeof importCountsSchema>

const recordsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('orders'),
    orders: z.array(
      newOrderSchema.omit({ lines: true }).extend({
        hold: z.enum(holdReasons).nullable(),
        line: count,
        lines: z.array(newOrderSchema.shape.lines.element.extend({ line: count })).readonly(),
      }),
    ),
  }),
  z.object({ kind: z.literal('items'), items: z.array(itemFields.extend({ line: count })) }),
  z.object({
    kind: z.literal('stock'),
    counts: z.array(
      z.object({ sku: z.string(), bin: z.string(), quantity: count, lot: z.string(), expiresOn: day.nullable(), line: count }),
    ),
  }),
  z.object({
    kind: z.literal('suppliers'),
    suppliers: z.array(
      z.object({
        name: z.string(),
        account: z.string(),
        currency: z.string().nullable(),
        leadTimeDays: count.nullable(),
        minOrderMinor: count.nullable(),
        line: count,
      }),
    ),
  }),
  z.object({
    kind: z.literal('offers'),
    offers: z.array(
      z.object({
        sku: z.string(),
        supplier: z.string(),
        code: z.string(),
        priceMinor: count.nullable(),
        currency: z.string().nullable(),
        packSize: count.nullable(),
        minQuantity: count.nullable(),
        priority: count.nullable(),
        line: count,
      }),
    ),
  }),
  z.object({
    kind: z.literal('kits'),
    kits: z.array(z.object({ sku: z.string(), parts: z.array(z.object({ sku: z.string(), quantity: count })).readonly(), line: count })),
  }),
])

export const importPreviewSchema = z.object({
  encoding: z.enum(encodings),
  separator: z.enum(separators),
  kind: z.enum(importKinds).nullable(),
  format: z.string().nullable(),
  /** Why the whole file cannot be taken; null when its rows were read. */
  refusal: z.object({ code: z.enum(fileRefusalCodes), params }).nullable(),
  /** Line of the file with the column names; 0 in an empty one. */
  headerLine: count,
  /** Each column with what it is taken for; null when it is passed over. At most 200. */
  columns: z.array(z.object({ name: z.string(), meaning: z.string().nullable() })),
  /** The first ten, as they will be understood; null when none were read. */
  records: recordsSchema.nullable(),
  counts: importCountsSchema,
  /** The first 200. */
  problems: z.array(problemSchema),
  /** Why rows are left out, each with how many and the first of them. */
  skips: z.array(z.object({ code: z.enum(skipCodes), rows: count, firstLine: count })),
  /** The first 50 items that the shop does not have yet. */
  missingItems: z.array(z.object({ sku: z.string(), name: z.string() })),
  /** The first 50 records that are here but told differently now: order numbers or SKUs. */
  changed: z.array(z.string()),
  /** When this very file was imported last; null when it was not, or was taken back. */
  importedAt: instant.nullable(),
})
export type ImportPreview = z.output<typeof importPreviewSchema>

export const importRowSchema = z.object({
  id,
  kind: z.enum(importKinds),
  format: z.string(),
  fileName: z.string(),
  at: instant,
  person: z.string(),
  status: z.enum(['done', 'taken_back']),
  counts: importCountsSchema,
})
export type ImportRow = z.output<typeof importRowSchema>

export interface ImportRefusals extends FileRefusals {
  /** All or none was asked for, and not all can be taken. */
  'import.bad_rows': { readonly rows: number }
  'import.cancelled': Record<string, never>
  'import.unknown': { readonly id: number }
  'import.taken_back_before': { readonly id: number }
  /** Someone has worked on what the import brought: the first such order, item, bin or supplier, and how many there are. */
  'import.built_on': {
    readonly what: 'order' | 'item' | 'stock' | 'supplier' | 'offer' | 'kit'
    readonly code: string
    readonly more: number
  }
}

export const importsContract = {
  /** How a file will be understood, and what is wrong with it. Writes nothing. */
  'imports.preview': query(z.object({ source: importSourceSchema, job: job.optional() }), importPreviewSchema),
  /** The bad rows as a file to correct: `sentences` say each problem in the person's language, with its params in {{}}. */
  'imports.badRows': query(
    z.object({ source: importSourceSchema, title: text(80), sentences: z.partialRecord(z.enum(problemCodes), text(300)) }),
    z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
  ),
  /** `importId` is null when everything was here already. */
  'imports.run': command(
    z.object({ source: importSourceSchema, mode: z.enum(['all_or_none', 'good_ones']), job: job.optional() }),
    z.object({ importId: id.nullable(), counts: importCountsSchema }),
  ),
  /** Stops a job that runs; it leaves nothing. A query, because commands wait in line behind the import itself. */
  'imports.cancel': query(z.object({ job }), z.object({})),
  /** Newest first. */
  'imports.list': query(
    z.object({ after: id.optional(), limit: z.int().min(1).max(200).optional() }),
    z.object({ rows: z.array(importRowSchema), next: id.nullable() }),
  ),
  /** `records`: suppliers, offers and kits. */
  'imports.takeBack': command(z.object({ id }), z.object({ orders: count, items: count, moves: count, records: count })),
} as const
