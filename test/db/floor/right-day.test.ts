import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { order } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { aBusyShop } from './careless.ts'
import { unitCode } from './lots.ts'

const orders = { sqlite: 10_000, postgres: 100 } as const
const onACart = 4

/** What people buy, over and over: one unit, a case, two lines. With cases, lots and plain codes in turn. */
const baskets: readonly (readonly ('MUG' | 'CUP')[])[] = [['MUG'], ['CUP'], ['MUG'], ['MUG', 'CUP']]

/** A unit is scanned by its barcode, its SKU, or the code that names its lot. */
function codeOf(sku: 'MUG' | 'CUP', turn: number): string {
  return turn % 3 === 0 ? unitCode(sku, 'GOOD') : sku
}

async function aCart(shop: TestShop, first: number): Promise<void> {
  const orderIds: number[] = []
  for (const [index, basket] of baskets.entries()) {
    const lines = Object.fromEntries(basket.map((sku) => [sku, 1]))
    orderIds.push((await shop.call('orders.create', order(String(first + index), lines))).id)
  }
  const { batchId } = await shop.call('picking.start', { orderIds })
  const pick = (code: string) => shop.call('picking.scan', { batchId, code })
  for (let position = 1; position <= onACart; position += 1) await pick(`T${position}`)
  const { tasks } = await shop.call('picking.view', { batchId })
  let at = ''
  for (const [turn, task] of tasks.entries()) {
    if (task.bin !== at) await pick(task.bin)
    at = task.bin
    await pick(codeOf(task.sku === 'MUG' ? 'MUG' : 'CUP', turn))
    await pick(task.tote)
  }
  for (const [index, basket] of baskets.entries()) await packAndSend(shop, basket, first + index)
}

async function packAndSend(shop: TestShop, basket: readonly ('MUG' | 'CUP')[], number: number): Promise<void> {
  const { parcelId } = await shop.call('packing.open', { code: String(number) })
  const pack = (code: string) => shop.call('packing.scan', { parcelId, code })
  for (const sku of basket) await pack(codeOf(sku, number))
  await pack(commandCode('DONE'))
  await pack(commandCode('DONE'))
  // Scales and makes differ by some grams.
  const weightGrams = 90 + 300 * basket.length + (number % 5) * 10 - 15
  await shop.call('packing.close', { parcelId, carton: 'S', weightGrams, carrier: 'POST' })
  await pack(ownCode('parcel', parcelId))
  await shop.call('shipping.scanOut', { carrier: 'POST', code: ownCode('parcel', parcelId), lastParcelId: null })
}

onEachDatabase((database) => {
  it('of ten thousand orders that are done right none is refused anything', async () => {
    const shop = await aBusyShop(database, 20_000)
    for (const code of ['T3', 'T4']) await shop.call('locations.add', { kind: 'tote', code })
    const count = orders[database.name]
    for (let first = 1; first <= count; first += onACart) await aCart(shop, first)
    expect((await shop.call('orders.counts', {})).counts).toMatchObject({ shipped: count, all: count })
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  }, 300_000)
})
