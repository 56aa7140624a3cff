import { forecastAhead } from '../../../db/reorder/ahead.ts'
import { forecastWhatIsLeft } from '../../../db/service/keep-forecasting.ts'
import type { TestDatabase } from '../databases.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import { monday, type TestShop } from '../shop.ts'
import { offer, supplier } from '../suppliers/a-supplier.ts'

const day = 86_400_000

/** Mugs were asked for five a day for the last forty days; forty are left, ten spoons lie there that nobody wants. */
export async function aSellingShop(database: TestDatabase): Promise<TestShop> {
  const shop = await aShop(database)
  await shop.call('items.save', { item: item('MUG', { priceMinor: 900 }) })
  await stocked(shop, { A1: { MUG: 240 }, A2: { SPOON: 10 } })
  for (let back = 40; back >= 1; back -= 1)
    await shop.call('orders.create', order(`${back}`, { MUG: 5 }, { orderedAt: monday - back * day }))
  await computed(shop)
  return shop
}

export async function computed(shop: TestShop): Promise<void> {
  await shop.call('reorder.refresh', {})
  await forecastWhatIsLeft({
    prepare: () => forecastAhead(shop.store(), shop.clock.now),
    advance: async () => ({ id: 0, ...(await shop.answer('reorder.advance', {})) }),
  })
}

export async function sellsMugs(
  shop: TestShop,
  name: string,
  leadTimeDays: number,
  more: Parameters<typeof offer>[0] = {},
): Promise<number> {
  const { id: supplierId } = await shop.call('suppliers.save', { supplier: supplier(name, { leadTimeDays }) })
  const { rows } = await shop.call('items.list', { search: 'MUG', limit: 5 })
  await shop.call('suppliers.saveOffer', { itemId: rows[0]?.id ?? 0, supplierId, offer: offer(more) })
  return supplierId
}
