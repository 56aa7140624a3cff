import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aShop, order, stocked } from '../scene.ts'
import { monday, type TestShop } from '../shop.ts'

async function counts(shop: TestShop, id: number) {
  const { status, lines } = await shop.call('orders.get', { id })
  return { status, lines: lines.map(({ sku, allocated, backordered, cancelled }) => ({ sku, allocated, backordered, cancelled })) }
}

onEachDatabase((database) => {
  it('an order takes what is there on arrival and waits for the rest', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 3, CUP: 0 } })
    const { id } = await shop.call('orders.create', order('1001', { MUG: 2, CUP: 1 }))
    expect(await counts(shop, id)).toEqual({
      status: 'partly_allocated',
      lines: [
        { sku: 'MUG', allocated: 2, backordered: 0, cancelled: 0 },
        { sku: 'CUP', allocated: 0, backordered: 1, cancelled: 0 },
      ],
    })
  })

  it('what arrives goes to the earliest promise first', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 0 } })
    const later = await shop.call('orders.create', order('1001', { MUG: 2 }, { promiseAt: monday + 9_000_000 }))
    const sooner = await shop.call('orders.create', order('1002', { MUG: 2 }, { promiseAt: monday + 1_000_000 }))
    expect(await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 3, reason: 'found' })).toEqual({
      difference: 3,
      allocatedOrders: 2,
    })
    expect([await counts(shop, sooner.id), await counts(shop, later.id)]).toEqual([
      { status: 'allocated', lines: [{ sku: 'MUG', allocated: 2, backordered: 0, cancelled: 0 }] },
      { status: 'partly_allocated', lines: [{ sku: 'MUG', allocated: 1, backordered: 1, cancelled: 0 }] },
    ])
  })

  it('a cancelled order gives its stock to whoever waits', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2 } })
    const first = await shop.call('orders.create', order('1001', { MUG: 2 }))
    const second = await shop.call('orders.create', order('1002', { MUG: 1 }))
    expect(await shop.call('orders.cancel', { id: first.id })).toMatchObject({ status: 'cancelled' })
    expect(await counts(shop, second.id)).toEqual({
      status: 'allocated',
      lines: [{ sku: 'MUG', allocated: 1, backordered: 0, cancelled: 0 }],
    })
  })

  it('a held order is offered nothing new and takes part again when released', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 0 } })
    const { id } = await shop.call('orders.create', order('1001', { MUG: 1 }))
    await shop.call('orders.hold', { id, reason: 'payment', until: null })
    await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 1, reason: 'found' })
    expect(await counts(shop, id)).toEqual({ status: 'on_hold', lines: [{ sku: 'MUG', allocated: 0, backordered: 1, cancelled: 0 }] })
    expect(await shop.call('orders.release', { id })).toEqual({ status: 'allocated' })
  })

  it('an order of an item that the shop does not have is refused with its SKU', async () => {
    const shop = await aShop(database)
    expect(await shop.refused('orders.create', order('1001', { NOPE: 1 }))).toEqual({ code: 'item.unknown', params: { code: 'NOPE' } })
  })

  it('a number can come only once from a channel', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2 } })
    await shop.call('orders.create', order('1001', { MUG: 1 }))
    expect(await shop.refused('orders.create', order('1001', { MUG: 1 }))).toEqual({
      code: 'order.number_taken',
      params: { channel: 'web', number: '1001' },
    })
  })

  it('fewer than are promised cannot be counted away', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2 } })
    await shop.call('orders.create', order('1001', { MUG: 2 }))
    expect(await shop.refused('stock.count', { sku: 'MUG', location: 'A1', counted: 1, reason: 'count' })).toEqual({
      code: 'stock.allocated',
      params: { sku: 'MUG', location: 'A1', allocated: 2, counted: 1 },
    })
  })
})
