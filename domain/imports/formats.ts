import { amazonNew, amazonUnshipped } from './amazon-orders.ts'
import { headerKey } from './columns.ts'
import type { Format } from './format.ts'
import { packbenchItems } from './packbench-items.ts'
import { packbenchKits } from './packbench-kits.ts'
import { packbenchOffers } from './packbench-offers.ts'
import { packbenchSuppliers } from './packbench-suppliers.ts'
import type { ImportKind, ImportedItem, ImportedKit, ImportedOffer, ImportedOrder, ImportedStock, ImportedSupplier } from './records.ts'
import { shopifyOrders } from './shopify-orders.ts'
import { shopifyProducts, shopifyProductsRenamed } from './shopify-products.ts'
import { packbenchStock, shopifyInventory } from './stock-formats.ts'
import { uciItems } from './uci-items.ts'
import { uciOrders } from './uci-orders.ts'

/** A format together with what its rows are. */
export type KnownFormat =
  | { readonly kind: 'orders'; readonly format: Format<ImportedOrder> }
  | { readonly kind: 'items'; readonly format: Format<ImportedItem> }
  | { readonly kind: 'stock'; readonly format: Format<ImportedStock> }
  | { readonly kind: 'suppliers'; readonly format: Format<ImportedSupplier> }
  | { readonly kind: 'offers'; readonly format: Format<ImportedOffer> }
  | { readonly kind: 'kits'; readonly format: Format<ImportedKit> }

/** In the order in which they are recognised: a file that carries the marks of two is the first. */
export const knownFormats: readonly KnownFormat[] = [
  { kind: 'orders', format: shopifyOrders },
  { kind: 'orders', format: amazonUnshipped },
  { kind: 'orders', format: amazonNew },
  { kind: 'orders', format: uciOrders },
  { kind: 'stock', format: shopifyInventory },
  { kind: 'stock', format: packbenchStock },
  { kind: 'items', format: shopifyProducts },
  { kind: 'items', format: shopifyProductsRenamed },
  { kind: 'items', format: uciItems },
  { kind: 'items', format: packbenchItems },
  { kind: 'kits', format: packbenchKits },
  { kind: 'offers', format: packbenchOffers },
  { kind: 'suppliers', format: packbenchSuppliers },
]

export function formatIds(kind: ImportKind): readonly string[] {
  return [...new Set(knownFormats.filter((known) => known.kind === kind).map((known) => known.format.id))]
}

export function findFormat(kind: ImportKind | null, id: string): KnownFormat | null {
  return knownFormats.find((known) => known.format.id === id && (kind === null || known.kind === kind)) ?? null
}

/** The format whose marks the header carries; with `kind`, only one of that kind. */
export function recognise(header: readonly string[], kind: ImportKind | null): KnownFormat | null {
  const keys = new Set(header.map(headerKey))
  const fits = ({ format }: KnownFormat) => format.marks.every((mark) => keys.has(mark))
  return knownFormats.find((known) => (kind === null || known.kind === kind) && fits(known)) ?? null
}
