import { groupBy } from '../../domain/collection/group-by.ts'
import type { ItemFields } from '../../domain/stock/items.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Reader } from '../schema.ts'
import { readFlags, readVariant } from '../stock/items.ts'

const itemsAtOnce = 500

export interface KnownItem {
  readonly id: number
  readonly version: number
  readonly fields: ItemFields
}

/** The items that are here, with all their fields, by `skuKey`. */
export async function knownItems(
  db: Reader,
  skus: readonly string[],
  pause: (done: number) => Promise<void>,
): Promise<ReadonlyMap<string, KnownItem>> {
  const keys = [...new Set(skus.map(skuKey))]
  const known = new Map<string, KnownItem>()
  for (let start = 0; start < keys.length; start += itemsAtOnce) {
    const rows = await db
      .selectFrom('item')
      .selectAll()
      .where('sku_key', 'in', keys.slice(start, start + itemsAtOnce))
      .execute()
    const barcodesOf = await barcodesByItem(
      db,
      rows.map((row) => row.id),
    )
    for (const row of rows) {
      const barcodes = (barcodesOf.get(row.id) ?? []).map(({ code, quantity }) => ({ code, quantity }))
      const fields = {
        sku: row.sku,
        name: row.name,
        product: row.product,
        category: row.category,
        variant: readVariant(row.variant),
        barcodes,
        weightGrams: row.weight_grams,
        lengthMm: row.length_mm,
        widthMm: row.width_mm,
        heightMm: row.height_mm,
        paddingMm: row.padding_mm,
        flags: readFlags(row.flags),
        lotTracked: row.lot_tracked === 1,
        priceMinor: row.price_minor,
      }
      known.set(row.sku_key, { id: row.id, version: row.version, fields })
    }
    await pause(Math.min(start + itemsAtOnce, keys.length))
  }
  return known
}

async function barcodesByItem(db: Reader, itemIds: readonly number[]) {
  if (itemIds.length === 0) return groupBy([], () => 0)
  const rows = await db
    .selectFrom('item_barcode')
    .select(['item_id', 'code', 'quantity'])
    .where('item_id', 'in', itemIds)
    .orderBy('id')
    .execute()
  return groupBy(rows, (row) => row.item_id)
}
