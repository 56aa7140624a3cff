import { z } from 'zod'
import { command, count, id, query, text } from '../service/define.ts'
import { materialUnits } from './contract.ts'

const packs = z.int().min(1).max(100_000)

/** Who sells a material, by the pack. */
export const materialSourceFields = z.object({
  supplierId: id,
  /** What they call it. */
  code: text(80),
  /** In the material's unit. */
  packQuantity: z.int().min(1).max(100_000_000),
  /** Of one pack, minor units of the supplier's currency; null where it is not known. */
  priceMinor: count.nullable(),
  /** The fewest of one order. */
  minPacks: packs,
})
export type MaterialSourceFields = z.output<typeof materialSourceFields>

const sourceSchema = materialSourceFields.extend({ supplier: z.string(), currency: z.string() })
export type MaterialSource = z.output<typeof sourceSchema>

const toOrderSchema = z.object({
  id,
  name: z.string(),
  unit: z.enum(materialUnits),
  onHand: z.int(),
  reorderPoint: count,
  /** Still to come of sent orders. */
  onOrder: count,
  daysLeft: count.nullable(),
  /** Null: nobody is known who sells it. */
  source: sourceSchema.nullable(),
  packs: count,
  /** Of all packs, minor units of the supplier's currency. */
  costMinor: count.nullable(),
})
export type MaterialToOrder = z.output<typeof toOrderSchema>

const materialLineSchema = z.object({
  lineId: id,
  materialId: id,
  name: z.string(),
  unit: z.enum(materialUnits),
  supplierCode: z.string(),
  packQuantity: count,
  packs: count,
  cancelled: count,
  received: count,
  /** Packs still to come, or that a draft orders. */
  outstanding: count,
  priceMinor: count.nullable(),
})
export type MaterialLine = z.output<typeof materialLineSchema>

export interface MaterialBuyingRefusals {
  /** Nobody is known who sells it. */
  'material.no_supplier': { readonly name: string }
  'material.not_on_order': { readonly number: string }
  /** The order's supplier cannot change while material of the other one is on it. */
  'material.of_supplier': { readonly number: string; readonly name: string }
}

export const materialBuyingContract = {
  'materials.source': query(z.object({ id }), z.object({ source: sourceSchema.nullable() })),
  /** Null: it is bought nowhere. */
  'materials.saveSource': command(z.object({ id, source: materialSourceFields.nullable() }), z.object({ id })),
  /** At or below its reorder point, what is on its way and in drafts counted in; what lasts shortest first. */
  'materials.toOrder': query(z.object({}), z.object({ rows: z.array(toOrderSchema) })),
  /** Drafts of what is wanted, one for each supplier, or onto the draft that is there. */
  'materials.order': command(
    z.object({ lines: z.array(z.object({ id, packs })).min(1).max(200) }),
    z.object({ drafts: z.array(z.object({ id, number: z.string(), supplier: z.string() })) }),
  ),
  'materials.ofPurchase': query(z.object({ purchaseId: id }), z.object({ lines: z.array(materialLineSchema), canTakeBack: z.boolean() })),
  /** Packs that came: counted onto the shelf. */
  'materials.came': command(
    z.object({
      purchaseId: id,
      lines: z
        .array(z.object({ lineId: id, packs }))
        .min(1)
        .max(200),
    }),
    z.object({ packs: count }),
  ),
  /** The last material of an order that was counted in. */
  'materials.takeBackCame': command(z.object({ purchaseId: id }), z.object({ name: z.string(), packs: count })),
  /** Of a draft the line goes; of a sent order what has not come will not come. */
  'materials.cancelLine': command(z.object({ purchaseId: id, lineId: id }), z.object({ packs: count })),
} as const
