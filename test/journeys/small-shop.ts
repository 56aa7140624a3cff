import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tickList } from '../../domain/checklists/new-checklists.ts'
import type { ItemFields } from '../../domain/stock/items.ts'
import { openService, type ShopService } from './shop-service.ts'

export const nowhere = { company: '', line2: '', line3: '', region: '', phone: '' }

const mug: Partial<ItemFields> = { product: 'Enamel mug', weightGrams: 180, flags: ['fragile'] }

/** In the order of the walk, each with its bin and what is in it. */
export const goods = {
  blueMug: { sku: 'MUG-BLUE', bin: 'A-01-1', ean: '4006381333931', onHand: 10 },
  redMug: { sku: 'MUG-RED', bin: 'A-01-2', ean: '4006381333948', onHand: 10 },
  towel: { sku: 'TOWEL', bin: 'A-02-1', ean: '5012345678900', onHand: 6 },
  candle: { sku: 'CANDLE', bin: 'B-01-1', ean: '9780201379624', onHand: 4 },
} as const
export type Good = keyof typeof goods

const fields: Readonly<Record<Good, Partial<ItemFields>>> = {
  blueMug: { ...mug, name: 'Enamel mug', variant: { colour: 'blue', size: '350 ml' } },
  redMug: { ...mug, name: 'Enamel mug', variant: { colour: 'red', size: '350 ml' } },
  towel: { name: 'Linen tea towel', weightGrams: 90 },
  candle: { name: 'Beeswax candle', weightGrams: 240 },
}

export interface SmallShop extends ShopService {
  readonly location: string
  readonly minh: number
  readonly ada: number
  /** Adds an order for these units; the first one is the most urgent. */
  order(number: string, units: Partial<Readonly<Record<Good, number>>>, orderedAt?: number): Promise<number>
}

export function newShopFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'packbench-shop-')), 'shop.sqlite')
}

/** A shop with four items in four bins, four totes, two people, two carriers, two cartons and no order. */
export async function aSmallShop(location: string = newShopFile()): Promise<SmallShop> {
  const service = await openService(location)
  const { call } = service
  const address = { ...nowhere, name: 'Little Mug Shop', line1: '5 Market Row', city: 'York', postcode: 'YO1 8AA', country: 'GB' }
  await call('settings.setUp', { name: 'Little Mug Shop', address, timeZone: 'Europe/London', currency: 'GBP', language: 'en' })
  const { shop, version } = await call('settings.get', {})
  if (shop === null) throw new Error('the shop was not set up')
  await call('settings.save', {
    version,
    shop: {
      ...shop,
      carriers: [
        { code: 'Royal Mail', name: 'Royal Mail', services: ['Tracked 48', 'Tracked 24'], cutOff: '17:00' },
        { code: 'DHL', name: 'DHL', services: ['Parcel'], cutOff: '' },
      ],
      cartons: [
        { code: 'S', name: 'Small box', lengthMm: 200, widthMm: 150, heightMm: 100, tareGrams: 60 },
        { code: 'M', name: 'Medium box', lengthMm: 300, widthMm: 200, heightMm: 150, tareGrams: 120 },
      ],
    },
  })
  for (const { id } of (await call('checklists.list', {})).checklists) await call('checklists.retire', { id, retired: true })
  const padding = tickList('Fragile', 'fragile', [{ key: 'padding', text: 'Padding on all sides', required: true }])
  await call('checklists.save', { checklist: padding })
  const people = [
    await call('people.add', { name: 'Minh Tran', role: 'owner' }),
    await call('people.add', { name: 'Ada Park', role: 'packer' }),
  ]
  for (const code of ['TOTE-1', 'TOTE-2', 'TOTE-3', 'TOTE-4']) await call('locations.add', { kind: 'tote', code })
  for (const [index, key] of goodKeys.entries()) await shelve(service, key, index + 1)
  let ordered = 0
  return {
    ...service,
    location,
    minh: people[0]?.id ?? 0,
    ada: people[1]?.id ?? 0,
    async order(number, units, orderedAt = Date.now() - 3_600_000) {
      ordered += 1
      const now = Date.now()
      const lines = goodKeys.flatMap((key) => {
        const quantity = units[key] ?? 0
        return quantity === 0 ? [] : [{ sku: goods[key].sku, name: '', quantity, unitPriceMinor: 900, externalId: '' }]
      })
      const shipTo = { ...nowhere, name: 'Anna Example', line1: '1 Sample Street', city: 'Leeds', postcode: 'LS1 1AA', country: 'GB' }
      const times = { orderedAt, promiseAt: now + ordered * 3_600_000 }
      const rest = { email: '', serviceLevel: 'Tracked 48', note: '', currency: 'GBP' }
      const { id } = await call('orders.create', { channel: 'web', number, ...times, shipTo, ...rest, lines })
      return id
    },
  }
}

const goodKeys = ['blueMug', 'redMug', 'towel', 'candle'] as const satisfies readonly Good[]

async function shelve({ call }: ShopService, key: Good, walkOrder: number): Promise<void> {
  const { sku, bin, ean, onHand } = goods[key]
  const item = { sku, name: sku, product: '', variant: {}, weightGrams: null, lengthMm: null, widthMm: null, heightMm: null, flags: [] }
  await call('items.save', {
    item: { ...item, barcodes: [{ code: ean, quantity: 1 }], lotTracked: false, priceMinor: 900, ...fields[key] },
  })
  await call('locations.add', { kind: 'bin', code: bin, zone: bin.slice(0, 1), walkOrder })
  await call('stock.count', { sku, location: bin, counted: onHand, reason: 'opening' })
}
