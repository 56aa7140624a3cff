import { groupBy } from '../../domain/collection/group-by.ts'
import type { ItemFields } from '../../domain/stock/items.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Reader } from '../schema.ts'
import { fieldsOf } from '../stock/items.ts'

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
      const fields = fieldsOf(row, barcodes)
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
