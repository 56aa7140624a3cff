import { newShop } from '../../../domain/settings/new-shop.ts'
import type { NewOrder } from '../../../domain/orders/contract.ts'
import type { ItemFields } from '../../../domain/stock/items.ts'
import type { Store } from '../../dialect/store.ts'
import { createOrders } from '../../orders/create.ts'
import type { Writer } from '../../schema.ts'
import type { CommandContext } from '../../service/handle.ts'
import { readShop } from '../../settings/shop.ts'
import { type Random, random } from '../random.ts'
import { refuseUsed } from '../refuse-used.ts'
import { loadCatalogue } from './catalogue.ts'
import { type Clientele, clientOf, writeClientele } from './clientele.ts'
import { firstNumber, type Past, writePast } from './history.ts'
import { itemOfLine, linesOfOrder, unitsOfLine } from './shape.ts'
import { writeWarehouse } from './warehouse.ts'

export interface LoadOptions {
  readonly orders: number
  /** Instant (ms): the past ends two days before it, the open orders came since. */
  readonly now: number
  readonly onProgress?: (written: number) => void
}

const hour = 3_600_000
const daysOfPast = 365
const openAtMost = 400
/** One transaction each. Larger ones gain no more than the memory they take. */
const ordersAtOnce = 5000

/**
 * Fills an empty database with orders in the shape of UCI Online Retail: a year of shipped ones, and up to 400 open ones that
 * are allocated as if they had just come in. Memory stays flat: each slice is invented, written and forgotten.
 */
export async function seedLoad(store: Store, { orders, now, onProgress = () => {} }: LoadOptions): Promise<void> {
  await refuseUsed(store.reader)
  const dice = random(orders)
  const items = loadCatalogue(dice)
  const start = Math.floor(now / (24 * hour)) * 24 * hour - (daysOfPast + 2) * 24 * hour
  const shop = await store.writer.transaction().execute(shopOf)
  const shelves = await store.writer.transaction().execute((tx) => writeWarehouse(tx, store, items, start))
  const clientele = await writeClientele(store, orders)
  const open = Math.min(openAtMost, Math.floor(orders / 10))
  const shipped = orders - open
  const past: Past = { start, days: daysOfPast, orders: shipped, ...shop, items, shelves, clientele }
  for (let from = 0; from < shipped; from += ordersAtOnce) {
    const until = Math.min(from + ordersAtOnce, shipped)
    await store.writer.transaction().execute((tx) => writePast(tx, store, dice, past, from, until))
    onProgress(until)
  }
  const coming = Array.from({ length: open }, (_, place) => openOrder(dice, { items, clientele, now, place: shipped + place, ...shop }))
  await store.writer.transaction().execute((tx) => createOrders(tx, contextOf(store, now), coming, { importId: null }))
  onProgress(orders)
}

/** The shop's own promise and currency; a shop that is not set up yet becomes one in London. */
async function shopOf(tx: Writer): Promise<{ readonly dispatchHours: number; readonly currency: string }> {
  const { shop } = await readShop(tx)
  if (shop) return shop
  const address = { name: '', company: '', line1: '1 Wharf Road', line2: '', line3: '', city: 'London', region: '' }
  const made = newShop({
    name: 'Load Test Shop',
    address: { ...address, postcode: 'N1 7GR', country: 'GB', phone: '' },
    timeZone: 'Europe/London',
    currency: 'GBP',
    language: 'en',
  })
  await tx
    .insertInto('setting')
    .values({ key: 'shop', value: JSON.stringify(made), version: 1 })
    .execute()
  return made
}

interface Coming {
  readonly items: readonly ItemFields[]
  readonly clientele: Clientele
  readonly now: number
  readonly place: number
  readonly currency: string
}

function openOrder(dice: Random, { items, clientele, now, place, currency }: Coming): NewOrder {
  const { buyer } = clientOf(dice, clientele)
  return {
    channel: 'shopify',
    number: String(firstNumber + place),
    orderedAt: now - dice.between(1, 30 * 60) * 60_000,
    promiseAt: null,
    shipTo: buyer.address,
    email: buyer.email,
    serviceLevel: 'Standard',
    note: '',
    currency,
    lines: Array.from({ length: linesOfOrder(dice) }, () => {
      const item = items[itemOfLine(dice)]
      if (!item) throw new RangeError('no such item')
      return { sku: item.sku, name: item.name, quantity: unitsOfLine(dice), unitPriceMinor: item.priceMinor, externalId: '' }
    }),
  }
}

/** The load is no command: it is not logged, and nobody listens. */
function contextOf(store: Store, now: number): CommandContext {
  return { now, store, emit: () => {}, staffId: null, station: '', touch: () => {}, subject: () => {} }
}
