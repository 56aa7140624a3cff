import { sql } from 'kysely'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import type { TestDatabase } from '../databases.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { gtinOf, lotId } from './lots.ts'
import type { InHand, Mistake, Moment } from './mistakes.ts'

/** A shop with mugs and cups for a thousand orders, in two variants and in cases, two carriers and four totes. */
export async function aBusyShop(database: TestDatabase, units = 3000): Promise<TestShop> {
  const shop = await aShop(database)
  // A machine that loses power is tested elsewhere; here the disk would be most of the time.
  if (database.name === 'sqlite') await sql`pragma synchronous = off`.execute(shop.store().writer)
  for (const sku of ['MUG', 'CUP'] as const) {
    const barcodes = [
      { code: gtinOf[sku].slice(1), quantity: 1 },
      { code: `CASE-${sku}`, quantity: 6 },
    ]
    const goods = { product: sku, weightGrams: 300, barcodes, lotTracked: true, flags: ['fragile' as const] }
    await shop.call('items.save', { item: item(sku, goods) })
    await shop.call('items.save', { item: item(`${sku}-RED`, { product: sku, variant: { colour: 'red' } }) })
  }
  await stocked(shop, { A1: {}, A2: {}, Q1: {}, Z9: { VASE: 1 } })
  for (const [sku, location] of [
    ['MUG', 'A1'],
    ['CUP', 'A2'],
  ] as const) {
    const lots = { sku, reason: 'opening' } as const
    await shop.call('stock.count', { ...lots, location, lot: 'GOOD', counted: units, expiresOn: '2027-01-31' })
    // Lies apart, and expires later: nobody asks for it.
    await shop.call('stock.count', { ...lots, location: 'Q1', lot: 'OTHER', counted: 1, expiresOn: '2027-06-30' })
    await shop.call('stock.count', { ...lots, location: 'Q1', lot: 'BAD', counted: 1, expiresOn: '2027-06-30' })
    await shop.call('lots.mark', { lotId: await lotId(shop, sku, 'BAD'), status: 'recalled', reason: 'cracks' })
  }
  for (const code of ['T1', 'T2', 'T9']) await shop.call('locations.add', { kind: 'tote', code })
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (!settings) throw new Error('the shop has no settings')
  const express = { code: 'EXPRESS', name: 'Express', services: [], cutOff: '', limitGrams: 350 }
  await shop.call('settings.save', { shop: { ...settings, carriers: [...settings.carriers, express] }, version })
  return shop
}

/** Where a mistake may happen: makes it, and says how it was refused. */
type At = (moment: Moment, hand: InHand) => Promise<void>

/** What happened: '... was refused with ..., not with ...' for each that was not caught as it has to be. */
export interface Seen {
  readonly wrong: string[]
  labelBefore: string
  orders: number
  /** Mistakes that were made. */
  made: number
}

/** Two orders from the click to the van, each with one mistake; everything else is done right and must never be refused. */
export async function carelessPair(shop: TestShop, pair: readonly [Mistake, Mistake], seen: Seen): Promise<void> {
  const orders = await Promise.all(pair.map((mistake, index) => newOrder(shop, mistake, index, seen)))
  const { batchId } = await shop.call('picking.start', { orderIds: orders.map(({ hand }) => hand.orderId) })
  for (;;) {
    const { step } = await shop.call('picking.view', { batchId })
    if (step.kind === 'done') break
    if (step.kind === 'tote') await shop.call('picking.scan', { batchId, code: `T${step.position}` })
    else {
      const current = orders.find(({ hand }) => hand.orderId === step.task.orderId)
      if (current) await current.at(step.kind, { ...current.hand, batchId })
      const code = step.kind === 'bin' ? step.task.bin : step.kind === 'item' ? step.task.sku : step.task.tote
      await shop.call('picking.scan', { batchId, code })
    }
  }
  for (const { hand, at } of orders) await packAndSend({ ...hand, batchId }, at, seen)
}

async function newOrder(shop: TestShop, mistake: Mistake, index: number, seen: Seen): Promise<{ hand: InHand; at: At }> {
  const [sku, otherSku] = index === 0 ? (['MUG', 'CUP'] as const) : (['CUP', 'MUG'] as const)
  seen.orders += 1
  const number = String(seen.orders)
  const { id } = await shop.call('orders.create', order(number, { [sku]: 1 }))
  const hand = { shop, orderId: id, number, sku, otherSku, batchId: 0, parcelId: 0, labelBefore: '' }
  let made = false
  return {
    hand,
    at: async (moment, now) => {
      if (made || moment !== mistake.at) return
      made = true
      seen.made += 1
      const { code } = await mistake.make(now)
      if (code !== mistake.code) seen.wrong.push(`order ${number} ${mistake.name}: refused with ${code}, not with ${mistake.code}`)
      await mistake.repair?.(now)
    },
  }
}

async function packAndSend(picked: InHand, at: At, seen: Seen): Promise<void> {
  const { shop } = picked
  const { parcelId } = await shop.call('packing.open', { code: picked.number })
  const hand = { ...picked, parcelId, labelBefore: seen.labelBefore }
  const scan = (code: string) => shop.call('packing.scan', { parcelId, code })
  await at('verify', hand)
  await scan(hand.sku)
  await at('verified', hand)
  // The slip, and the wrapping of fragile goods.
  await scan(commandCode('DONE'))
  await scan(commandCode('DONE'))
  await at('ticked', hand)
  await shop.call('packing.close', { parcelId, carton: 'S', weightGrams: 390, carrier: 'POST' })
  await at('closed', hand)
  const label = ownCode('parcel', parcelId)
  await scan(label)
  await at('labelled', hand)
  await shop.call('shipping.scanOut', { carrier: 'POST', code: label, lastParcelId: null })
  await at('gone', hand)
  seen.labelBefore = label
}
