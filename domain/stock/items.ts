import { z } from 'zod'
import { count, id, name, quantity, text } from '../service/define.ts'
import { handlingFlags } from './handling.ts'

/** For example { colour: 'blue', size: '350 ml' }. */
export const variantSchema = z.record(z.string().max(40), text(120))
export const barcodeSchema = z.object({ code: z.string().trim().min(1).max(80), quantity })

export const itemFields = z.object({
  sku: z.string().trim().min(1).max(80),
  name,
  /** Variants of one product share this; empty for an item that has none. */
  product: text(120),
  /** What kind of goods: checks, and later rules, go by it. */
  category: text(120).default(''),
  variant: variantSchema,
  barcodes: z.array(barcodeSchema).max(20),
  weightGrams: count.nullable(),
  lengthMm: count.nullable(),
  widthMm: count.nullable(),
  heightMm: count.nullable(),
  /** Wrapping on every side; null or absent: what its handling asks for. */
  paddingMm: count.nullable().optional(),
  flags: z.array(z.enum(handlingFlags)),
  lotTracked: z.boolean(),
  /** Days that a unit still has to keep when it is promised to an order; null: it only may not be expired. Absent: as it was. */
  minLifeDays: z.int().min(0).max(3650).nullable().optional(),
  /** In minor units of the shop's currency. */
  priceMinor: count.nullable(),
})
export type ItemFields = z.output<typeof itemFields>

export const itemRowSchema = z.object({
  id,
  sku: z.string(),
  name: z.string(),
  category: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
  onHand: count,
  allocated: count,
  available: count,
  backordered: count,
})
export type ItemRow = z.output<typeof itemRowSchema>
