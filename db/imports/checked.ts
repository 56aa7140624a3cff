import type { Problem } from '../../domain/imports/problems.ts'
import type { ImportedItem, ImportedOrder, ImportedStock } from '../../domain/imports/records.ts'
import type { OfferFields, SupplierFields } from '../../domain/suppliers/contract.ts'
import type { ItemFields } from '../../domain/stock/items.ts'
import type { KnownSupplier } from './known-suppliers.ts'

/** What a file would change here. */
export interface Checked<Added, Changed> {
  readonly added: readonly Added[]
  readonly changed: readonly Changed[]
  readonly unchanged: number
  /** Items that the records name and the shop does not have. */
  readonly newItems: readonly ItemFields[]
  /** What only the database shows. */
  readonly problems: readonly Problem[]
}

/** An item of the file with what the shop knows of it. */
export interface ChangedItem {
  readonly id: number
  readonly version: number
  readonly before: ItemFields
  readonly after: ItemFields
}

/** A count of the file with the places it belongs to; null where they are still to be made. */
export interface PlacedCount {
  readonly stock: ImportedStock
  readonly itemId: number | null
  readonly locationId: number | null
  readonly lotId: number | null
  readonly stockId: number | null
  readonly onHand: number
}

export interface ChangedSupplier {
  readonly before: KnownSupplier
  readonly after: SupplierFields
}

export interface ToldOffer {
  readonly itemId: number
  readonly supplierId: number
  readonly sku: string
  readonly before: { readonly id: number; readonly fields: OfferFields } | null
  readonly after: OfferFields
  /** Of the supplier; null where it stays as it is. */
  readonly leadTimeDays: number | null
}

/** Part and units of each, by part. */
export type KitParts = readonly (readonly [partId: number, quantity: number])[]

export interface ToldKit {
  readonly kitId: number
  readonly sku: string
  /** Null: it was none. */
  readonly before: KitParts | null
  readonly after: KitParts
}

export type CheckedFile =
  | ({ readonly kind: 'orders' } & Checked<ImportedOrder, ImportedOrder>)
  | ({ readonly kind: 'items' } & Checked<ImportedItem, ChangedItem>)
  | ({ readonly kind: 'stock' } & Checked<PlacedCount, PlacedCount>)
  | ({ readonly kind: 'suppliers' } & Checked<SupplierFields, ChangedSupplier>)
  | ({ readonly kind: 'offers' } & Checked<ToldOffer, ToldOffer>)
  | ({ readonly kind: 'kits' } & Checked<ToldKit, ToldKit>)
