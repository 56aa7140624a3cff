import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBuyer } from '../purchasing/a-buyer.ts'
import { receives } from '../purchasing/receiver.ts'
import { returns, sentOrders } from '../returns/returner.ts'
import { stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'

/** Cause and documents of every move of an item, the oldest first. */
async function behind(shop: TestShop, itemId = 1): Promise<readonly string[]> {
  const { moves } = await shop.call('items.get', { id: itemId })
  const { rows } = await shop.call('stock.moves', { itemId })
  expect(moves).toEqual(rows)
  return rows
    .toReversed()
    .map(({ cause, documents }) =>
      [
        `${cause}:`,
        ...documents.map(({ kind, id, number }) => `${kind} ${id} ${kind === 'parcel' || kind === 'return' ? '' : number}`.trim()),
      ].join(' '),
    )
}

onEachDatabase((database) => {
  it('a unit that was sold names its order and parcel, and what came back its return', async () => {
    const { shop, orderIds, labels } = await sentOrders(database, { '1001': { MUG: 1 } })
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    await bench.scan('MUG', 'BIN-MUG')
    const moves = await behind(shop)
    expect(moves.slice(-5)).toEqual([
      'pick: order 1 1001',
      'pack: order 1 1001 parcel 1',
      'hand_over: order 1 1001 parcel 1',
      'return_receive: return 1 order 1 1001',
      'return_restock: return 1 order 1 1001',
    ])
    const { rows } = await shop.call('stock.moves', { limit: 3 })
    expect(rows[2]?.documents.map(({ number }) => number)).toEqual(['1001', labels['1001']?.slice(2)])
  })

  it('a hand-over that was taken back names the order, and no parcel any more', async () => {
    const { shop } = await sentOrders(database, { '1001': { MUG: 1 } })
    await shop.call('shipping.undo', { parcelId: 1 })
    expect((await behind(shop)).slice(-3)).toEqual([
      'pack: order 1 1001 parcel 1',
      'hand_over: order 1 1001',
      'take_back_hand_over: order 1 1001',
    ])
  })

  it('what was bought names its delivery and purchase order', async () => {
    const { shop, ordered } = await aBuyer(database, { MUG: {} })
    await stocked(shop, { A1: {} })
    const receiver = await receives(shop, await ordered({ MUG: 2 }))
    await receiver.scan('MUG', 'MUG')
    await receiver.reject('MUG', 1)
    const names = 'receipt 1 1 purchase 1 PO-0001'
    expect(await behind(shop)).toEqual([`receive: ${names}`, `receive: ${names}`, `receive_reject: ${names}`])
  })

  it('what a person did names nothing but the person', async () => {
    const { shop } = await aBuyer(database, { MUG: {} })
    await stocked(shop, { A1: { MUG: 3 } })
    expect(await behind(shop)).toEqual(['adjustment:'])
  })
})
