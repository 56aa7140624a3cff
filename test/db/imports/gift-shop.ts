import type { TestDatabase } from '../databases.ts'
import { aShop, item } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { file } from './files.ts'

/** A shop with a mug, a towel and an empty gift box, that knows what a euro is worth. */
export async function aGiftShop(database: TestDatabase): Promise<TestShop> {
  const shop = await aShop(database)
  for (const sku of ['MUG', 'TOWEL', 'GIFT']) await shop.call('items.save', { item: item(sku) })
  await shop.call('suppliers.saveRate', { currency: 'EUR', micros: 850_000 })
  return shop
}

export async function idOf(shop: TestShop, sku: string): Promise<number> {
  const { rows } = await shop.call('items.list', { search: sku, limit: 50 })
  return rows.find((row) => row.sku === sku)?.id ?? 0
}

export async function problemsOf(shop: TestShop, text: string) {
  return (await shop.call('imports.preview', { source: file(text) })).problems
}
