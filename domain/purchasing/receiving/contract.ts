import { z } from 'zod'
import { command, count, day, id, instant, quantity, query, scan, text } from '../../service/define.ts'
import { variantSchema } from '../../stock/items.ts'
import { inspections } from '../../suppliers/contract.ts'
import { purchaseRowSchema } from '../contract.ts'
import { receiptActKinds } from './acts.ts'
import { receiptStages, receiptStatuses } from './stage.ts'

export const rejectReasons = ['damaged', 'short_weight', 'failed_check', 'wrong_item', 'expired', 'over', 'unordered', 'other'] as const
export type RejectReason = (typeof rejectReasons)[number]

/** More than was ordered, or something that nobody ordered: taken in all the same, or put aside for the supplier. */
const beyond = z.enum(['keep', 'quarantine'])
export type Beyond = z.output<typeof beyond>

const itemShown = {
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
}

/** An item of this delivery: what the order waits for, and what came. */
export const awaitedItemSchema = z.object({
  ...itemShown,
  expected: count,
  received: count,
  rejected: count,
  /** Units that orders of customers wait for. */
  backordered: count,
})
export type AwaitedItem = z.output<typeof awaitedItemSchema>

/** Units of one item and lot that came. */
export const receivedGoodsSchema = z.object({
  ...itemShown,
  receiptLineId: id,
  lotTracked: z.boolean(),
  lot: z.string(),
  expiresOn: day.nullable(),
  weightGrams: count.nullable(),
  received: count,
  rejected: count,
  inspected: count,
  /** Units still to be looked at. */
  toInspect: count,
  /** Units in RECEIVING. */
  left: count,
  putAway: count,
  /** Rejected units that still lie in QUARANTINE. */
  quarantined: count,
  backordered: count,
  /**
   * Its pick face as far as that has room or orders wait, then reserve; where no face is set, where more of it lies, else the first
   * empty bin. Null where the house has none of them. `units` go there.
   */
  bin: z.object({ locationId: id, code: z.string(), empty: z.boolean(), units: count }).nullable(),
})
export type ReceivedGoods = z.output<typeof receivedGoodsSchema>

export const receiptViewSchema = z.object({
  receiptId: id,
  status: z.enum(receiptStatuses),
  stage: z.enum(receiptStages),
  /** Null where goods came that nobody ordered. */
  purchaseId: id.nullable(),
  number: z.string(),
  supplierId: id,
  supplier: z.string(),
  inspection: z.enum(inspections),
  checks: z.array(z.string()),
  deliveryNote: z.string(),
  awaited: z.array(awaitedItemSchema),
  goods: z.array(receivedGoodsSchema),
  /** The line that was counted last; null while nothing is. */
  lastLineId: id.nullable(),
  /** Units that the order still waits for. */
  outstanding: count,
  canUndo: z.boolean(),
})
export type ReceiptView = z.output<typeof receiptViewSchema>

export const receiptRowSchema = z.object({
  receiptId: id,
  number: z.string(),
  supplier: z.string(),
  at: instant,
  person: z.string(),
  units: count,
  stage: z.enum(receiptStages),
})
export type ReceiptRow = z.output<typeof receiptRowSchema>

/** Rejected units that wait in QUARANTINE. */
export const rejectedRowSchema = z.object({
  receiptLineId: id,
  receiptId: id,
  supplierId: id,
  supplier: z.string(),
  number: z.string(),
  sku: z.string(),
  name: z.string(),
  lot: z.string(),
  units: count,
  reason: z.string(),
  at: instant,
})
export type RejectedRow = z.output<typeof rejectedRowSchema>

export const receiptDidSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('received'), sku: z.string(), by: quantity, received: count, expected: count, backordered: count }),
  z.object({ kind: z.literal('rejected'), sku: z.string(), units: quantity }),
  z.object({ kind: z.literal('counted'), units: count }),
  z.object({ kind: z.literal('inspected'), sku: z.string(), units: quantity, failed: count }),
  /** Another line is in hand now. */
  z.object({ kind: z.literal('chosen'), sku: z.string(), receiptLineId: id }),
  /** `served`: orders that waited for it. */
  z.object({ kind: z.literal('put_away'), sku: z.string(), units: quantity, bin: z.string(), served: count }),
  z.object({ kind: z.literal('finished'), number: z.string() }),
  z.object({ kind: z.literal('sent_back'), sku: z.string(), units: quantity, to: z.enum(['supplier', 'scrap']) }),
  z.object({ kind: z.literal('undone'), what: z.enum([...receiptActKinds, 'open']) }),
])
export type ReceiptDid = z.output<typeof receiptDidSchema>

const outcome = z.object({ did: receiptDidSchema })

const openOf = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('purchase'), purchaseId: id }),
  /** Nothing of it was ordered. */
  z.object({ kind: z.literal('supplier'), supplierId: id }),
])

export interface ReceivingRefusals {
  'receiving.unknown': { readonly id: number }
  /** Packing material is counted in on the order's own page. */
  'receiving.only_material': { readonly number: string }
  'receiving.over': { readonly sku: string; readonly number: string; readonly expected: number; readonly beyond: number }
  'receiving.unordered': { readonly sku: string; readonly number: string }
  'receiving.lot_needed': { readonly sku: string }
  'receiving.lot_stopped': { readonly sku: string; readonly lot: string }
  'receiving.expired': { readonly sku: string; readonly expiresOn: string }
  'receiving.is_done': { readonly number: string }
  'receiving.wrong_stage': { readonly stage: string }
  'receiving.nothing_came': { readonly number: string }
  'receiving.too_many': { readonly sku: string; readonly left: number }
  'receiving.weight_needed': { readonly sku: string }
  'receiving.short_weight': { readonly sku: string; readonly units: number; readonly grams: number; readonly expected: number }
  'receiving.fault_units': { readonly sku: string }
  'receiving.not_here': { readonly sku: string }
  'receiving.undo_blocked': { readonly sku: string; readonly bin: string }
  'receiving.nothing_to_undo': { readonly number: string }
  'receiving.held': { readonly sku: string; readonly location: string; readonly held: number }
  'receiving.code_unknown': { readonly scanned: string }
}

export const receivingContract = {
  /** What is under way, and what waits in QUARANTINE for its supplier. */
  'receiving.desk': query(z.object({}), z.object({ receipts: z.array(receiptRowSchema), rejected: z.array(rejectedRowSchema) })),
  /** Orders that a code is of: an order's own code or number, or any item they wait for. */
  'receiving.find': query(
    z.object({ code: scan }),
    z.object({
      /** The order that was scanned, else the only one that waits for the item. */
      purchaseId: id.nullable(),
      sku: z.string(),
      orders: z.array(purchaseRowSchema),
      /** Who sells the item. */
      suppliers: z.array(z.object({ supplierId: id, name: z.string() })),
    }),
  ),
  /** Goes on with the one that is open. */
  'receiving.open': command(z.object({ of: openOf }), z.object({ receiptId: id })),
  'receiving.view': query(z.object({ receiptId: id }), receiptViewSchema),
  /** An item is counted in, later a bin takes what is in hand; UNDO and DONE as everywhere. */
  'receiving.scan': command(
    z.object({
      receiptId: id,
      code: scan,
      beyond: beyond.optional(),
      receiptLineId: id.optional(),
      lot: text(80).optional(),
      expiresOn: day.optional(),
    }),
    outcome,
  ),
  /** Units that a person counted by hand. */
  'receiving.count': command(
    z.object({
      receiptId: id,
      itemId: id,
      units: quantity,
      lot: text(80).optional(),
      expiresOn: day.optional(),
      beyond: beyond.optional(),
    }),
    outcome,
  ),
  'receiving.reject': command(z.object({ receiptId: id, receiptLineId: id, units: quantity, reason: z.enum(rejectReasons) }), outcome),
  /** All of it is counted; `done` false: there is more. */
  'receiving.counted': command(z.object({ receiptId: id, done: z.boolean() }), outcome),
  /** `failed` of the `units` that were looked at go to QUARANTINE. */
  'receiving.inspect': command(
    z.object({
      receiptId: id,
      receiptLineId: id,
      units: quantity,
      failed: count,
      grams: count.nullable(),
      checks: z.array(z.object({ text: z.string(), ok: z.boolean() })).max(20),
      reason: z.enum(rejectReasons).optional(),
    }),
    outcome,
  ),
  /** Without `units` all of it that is left. */
  'receiving.putAway': command(z.object({ receiptId: id, receiptLineId: id, locationId: id, units: quantity.optional() }), outcome),
  /** `rest`: what has not come may come later, or will not. */
  'receiving.finish': command(z.object({ receiptId: id, rest: z.enum(['wait', 'close']) }), outcome),
  'receiving.sendBack': command(z.object({ receiptLineId: id, units: quantity, to: z.enum(['supplier', 'scrap']) }), outcome),
  /** The last act; of an untouched receipt the receipt itself. */
  'receiving.undo': command(z.object({ receiptId: id }), outcome),
} as const
