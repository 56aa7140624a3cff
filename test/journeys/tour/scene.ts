import type { CallOutput } from '../../../domain/contract.ts'
import type { ShopService } from '../shop-service.ts'
import { nextPickScan } from '../worker.ts'
import { tourTime } from './sample-shop.ts'

type Item = CallOutput<'items.get'>

/** The first items of the shop that are like this. */
export async function itemsLike(shop: ShopService, like: (item: Item) => boolean, wanted: number): Promise<readonly Item[]> {
  const found: Item[] = []
  let after: number | null = 0
  while (after !== null && found.length < wanted) {
    const page: CallOutput<'items.list'> = await shop.call('items.list', { limit: 200, after })
    for (const { id } of page.rows) {
      const item = await shop.call('items.get', { id })
      if (like(item)) found.push(item)
      if (found.length === wanted) break
    }
    after = page.next
  }
  if (found.length < wanted) throw new Error(`the sample shop has only ${found.length} such items`)
  return found
}

/** So many units lie in bins, in one lot, and nothing has to be done with them but to put them into a box. */
export function isPlain(least: number): (item: Item) => boolean {
  return ({ stock, flags, lotTracked, weightGrams }) => {
    const bins = stock.filter(({ kind, onHand }) => kind === 'bin' && onHand > 0)
    const free = bins.reduce((units, { onHand, allocated }) => units + onHand - allocated, 0)
    return !lotTracked && flags.length === 0 && weightGrams !== null && bins.length === 1 && free >= least
  }
}

/** An order that came an hour ago. */
export async function newOrder(
  shop: ShopService,
  number: string,
  lines: readonly (readonly [item: Item | undefined, quantity: number])[],
): Promise<number> {
  const nowhere = { company: '', line2: '', line3: '', region: '', phone: '' }
  const { id } = await shop.call('orders.create', {
    channel: 'web',
    number,
    orderedAt: tourTime - 3_600_000,
    promiseAt: null,
    shipTo: { ...nowhere, name: 'Ines Castellano', line1: '8 Ferry Road', city: 'Whitby', postcode: 'YO21 3PU', country: 'GB' },
    email: 'ines@example.com',
    serviceLevel: 'Tracked 48',
    note: '',
    currency: 'GBP',
    lines: lines.map(([item, quantity]) => ({
      sku: item?.sku ?? '',
      name: item?.name ?? '',
      quantity,
      unitPriceMinor: 900,
      externalId: '',
    })),
  })
  return id
}

/** Somebody else has picked the order; the tote that it lies in. */
export async function pickedOrder(shop: ShopService, orderId: number): Promise<string> {
  const { batchId } = await shop.call('picking.start', { orderIds: [orderId] })
  for (let code = await nextPickScan(shop, batchId); code !== null; code = await nextPickScan(shop, batchId))
    await shop.call('picking.scan', { batchId, code })
  const { orders } = await shop.call('picking.view', { batchId })
  return orders[0]?.tote ?? ''
}
