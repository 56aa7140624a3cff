import { openStore } from '../db/dialect/open.ts'
import { insertRows } from '../db/dialect/insert-rows.ts'
import { shopDay } from '../db/settings/shop.ts'
import { dayNumber } from '../domain/reorder/day-number.ts'
import { benchNow } from './databases.ts'
import { type LifeShop, lifeShop } from './life-shop.ts'

const items = 20_000
const historyDays = 730
const suppliers = 40

/** Days from one demand to the next: a tenth of the items sells each day, two in ten every third, the rest every eighth to fortieth. */
function interval(item: number): number {
  const place = item % 10
  return place === 0 ? 1 : place < 3 ? 3 : 8 + (item % 33)
}

/** The shop of the lives with 20,000 items more, each with two years of demand: 3.3 million days on which something was asked for. */
export async function reorderShop(lives: number): Promise<LifeShop> {
  const shop = await lifeShop(lives)
  const store = await openStore(shop.file)
  const today = await shopDay(store.reader, benchNow)
  const days = Array.from({ length: historyDays }, (_, back) => dayNumber(today) + back - historyDays)
  await store.writer.transaction().execute(async (tx) => {
    const first =
      (
        await tx
          .selectFrom('item')
          .select(({ fn }) => fn.max('id').as('last'))
          .executeTakeFirstOrThrow()
      ).last + 1
    const ids = Array.from({ length: items }, (_, place) => first + place)
    await insertRows(tx, 'item', ids.map(itemRow))
    await insertRows(
      tx,
      'supplier',
      Array.from({ length: suppliers }, (_, place) => supplierRow(place + 1)),
    )
    await insertRows(tx, 'item_supplier', ids.map(offerRow))
    for (const id of ids) {
      const asked = days.filter((_, place) => (place + id) % interval(id) === 0)
      await insertRows(
        tx,
        'demand_day',
        asked.map((day, place) => ({ item_id: id, day, units: 1 + ((place * 7 + id) % 5) })),
      )
    }
  })
  await store.close()
  return shop
}

function itemRow(id: number) {
  const sku = `R-${id}`
  const nothing = { weight_grams: 100, length_mm: null, width_mm: null, height_mm: null, padding_mm: null, photo_id: null, import_id: null }
  const words = { product: '', category: '', variant: '{}', flags: '[]', search_text: sku }
  return {
    id,
    sku,
    sku_key: sku,
    name: sku,
    ...words,
    ...nothing,
    lot_tracked: 0 as const,
    price_minor: 500 + (id % 4000),
    active: 1 as const,
    version: 1,
  }
}

function supplierRow(id: number) {
  const name = `Supplier ${id}`
  const words = {
    account: '',
    order_weekdays: '[]',
    contacts: '[]',
    address: '',
    note: '',
    inspection: 'none' as const,
    inspection_checks: '[]',
  }
  return { id, name, name_key: name, currency: 'GBP', lead_time_days: 5 + id, min_order_minor: 0, ...words, active: 1 as const, version: 1 }
}

function offerRow(itemId: number) {
  const terms = { price_minor: 200 + (itemId % 1500), currency: 'GBP', pack_size: 6, min_quantity: 1, priority: 1, version: 1 }
  return { item_id: itemId, supplier_id: 1 + (itemId % suppliers), code: '', ...terms }
}
