import { z } from 'zod'
import { count, day, id, query, scan, text } from '../service/define.ts'
import { purchaseStatuses } from '../purchasing/status.ts'
import { lotStatuses } from '../stock/lot.ts'
import { variantSchema } from '../stock/items.ts'
import { commandWords } from './command-codes.ts'
import { scanRowSchema } from './history.ts'
import type { Thing } from './thing.ts'

/** What a code says it is, whatever screen it is scanned on. */
export const meaningSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('item'),
    itemId: id,
    sku: z.string(),
    name: z.string(),
    /** What its variants share; empty where it has none. */
    product: z.string(),
    variant: variantSchema,
    /** Units that this code stands for. */
    quantity: count,
    /** The shop lets people count several with one scan. */
    smallParts: z.literal(true).optional(),
    /** Where the item is lot-tracked and the code names a lot: as the shop writes it, else as the code does. */
    lot: z.string().optional(),
    /** Where the shop knows that lot. */
    lotId: id.optional(),
    lotStatus: z.enum(lotStatuses).optional(),
    /** Expiry or best before of this unit: what the code carries or what the shop knows of its lot, the earlier of the two. */
    expiresOn: day.optional(),
  }),
  z.object({ kind: z.literal('bin'), locationId: id, code: z.string() }),
  z.object({
    kind: z.literal('tote'),
    locationId: id,
    code: z.string(),
    /** The order it is bound to. */
    orderId: id.nullable(),
    orderNumber: z.string(),
    /** Units that lie in it. */
    units: count,
  }),
  z.object({ kind: z.literal('order'), orderId: id, number: z.string(), status: z.string() }),
  /** `sscc`: of a label that counts no longer it is the old one, not the parcel's own. */
  z.object({ kind: z.literal('parcel'), parcelId: id, sscc: z.string(), orderId: id, orderNumber: z.string(), status: z.string() }),
  z.object({ kind: z.literal('person'), staffId: id, name: z.string() }),
  z.object({ kind: z.literal('batch'), batchId: id, code: z.string(), status: z.string() }),
  z.object({ kind: z.literal('return'), returnId: id, code: z.string(), orderId: id, orderNumber: z.string(), status: z.string() }),
  z.object({ kind: z.literal('purchase'), purchaseId: id, number: z.string(), supplier: z.string(), status: z.enum(purchaseStatuses) }),
  z.object({ kind: z.literal('command'), command: z.enum(commandWords) }),
  z.object({ kind: z.literal('damaged'), text: z.string() }),
  z.object({ kind: z.literal('unknown'), text: z.string() }),
])
export type Meaning = z.output<typeof meaningSchema>

export interface ScanningRefusals {
  /** A command barcode that says nothing at this step. */
  'scan.command_not_here': { readonly command: string }
  /** An own code whose check character is wrong: read badly, or typed wrong. */
  'scan.damaged': { readonly scanned: string }
  /** Known, but of no use at this step. */
  'scan.not_here': { readonly scanned: string; readonly what: Thing; readonly name: string }
  /** QTY before an item that has to be scanned unit by unit. */
  'scan.unit_by_unit': { readonly sku: string; readonly said: number }
}

export const scanningContract = {
  'scanning.resolve': query(z.object({ code: scan }), meaningSchema),
  /** Every scan that did something or was refused, at any station, newest first; `search` is a part of its code. */
  'scanning.history': query(
    z.object({ search: text(80).optional(), after: id.optional(), limit: z.int().min(1).max(200).optional() }),
    z.object({ rows: z.array(scanRowSchema), next: id.nullable() }),
  ),
} as const
