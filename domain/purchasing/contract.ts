import { z } from 'zod'
import { command, count, day, id, instant, query, text } from '../service/define.ts'
import { contactSchema, currency, weekday } from '../suppliers/contract.ts'
import { variantSchema } from '../stock/items.ts'
import { purchaseActs } from './possible.ts'
import { purchaseStatuses } from './status.ts'

export const purchaseRowSchema = z.object({
  id,
  /** 'PO-0042'. */
  number: z.string(),
  /** Own code, printed on the order and scanned when it arrives. */
  code: z.string(),
  supplierId: id,
  supplier: z.string(),
  status: z.enum(purchaseStatuses),
  currency,
  createdAt: instant,
  sentAt: instant.nullable(),
  /** The first day on which something is still to come; null where nobody said when. */
  expectedOn: day.nullable(),
  /** That day has passed. */
  late: z.boolean(),
  /** Changed since it was sent last. */
  changed: z.boolean(),
  lines: count,
  /** Units, packs of packing material. */
  ordered: count,
  /** Units still to come. */
  outstanding: count,
  received: count,
  /** In minor units, of the lines whose price is known. */
  totalMinor: count,
})
export type PurchaseRow = z.output<typeof purchaseRowSchema>

export const purchaseLineSchema = z.object({
  lineId: id,
  lineNo: count,
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
  supplierCode: z.string(),
  packSize: count,
  quantity: count,
  confirmed: count.nullable(),
  cancelled: count,
  received: count,
  rejected: count,
  outstanding: count,
  priceMinor: count.nullable(),
  expectedOn: day.nullable(),
  late: z.boolean(),
})
export type PurchaseLine = z.output<typeof purchaseLineSchema>

export const purchaseViewSchema = purchaseRowSchema.extend({
  version: count,
  reference: z.string(),
  note: z.string(),
  confirmedAt: instant.nullable(),
  /** The day of the whole order, where one was said. */
  orderExpectedOn: day.nullable(),
  account: z.string(),
  contacts: z.array(contactSchema),
  minOrderMinor: count,
  possible: z.array(z.enum(purchaseActs)),
  linesShown: z.array(purchaseLineSchema),
  receipts: z.array(z.object({ receiptId: id, at: instant, open: z.boolean(), units: count, rejected: count, person: z.string() })),
})
export type PurchaseView = z.output<typeof purchaseViewSchema>

/** Numbers are any here: what cannot be ordered is refused by the line that says it. */
const askedLine = z.object({
  /** Of a line that is there already. */
  lineId: id.optional(),
  sku: z.string().trim().min(1).max(80),
  quantity: z.number(),
  unit: z.string().max(40),
  priceMinor: z.number().nullable(),
  expectedOn: day.nullable().optional(),
})

/** What is wanted of whom; `supplierId` null: of whoever is asked first. */
const wantedLine = z.object({ itemId: id, supplierId: id.nullable(), units: z.number() })
export type WantedLine = z.output<typeof wantedLine>

export const arrivalSchema = z.object({
  purchaseId: id,
  number: z.string(),
  supplier: z.string(),
  lineId: id,
  /** Null: packing material. */
  itemId: id.nullable(),
  sku: z.string(),
  name: z.string(),
  /** Of packing material packs. */
  units: count,
  expectedOn: day.nullable(),
  late: z.boolean(),
  /** Units of it that orders wait for. */
  backordered: count,
  currency,
  /** What still comes is worth, in minor units; null where no price is known. */
  valueMinor: count.nullable(),
  /** The same in the shop's currency; null too where its rate is not known. */
  ownMinor: count.nullable(),
})
export type Arrival = z.output<typeof arrivalSchema>

export interface PurchaseRefusals {
  'purchase.unknown': { readonly id: number }
  'purchase.stale': { readonly number: string }
  'purchase.not_possible': { readonly number: string; readonly status: string; readonly act: string }
  'purchase.empty': { readonly number: string }
  /** Its parts are bought, not it. */
  'purchase.kit': { readonly line: number; readonly sku: string }
  'purchase.item_twice': { readonly line: number; readonly sku: string }
  'purchase.quantity_bad': { readonly line: number; readonly sku: string; readonly quantity: number }
  'purchase.unit_unknown': { readonly line: number; readonly sku: string; readonly unit: string }
  'purchase.price_bad': { readonly line: number; readonly sku: string; readonly price: number }
  'purchase.rate_missing': { readonly line: number; readonly sku: string; readonly currency: string; readonly shopCurrency: string }
  'purchase.item_unknown': { readonly line: number; readonly sku: string }
  'purchase.line_came': { readonly line: number; readonly sku: string; readonly received: number }
  'purchase.line_sent': { readonly line: number; readonly sku: string }
  'purchase.no_supplier': { readonly line: number; readonly sku: string }
}

const saved = z.object({ id, number: z.string() })
const changed = z.object({ id })

export const purchasingContract = {
  'purchasing.list': query(
    z.object({ show: z.enum(['open', 'all']).optional(), supplierId: id.optional() }),
    z.object({ rows: z.array(purchaseRowSchema) }),
  ),
  'purchasing.get': query(z.object({ id }), purchaseViewSchema),
  /** Without `id` a new draft. Lines that a sent order has stay: they are cancelled, not left out. */
  'purchasing.save': command(
    z.object({ id: id.optional(), version: count.optional(), supplierId: id, note: text(2000), lines: z.array(askedLine).max(500) }),
    saved,
  ),
  /** Drafts for what is wanted, one for each supplier, in whole packs and at least the minimum; added to a draft that is there. */
  'purchasing.draft': command(
    z.object({ lines: z.array(wantedLine).min(1).max(2000) }),
    z.object({ drafts: z.array(z.object({ id, number: z.string(), supplier: z.string(), lines: count })) }),
  ),
  /** The supplier has it now, or has it anew after a change. */
  'purchasing.send': command(z.object({ id, version: count }), changed),
  /** What the supplier said: their number, the day, and by line the units and the day. */
  'purchasing.confirm': command(
    z.object({
      id,
      version: count,
      reference: text(80),
      expectedOn: day.nullable(),
      lines: z.array(z.object({ lineId: id, confirmed: count.nullable(), expectedOn: day.nullable() })).max(500),
    }),
    changed,
  ),
  /** Of one line all that is still to come, or the whole order. */
  'purchasing.cancel': command(z.object({ id, lineId: id.optional() }), z.object({ units: count })),
  /** What has not come will not come. */
  'purchasing.close': command(z.object({ id }), changed),
  /** Takes back that it was closed or cancelled. */
  'purchasing.reopen': command(z.object({ id, lineId: id.optional() }), changed),
  /** What is still to come, and the weekdays on which suppliers take orders: of those that do not on any day. */
  'purchasing.arrivals': query(
    z.object({}),
    z.object({
      today: day,
      arrivals: z.array(arrivalSchema),
      takeOrders: z.array(z.object({ supplierId: id, supplier: z.string(), weekdays: z.array(weekday) })),
    }),
  ),
  /** As a file for the supplier's own system. */
  'purchasing.csv': query(z.object({ id }), z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) })),
} as const
