import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Reader } from '../schema.ts'

const skusAtOnce = 1000

/** Ids of the items that exist, by `skuKey`. */
export async function itemIdsBySku(db: Reader, skus: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const keys = [...new Set([...skus].map(skuKey))]
  const ids = new Map<string, number>()
  for (let start = 0; start < keys.length; start += skusAtOnce) {
    const rows = await db
      .selectFrom('item')
      .select(['id', 'sku_key'])
      .where('sku_key', 'in', keys.slice(start, start + skusAtOnce))
      .execute()
    for (const row of rows) ids.set(row.sku_key, row.id)
  }
  return ids
}
