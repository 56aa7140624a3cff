import type { SmallShop } from './small-shop.ts'

const day = 86_400_000

/** Two blue mugs and one towel were asked for on each of the last forty days; a potter sells the mugs by the dozen. */
export async function aSellingShop(shop: SmallShop): Promise<SmallShop> {
  const { call } = shop
  for (let back = 40; back >= 1; back -= 1) await shop.order(`S-${back}`, { blueMug: 2, towel: 1 }, Date.now() - back * day)
  const { id: supplierId } = await call('suppliers.save', {
    supplier: {
      name: 'Potter',
      account: '',
      currency: 'GBP',
      leadTimeDays: 10,
      minOrderMinor: 10_000,
      orderWeekdays: [],
      contacts: [],
      address: '',
      note: '',
      inspection: 'none',
      inspectionChecks: [],
    },
  })
  const { rows } = await call('items.list', { search: 'MUG-BLUE', limit: 5 })
  const offer = { code: 'P-17', priceMinor: 350, currency: 'GBP', packSize: 12, minQuantity: 12, priority: 1 }
  await call('suppliers.saveOffer', { itemId: rows[0]?.id ?? 0, supplierId, offer })
  return shop
}
