import { z } from 'zod'
import { command, count, id, instant, name, query, text } from '../service/define.ts'

/** ISO 4217. */
export const currency = z.string().regex(/^[A-Z]{3}$/)

/** ISO weekdays: 1 is Monday. */
export const weekday = z.int().min(1).max(7)

/** What arrives is taken as it is, or some or all of it is looked at first. */
export const inspections = ['none', 'sample', 'all'] as const
export type Inspection = (typeof inspections)[number]

export const contactSchema = z.object({ name, role: text(80), email: text(200), phone: text(60) })
export type Contact = z.output<typeof contactSchema>

export const supplierFields = z.object({
  name,
  /** The shop's customer number with them. */
  account: text(80),
  currency,
  /** Stated by them; null where they said nothing. */
  leadTimeDays: z.int().min(0).max(730).nullable(),
  /** The least an order is worth, in minor units of their currency; 0: no minimum. */
  minOrderMinor: count,
  /** Days on which they take orders; empty: any day. */
  orderWeekdays: z.array(weekday).max(7),
  contacts: z.array(contactSchema).max(20),
  address: text(500),
  note: text(2000),
  inspection: z.enum(inspections),
  /** What is looked at in an inspection. */
  inspectionChecks: z.array(text(200).min(1)).max(20),
})
export type SupplierFields = z.output<typeof supplierFields>

export const supplierRowSchema = z.object({
  id,
  name: z.string(),
  currency,
  leadTimeDays: count.nullable(),
  /** Items they sell, and those that nobody else does. */
  items: count,
  onlySource: count,
  openOrders: count,
})
export type SupplierRow = z.output<typeof supplierRowSchema>

/** How one supplier sells one item. */
export const offerFields = z.object({
  /** What they call it. */
  code: text(80),
  /** Of one unit, in minor units of `currency`; null where it is not known. */
  priceMinor: count.nullable(),
  currency,
  /** Units are ordered by whole packs. */
  packSize: z.int().min(1).max(1_000_000),
  /** The fewest units of one order. */
  minQuantity: z.int().min(1).max(1_000_000),
  /** 1 is asked first. */
  priority: z.int().min(1).max(99),
})
export type OfferFields = z.output<typeof offerFields>

export const offerSchema = offerFields.extend({
  itemId: id,
  sku: z.string(),
  itemName: z.string(),
  supplierId: id,
  supplier: z.string(),
  /** Of the supplier. */
  leadTimeDays: count.nullable(),
  /** Nobody else sells it. */
  onlySource: z.boolean(),
})
export type Offer = z.output<typeof offerSchema>

export const rateSchema = z.object({
  currency,
  /** One whole unit of it in millionths of a whole unit of the shop's currency. */
  micros: z.int().min(1).max(1_000_000_000_000),
})

const ratio = z.number().min(0).max(1).nullable()

export const recordSchema = z.object({
  lines: count,
  onTime: ratio,
  inFull: ratio,
  rejected: ratio,
  leadMean: z.number().nullable(),
  leadDeviation: z.number().nullable(),
  prices: z.array(z.object({ sku: z.string(), priceMinor: count, currency, at: instant })),
})

export interface SupplierRefusals {
  'supplier.unknown': { readonly id: number }
  'supplier.stale': { readonly name: string }
  'supplier.name_taken': { readonly name: string }
  'supplier.has_open_orders': { readonly name: string; readonly orders: number }
  'supplier.does_not_sell': { readonly supplier: string; readonly sku: string }
  'supplier.own_rate': { readonly currency: string }
}

export const suppliersContract = {
  'suppliers.list': query(z.object({}), z.object({ rows: z.array(supplierRowSchema) })),
  'suppliers.get': query(z.object({ id }), supplierFields.extend({ id, version: count, offers: z.array(offerSchema) })),
  /** Without `id` a new one. Refused as stale when `version` is not the one last read. */
  'suppliers.save': command(z.object({ id: id.optional(), version: count.optional(), supplier: supplierFields }), z.object({ id })),
  /** The shop buys there no more; orders and receipts are kept. */
  'suppliers.retire': command(z.object({ id }), z.object({ id })),
  /** Who sells an item, in the order in which they are asked. */
  'suppliers.ofItem': query(z.object({ itemId: id }), z.object({ offers: z.array(offerSchema) })),
  /** What a supplier asks for an item, new or changed. */
  'suppliers.saveOffer': command(z.object({ itemId: id, supplierId: id, offer: offerFields }), z.object({ itemId: id })),
  'suppliers.removeOffer': command(z.object({ itemId: id, supplierId: id }), z.object({ itemId: id })),
  /** How they did, from what came: shares from 0 to 1, days; null where nothing tells. */
  'suppliers.record': query(z.object({ id }), recordSchema),
  'suppliers.rates': query(z.object({}), z.object({ shopCurrency: z.string(), rates: z.array(rateSchema.extend({ setAt: instant })) })),
  'suppliers.saveRate': command(rateSchema, z.object({ currency })),
} as const
