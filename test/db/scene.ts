import type { CallInput } from '../../domain/contract.ts'
import type { Address } from '../../domain/settings/contract.ts'
import { bareItem } from '../../domain/stock/bare-item.ts'
import type { ItemFields } from '../../domain/stock/items.ts'
import type { TestDatabase } from './databases.ts'
import { monday, openShop, type TestShop } from './shop.ts'

export const nowhere: Address = {
  name: '',
  company: '',
  line1: '',
  line2: '',
  line3: '',
  city: '',
  region: '',
  postcode: '',
  country: '',
  phone: '',
}

export const anna: Address = {
  ...nowhere,
  name: 'Anna Example',
  line1: '1 Sample Street',
  city: 'Leeds',
  postcode: 'LS1 1AA',
  country: 'GB',
}

/** A shop that has answered the welcome. */
export async function aShop(database: TestDatabase): Promise<TestShop> {
  const shop = await openShop(database)
  await shop.call('settings.setUp', {
    name: 'Little Mug Shop',
    address: { ...nowhere, line1: '5 Market Row', city: 'York', postcode: 'YO1 8AA', country: 'GB' },
    timeZone: 'Europe/London',
    currency: 'GBP',
    language: 'en',
  })
  return shop
}

export function item(sku: string, more: Partial<ItemFields> = {}): ItemFields {
  return { ...bareItem(sku, sku, null), ...more }
}

/** `{ A1: { MUG: 3 } }`: a warehouse with 3 mugs in A1. Bins are walked in the order given. */
export async function stocked(shop: TestShop, bins: Readonly<Record<string, Readonly<Record<string, number>>>>): Promise<void> {
  const { rows } = await shop.call('items.list', { limit: 200 })
  const known = new Set(rows.map((row) => row.sku))
  for (const [bin, contents] of Object.entries(bins)) {
    await shop.call('locations.add', { kind: 'bin', code: bin })
    for (const [sku, counted] of Object.entries(contents)) {
      if (!known.has(sku)) await shop.call('items.save', { item: item(sku) })
      known.add(sku)
      if (counted > 0) await shop.call('stock.count', { sku, location: bin, counted, reason: 'opening' })
    }
  }
}

export function order(
  number: string,
  lines: Readonly<Record<string, number>>,
  more: Partial<CallInput<'orders.create'>> = {},
): CallInput<'orders.create'> {
  return {
    channel: 'web',
    number,
    orderedAt: monday,
    promiseAt: null,
    shipTo: anna,
    email: '',
    serviceLevel: 'Standard',
    note: '',
    currency: 'GBP',
    lines: Object.entries(lines).map(([sku, quantity]) => ({ sku, name: sku, quantity, unitPriceMinor: 500, externalId: '' })),
    ...more,
  }
}
