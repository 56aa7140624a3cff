import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ownCode } from '../domain/scanning/own-codes.ts'
import { scanOne } from '../test/journeys/scanner.ts'
import { openService, type ShopService } from '../test/journeys/shop-service.ts'
import { handOver, handOverByScans, type Hands, handsAt, packOrder, pickAll } from '../test/journeys/working-hands.ts'
import { buildApp } from './build.ts'
import { newFolder } from './databases.ts'
import { type HandsOrder, handsShop, ordersOf } from './hands-shop.ts'
import type { Benchmark, Measured } from './measure.ts'
import { openWindow } from './window.ts'

/** Carried on one cart, as the app suggests; what is said is each order's share. */
const orders = 4

interface Kind {
  readonly name: string
  readonly order: HandsOrder
  /** Without a walk. */
  readonly fromShelf?: true
  /** What is allowed to the hands, with the walk and the hand-over. */
  readonly mostScans: number
  readonly mostKeys: number
}

const kinds: readonly Kind[] = [
  // Its bin, itself, at the bench itself and its label, its label at the door; the rest is the share of the cart's own acts.
  { name: 'one-unit', order: { lines: 1, units: 1, fragile: false }, mostScans: 6, mostKeys: 2 },
  // Itself, its label, its label at the door; the rest is the share of the places, of the van's first label and of its manifest.
  { name: 'one-unit-from-shelf', order: { lines: 1, units: 1, fragile: false }, fromShelf: true, mostScans: 4.25, mostKeys: 0 },
  { name: 'many-units', order: { lines: 1, units: 6, fragile: false }, mostScans: 20, mostKeys: 2 },
  { name: 'three-lines', order: { lines: 3, units: 1, fragile: false }, mostScans: 17, mostKeys: 2 },
  { name: 'twelve-lines', order: { lines: 12, units: 1, fragile: true }, mostScans: 47, mostKeys: 2 },
]

/** Scans, keys and the window's own seconds of an order, from taking it to its hand-over. */
export const orderHands: Benchmark = async () => {
  await buildApp()
  const measured: Measured[] = []
  for (const kind of kinds) measured.push(...(await measure(kind)))
  return measured
}

async function measure({ name, order, fromShelf, mostScans, mostKeys }: Kind): Promise<readonly Measured[]> {
  const file = join(newFolder(), 'shop.sqlite')
  const shop = await openService(file)
  await handsShop(shop)
  await ordersOf(shop, order, orders)
  const { page, close } = await openWindow(file)
  await scanOne(page, ownCode('staff', 1))
  const hands = handsAt(page)
  const begun = performance.now()

  await (fromShelf ? fromTheShelf : fromTheWalk)({ page, shop, hands, isSingle: order.lines * order.units === 1 })
  await page.getByTestId('answer').filter({ hasText: 'handed over' }).waitFor()

  const seconds = (performance.now() - begun) / 1000 / orders
  const { scans, keys } = hands.done()
  await close()
  await shop.close()
  return [
    inHands(`${name} scans`, scans / orders, 'scans an order', mostScans),
    inHands(`${name} keys`, keys / orders, 'keys an order', mostKeys),
    inHands(`${name} seconds`, seconds, 's of the window an order', 60),
  ]
}

interface Shift {
  readonly page: Page
  readonly shop: ShopService
  readonly hands: Hands
  /** Each order is of one unit. */
  readonly isSingle: boolean
}

async function fromTheWalk({ page, shop, hands, isSingle }: Shift): Promise<void> {
  await hands.press('Alt+3')
  await page.getByRole('button', { name: `Start picking ${orders} orders` }).waitFor()
  if (isSingle) await hands.press('2')
  await page.getByRole('button', { name: `Start picking ${orders} orders` }).waitFor()
  await hands.say('DONE')
  await page.getByRole('heading', { level: 1, name: /^Batch/ }).waitFor()
  const batchId = Number(/\d+$/.exec(page.url())?.[0])
  const picked = await shop.call('picking.view', { batchId })
  await pickAll(shop, hands, batchId)
  await hands.say('DONE')
  await page.waitForURL(/#\/pack\/next$/)
  const { orders: carried } = await shop.call('picking.view', { batchId })
  const firsts = isSingle ? await barcodesOf(shop, picked.tasks) : carried.map(({ tote }) => tote)
  const parcels: number[] = []
  for (const first of firsts) parcels.push(await packOrder(page, shop, hands, first, 'QTY1'))
  await hands.press('Escape')
  await handOver(page, hands, '1', parcels)
}

async function fromTheShelf({ page, shop, hands }: Shift): Promise<void> {
  await hands.say('PACK')
  await page.waitForURL(/#\/pack\/next$/)
  const { suggestion } = await shop.call('picking.ready', {})
  const lines = await Promise.all(suggestion.map(async ({ orderId }) => (await shop.call('orders.get', { id: orderId })).lines))
  const parcels: number[] = []
  for (const first of await barcodesOf(shop, lines.flat())) parcels.push(await packOrder(page, shop, hands, first, 'QTY1'))
  await handOverByScans(page, hands, parcels)
}

function inHands(name: string, value: number, unit: string, most: number): Measured {
  return { name, value, unit, ofLimit: null, wanted: `<= ${most}`, met: value <= most }
}

/** Of each single unit. */
async function barcodesOf(shop: ShopService, tasks: readonly { readonly itemId: number }[]): Promise<readonly string[]> {
  const items = await Promise.all(tasks.map(({ itemId }) => shop.call('items.get', { id: itemId })))
  return items.map(({ barcodes, sku }) => barcodes[0]?.code ?? sku)
}
