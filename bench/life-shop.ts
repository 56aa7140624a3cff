import { join } from 'node:path'
import { addChecklist } from '../db/checklists/save.ts'
import { openStore } from '../db/dialect/open.ts'
import { migrate } from '../db/migrations/migrate.ts'
import { createOrders } from '../db/orders/create.ts'
import { sampleShop } from '../db/seed/sample/shop-lists.ts'
import type { Writer } from '../db/schema.ts'
import type { CommandContext } from '../db/service/handle.ts'
import { countBin } from '../db/stock/count.ts'
import { addLocation } from '../db/stock/locations.ts'
import { insertItem } from '../db/stock/save-item.ts'
import { inventedGtin13 } from '../db/seed/barcodes.ts'
import { newChecklists } from '../domain/checklists/new-checklists.ts'
import { benchNow, newFolder } from './databases.ts'

/** A shop whose orders wait on hold, so that allocating each is a command of its own. */
export interface LifeShop {
  readonly file: string
  readonly orders: readonly LifeOrder[]
  readonly tote: string
}

export interface LifeOrder {
  readonly id: number
  readonly bin: string
  /** One unit of each, all from that bin. */
  readonly barcodes: readonly string[]
}

const bins = 20
const itemsOfBin = 3
const enough = 1_000_000
const tote = 'T01'

export async function lifeShop(count: number): Promise<LifeShop> {
  const file = join(newFolder(), 'lives.sqlite')
  const store = await openStore(file)
  await migrate(store, benchNow)
  const context: CommandContext = { now: benchNow, store, emit: () => {}, staffId: null, station: '', touch: () => {}, subject: () => {} }
  const orders = await store.writer.transaction().execute(async (tx) => {
    await tx
      .insertInto('setting')
      .values({ key: 'shop', value: JSON.stringify(sampleShop()), version: 1 })
      .execute()
    for (const checklist of newChecklists) await addChecklist(tx, context, checklist)
    await addLocation(tx, { kind: 'tote', code: tote })
    for (let bin = 0; bin < bins; bin += 1) await fillBin(tx, context, bin)
    return takeOrders(tx, context, count)
  })
  await store.close()
  return { file, orders, tote }
}

const binCode = (bin: number) => `A-${bin + 1}`
const skuOf = (bin: number, item: number) => `SKU-${bin}-${item}`
const barcodeOf = (bin: number, item: number) => inventedGtin13(9, bin * itemsOfBin + item)
const itemsIn = Array.from({ length: itemsOfBin }, (_, item) => item)

async function fillBin(tx: Writer, context: CommandContext, bin: number): Promise<void> {
  await addLocation(tx, { kind: 'bin', code: binCode(bin) })
  for (const item of itemsIn) {
    const sku = skuOf(bin, item)
    const shape = { weightGrams: 100, lengthMm: 50, widthMm: 50, heightMm: 50, flags: [], lotTracked: false, priceMinor: 500 }
    const barcodes = [{ code: barcodeOf(bin, item), quantity: 1 }]
    await insertItem(tx, { sku, name: sku, product: '', category: '', variant: {}, barcodes, ...shape }, null)
    await countBin(tx, context, { sku, location: binCode(bin), counted: enough })
  }
}

async function takeOrders(tx: Writer, context: CommandContext, count: number): Promise<readonly LifeOrder[]> {
  const address = { company: '', line1: '1 Bench Lane', line2: '', line3: '', city: 'York', region: '', country: 'GB', phone: '' }
  const orders = Array.from({ length: count }, (_, place) => ({
    channel: 'bench',
    number: `B-${place + 1}`,
    orderedAt: benchNow - 3_600_000,
    promiseAt: null,
    shipTo: { ...address, name: `Buyer ${place + 1}`, postcode: 'YO1 1AA' },
    email: `buyer${place + 1}@example.com`,
    serviceLevel: 'Standard',
    note: '',
    currency: 'GBP',
    hold: 'payment' as const,
    lines: itemsIn.map((item) => {
      const sku = skuOf(place % bins, item)
      return { sku, name: sku, quantity: 1, unitPriceMinor: 500, externalId: '' }
    }),
  }))
  const ids = await createOrders(tx, context, orders, { importId: null })
  return ids.map((id, place) => ({ id, bin: binCode(place % bins), barcodes: itemsIn.map((item) => barcodeOf(place % bins, item)) }))
}
