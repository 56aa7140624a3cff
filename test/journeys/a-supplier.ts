import type { SmallShop } from './small-shop.ts'

/** Who sells something in a currency; goods are taken in without an inspection. */
export async function addSupplier(shop: SmallShop, name: string, currency = 'GBP'): Promise<number> {
  const { id } = await shop.call('suppliers.save', {
    supplier: {
      name,
      account: '',
      currency,
      leadTimeDays: 10,
      minOrderMinor: 0,
      orderWeekdays: [],
      contacts: [],
      address: '',
      note: '',
      inspection: 'none',
      inspectionChecks: [],
    },
  })
  return id
}

export async function itemId(shop: SmallShop, sku: string): Promise<number> {
  const { rows } = await shop.call('items.list', { search: sku, limit: 20 })
  return rows.find((row) => row.sku === sku)?.id ?? 0
}

/** Sells these items, one pack a unit. */
export async function addOffers(
  shop: SmallShop,
  supplierId: number,
  currency: string,
  skus: readonly string[],
  packSize = 1,
): Promise<void> {
  const offer = { code: '', priceMinor: 350, currency, packSize, minQuantity: packSize, priority: 1 }
  for (const sku of skus) await shop.call('suppliers.saveOffer', { itemId: await itemId(shop, sku), supplierId, offer })
}

/** An order that was sent. */
export async function sendOrder(shop: SmallShop, supplierId: number, units: Readonly<Record<string, number>>): Promise<number> {
  const lines = Object.entries(units).map(([sku, quantity]) => ({ sku, quantity, unit: 'unit', priceMinor: 350 }))
  const { id } = await shop.call('purchasing.save', { supplierId, note: '', lines })
  await shop.call('purchasing.send', { id, version: 1 })
  return id
}
