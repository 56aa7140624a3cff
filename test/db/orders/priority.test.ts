import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aFloor, orderIs, picks } from '../picking/picker.ts'

onEachDatabase((database) => {
  it('an order of higher priority is picked before one with an earlier promise', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2 } }, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    expect(await shop.call('orders.prioritise', { id: orderIds['1002'] ?? 0, priority: 5 })).toEqual({ priority: 5 })
    expect((await shop.call('picking.ready', {})).suggestion.map(({ number }) => number)).toEqual(['1002', '1001'])
    expect((await (await picks(shop)).view()).orders.map(({ number }) => number)).toEqual(['1002'])
  })

  it('stock that arrives goes to the higher priority first', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 0 } }, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    await shop.call('orders.prioritise', { id: orderIds['1002'] ?? 0, priority: 1 })
    await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 1, reason: 'found' })
    expect([await orderIs(shop, orderIds['1001']), await orderIs(shop, orderIds['1002'])]).toEqual([
      'backordered: MUG 1 backordered',
      'allocated: MUG 1 allocated',
    ])
  })
})
