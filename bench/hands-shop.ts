import { inventedGtin13 } from '../db/seed/barcodes.ts'
import { sampleShop } from '../db/seed/sample/shop-lists.ts'
import type { ShopService } from '../test/journeys/shop-service.ts'

export interface HandsOrder {
  readonly lines: number
  /** Of each line. */
  readonly units: number
  /** Its first item is. */
  readonly fragile: boolean
}

const items = Array.from({ length: 12 }, (_, place) => `ITEM-${place + 1}`)
const fragileItem = 'GLASS'

/** A shop that knows measures and weights, takes the weight from its items and may pack single units straight from the shelf; each item in a bin of its own. */
export async function handsShop({ call }: ShopService): Promise<void> {
  const { name, address, timeZone, currency, language } = sampleShop()
  await call('settings.setUp', { name, address, timeZone, currency, language })
  const { shop, version } = await call('settings.get', {})
  if (shop === null) throw new Error('the shop was not set up')
  await call('settings.save', {
    version,
    shop: {
      ...shop,
      picking: { ...shop.picking, weightFromItems: true, singlesFromShelf: true },
      carriers: [{ code: 'POST', name: 'Post', services: [], cutOff: '' }],
      cartons: [
        { code: 'S', name: 'Small', lengthMm: 300, widthMm: 200, heightMm: 150, tareGrams: 80 },
        { code: 'L', name: 'Large', lengthMm: 600, widthMm: 400, heightMm: 300, tareGrams: 250 },
      ],
    },
  })
  // Only what is fragile asks for something.
  const { checklists } = await call('checklists.list', {})
  for (const { id, checklist } of checklists) await call('checklists.retire', { id, retired: !checklist.applies.flags.includes('fragile') })
  await call('people.add', { name: 'Minh Tran', role: 'owner' })
  for (let tote = 1; tote <= 4; tote += 1) await call('locations.add', { kind: 'tote', code: `T0${tote}` })
  for (const [place, sku] of [...items, fragileItem].entries()) {
    const bin = `A-${String(place + 1).padStart(2, '0')}`
    const size = { weightGrams: 120, lengthMm: 90, widthMm: 60, heightMm: 40 }
    const barcodes = [{ code: inventedGtin13(7, place + 1), quantity: 1 }]
    const flags = sku === fragileItem ? (['fragile'] as const) : []
    const item = { sku, name: sku, product: '', variant: {}, ...size, barcodes, flags: [...flags], lotTracked: false, priceMinor: 900 }
    await call('items.save', { item })
    await call('locations.add', { kind: 'bin', code: bin, zone: 'A', walkOrder: place + 1 })
    await call('stock.count', { sku, location: bin, counted: 100, reason: 'opening' })
  }
}

/** Orders of this kind, the same for each but for where it begins in the walk. */
export async function ordersOf({ call }: ShopService, { lines, units, fragile }: HandsOrder, count: number): Promise<void> {
  const { address, currency } = sampleShop()
  for (let order = 0; order < count; order += 1) {
    const skus = Array.from({ length: lines }, (_, line) => items[(order + line) % items.length] ?? '')
    if (fragile) skus[0] = fragileItem
    const now = Date.now()
    await call('orders.create', {
      channel: 'web',
      number: `H-${order + 1}`,
      orderedAt: now,
      promiseAt: now + (order + 1) * 3_600_000,
      shipTo: { ...address, name: `Buyer ${order + 1}` },
      email: '',
      serviceLevel: '',
      note: '',
      currency,
      lines: skus.map((sku) => ({ sku, name: '', quantity: units, unitPriceMinor: 900, externalId: '' })),
    })
  }
}
