import type { Generated } from 'kysely'

/** Who sells a material: one supplier each. */
export interface MaterialSourceTable {
  material_id: number
  supplier_id: number
  code: string
  /** In the material's unit. */
  pack_quantity: number
  /** Of one pack, minor units of the supplier's currency. */
  price_minor: number | null
  min_packs: number
}

/** A line of a purchase order that orders packing material, by the pack. */
export interface PurchaseMaterialTable {
  id: Generated<number>
  purchase_id: number
  material_id: number
  supplier_code: string
  /** In the material's unit, as it was when it was ordered. */
  pack_quantity: number
  packs: number
  cancelled: number
  received: number
  /** Of one pack, in the currency of the order. */
  price_minor: number | null
}
