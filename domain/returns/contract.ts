import { z } from 'zod'
import { parcelStatuses } from '../packing/contract.ts'
import { command, count, id, instant, quantity, query, scan } from '../service/define.ts'
import { addressSchema } from '../settings/contract.ts'
import { variantSchema } from '../stock/items.ts'
import { returnReasons } from './reasons.ts'
import { returnStatuses } from './status.ts'

export const returnRowSchema = z.object({
  id,
  /** Own code, printed on the label. */
  code: z.string(),
  status: z.enum(returnStatuses),
  /** Its label was made to go into the parcel, whether the customer sends something back or not. */
  enclosed: z.boolean(),
  orderId: id,
  orderNumber: z.string(),
  customer: z.string(),
  createdAt: instant,
  expected: count,
  received: count,
  /** Received units that lie in QUARANTINE. */
  undecided: count,
})
export type ReturnRow = z.output<typeof returnRowSchema>

export const returnLineSchema = z.object({
  lineId: id,
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
  /** Units that were shipped. */
  sent: count,
  reason: z.enum(returnReasons),
  /** Units that other returns of the order took in. */
  returnedBefore: count,
  expected: count,
  received: count,
  undecided: count,
  restocked: count,
  scrapped: count,
  toSupplier: count,
})
export type ReturnLine = z.output<typeof returnLineSchema>

/** A line of an order as the person sees it who makes a return. */
export const returnableLineSchema = returnLineSchema
  .pick({ lineId: true, itemId: true, sku: true, name: true, variant: true, photoId: true, sent: true })
  .extend({
    /** Units that came back. */
    returned: count,
    /** Units that no return took in or waits for. */
    returnable: count,
  })
export type ReturnableLine = z.output<typeof returnableLineSchema>

/** Who packed what, when and how: what a claim is judged by. */
export const parcelEvidenceSchema = z.object({
  parcelId: id,
  sscc: z.string(),
  status: z.enum(parcelStatuses),
  packer: z.string(),
  station: z.string(),
  packedAt: instant.nullable(),
  handedOverAt: instant.nullable(),
  carrier: z.string(),
  service: z.string(),
  tracking: z.string(),
  carton: z.string(),
  weightGrams: count.nullable(),
  /** Nobody weighed it: the weight is what the items and the carton say. */
  weightComputed: z.boolean(),
  holds: z.array(z.object({ lineId: id, sku: z.string(), units: count })),
  checks: z.array(z.object({ text: z.string(), done: z.boolean(), person: z.string(), at: instant })),
})
export type ParcelEvidence = z.output<typeof parcelEvidenceSchema>

export const returnViewSchema = returnRowSchema.extend({
  orderCode: z.string(),
  shipTo: addressSchema,
  parcelId: id.nullable(),
  createdBy: z.string(),
  lines: z.array(returnLineSchema),
  /** What is to be decided on next: the units received last. */
  inHand: z
    .object({
      lineId: id,
      sku: z.string(),
      lot: z.string(),
      units: quantity,
      /** Where more of it lies; null where the house has none. */
      bin: z.object({ locationId: id, code: z.string() }).nullable(),
    })
    .nullable(),
  parcels: z.array(parcelEvidenceSchema),
  canUndo: z.boolean(),
})
export type ReturnView = z.output<typeof returnViewSchema>

export const returnDidSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('received'), sku: z.string(), by: quantity, received: count, expected: count }),
  /** `served`: orders that waited for it. */
  z.object({ kind: z.literal('restocked'), sku: z.string(), units: quantity, bin: z.string(), served: count }),
  z.object({ kind: z.literal('scrapped'), sku: z.string(), units: quantity }),
  z.object({ kind: z.literal('to_supplier'), sku: z.string(), units: quantity }),
  z.object({ kind: z.literal('finished'), code: z.string() }),
  z.object({ kind: z.literal('undone'), what: z.enum(['create', 'receive', 'restock', 'scrap', 'supplier', 'finish']) }),
])
export type ReturnDid = z.output<typeof returnDidSchema>

/** What the command did; `returns.view` shows the return after it. */
const outcome = z.object({ did: returnDidSchema })

const of = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order'), orderId: id }),
  /** Of a parcel that has not left the house: its label goes into the box, for whatever the box holds. */
  z.object({ kind: z.literal('parcel'), parcelId: id }),
])
export type ReturnOf = z.output<typeof of>

const disposition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('restock'), locationId: id }),
  z.object({ kind: z.literal('scrap') }),
  z.object({ kind: z.literal('supplier') }),
])
export type Disposition = z.output<typeof disposition>

export interface ReturnRefusals {
  'returns.unknown': { readonly code: string }
  'returns.code_unknown': { readonly scanned: string }
  'returns.not_shipped': { readonly number: string; readonly status: string }
  'returns.nothing_left': { readonly number: string }
  'returns.never_sent': { readonly sku: string; readonly number: string }
  'returns.lot_never_sent': { readonly sku: string; readonly lot: string; readonly number: string }
  'returns.lot_more_than_sent': { readonly sku: string; readonly lot: string; readonly number: string }
  /** Units of several lots were sent, and the scan says none. */
  'returns.lot_needed': { readonly sku: string; readonly expected: string }
  'returns.more_than_sent': { readonly sku: string; readonly number: string; readonly sent: number; readonly returned: number }
  'returns.announced_before': { readonly sku: string; readonly number: string; readonly left: number }
  'returns.over': { readonly code: string; readonly status: string }
  'returns.other_return': { readonly scanned: string; readonly code: string }
  'returns.nothing_received': { readonly code: string }
  'returns.nothing_to_decide': { readonly code: string }
  'returns.undecided': { readonly code: string; readonly units: number }
  'returns.undo_blocked': { readonly sku: string; readonly bin: string }
  'returns.nothing_to_undo': { readonly code: string }
  /** Units in QUARANTINE that a return has still to decide on. */
  'returns.held': { readonly sku: string; readonly held: number }
  'returns.hand_over_kept': { readonly number: string }
}

export const returnsContract = {
  /** The newest first, at most 200. */
  'returns.list': query(z.object({ show: z.enum(['open', 'all']).optional() }), z.object({ returns: z.array(returnRowSchema) })),
  /** By a return's label, an order's code or number, a parcel's label. */
  'returns.find': query(
    z.object({ code: scan }),
    z.object({
      orderId: id,
      orderNumber: z.string(),
      /** The parcel that was scanned. */
      parcelId: id.nullable(),
      /** The return that was scanned, else the only open one of the scanned parcel, else the only open one of the order. */
      returnId: id.nullable(),
      returns: z.array(returnRowSchema),
      /** What was sent: of the order, or in the parcel that was scanned. */
      lines: z.array(returnableLineSchema),
      /** The scanned parcel is closed and in the house: its return label can go into it. */
      canEnclose: z.boolean(),
    }),
  ),
  'returns.view': query(z.object({ returnId: id }), returnViewSchema),
  /** Without `lines` all that can come back. A parcel in the house has one return; asked for again, it is the same. */
  'returns.create': command(
    z.object({
      of,
      lines: z
        .array(z.object({ lineId: id, units: quantity, reason: z.enum(returnReasons).default('unspecified') }))
        .min(1)
        .optional(),
    }),
    z.object({ returnId: id, code: z.string(), units: count, isNew: z.boolean() }),
  ),
  /** An item is received into QUARANTINE, a bin takes what is in hand; UNDO and DONE as everywhere. */
  'returns.scan': command(z.object({ returnId: id, code: scan }), outcome),
  /** Without `lineId` what was received last. */
  'returns.dispose': command(z.object({ returnId: id, to: disposition, lineId: id.optional(), units: quantity.optional() }), outcome),
  /** No more will come, though more was announced. */
  'returns.finish': command(z.object({ returnId: id }), outcome),
  /** The last act; of an untouched return the return itself, which is voided. */
  'returns.undo': command(z.object({ returnId: id }), outcome),
} as const
