import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBench } from '../packing/packer.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import { stagedParcels } from '../shipping/driver.ts'
import type { TestShop } from '../shop.ts'

async function balances(shop: TestShop) {
  const { rows } = await shop.call('stock.list', {})
  return rows.map((row) => [row.location, row.sku, row.onHand, row.allocated])
}

async function moves(shop: TestShop) {
  const { rows } = await shop.call('stock.moves', {})
  return rows.map((row) => [row.from, row.to, row.quantity, row.cause])
}

onEachDatabase((database) => {
  it('a count moves the difference between the bin and ADJUSTMENT', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 5 } })
    expect(await shop.call('stock.count', { sku: 'mug', location: 'a1', counted: 3, reason: 'count' })).toEqual({
      difference: -2,
      allocatedOrders: 0,
    })
    expect(await moves(shop)).toEqual([
      ['A1', 'ADJUSTMENT', 2, 'adjustment'],
      ['ADJUSTMENT', 'A1', 5, 'adjustment'],
    ])
    expect(await balances(shop)).toEqual([['A1', 'MUG', 3, 0]])
  })

  it('a count that finds what the books say moves nothing', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 5 } })
    expect(await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 5, reason: 'count' })).toEqual({
      difference: 0,
      allocatedOrders: 0,
    })
    expect(await moves(shop)).toEqual([['ADJUSTMENT', 'A1', 5, 'adjustment']])
  })

  it('an item with lots is counted by lot', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('TEA', { lotTracked: true }) })
    await stocked(shop, { A1: {} })
    expect(await shop.refused('stock.count', { sku: 'TEA', location: 'A1', counted: 2, reason: 'found' })).toEqual({
      code: 'lot.needed',
      params: { sku: 'TEA' },
    })
    await shop.call('stock.count', { sku: 'TEA', location: 'A1', lot: 'L7', counted: 2, reason: 'found' })
    expect((await shop.call('stock.list', {})).rows.map((row) => [row.sku, row.lot, row.onHand])).toEqual([['TEA', 'L7', 2]])
  })

  it('what lies in a tote or in a packed box is not moved by hand', async () => {
    const picked = await aBench(database, { '1001': { MUG: 1 } })
    const packed = await stagedParcels(database, { '1001': { MUG: 1 } })
    const refusals = await Promise.all(
      [picked.shop, packed.shop].map(async (shop) => {
        const [row] = (await shop.call('stock.list', {})).rows
        return shop.refused('stock.transfer', { stockId: row?.stockId, toLocation: 'BIN-MUG', quantity: 1 })
      }),
    )
    expect(refusals).toEqual(['T1', 'STAGING'].map((code) => ({ code: 'location.not_stockable', params: { code } })))
  })

  it('free units move to another bin, promised ones stay', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 5 }, B1: {} })
    await shop.call('orders.create', order('1001', { MUG: 2 }))
    const [row] = (await shop.call('stock.list', {})).rows
    expect(await shop.refused('stock.transfer', { stockId: row?.stockId ?? 0, toLocation: 'B1', quantity: 4 })).toEqual({
      code: 'stock.short',
      params: { sku: 'MUG', location: 'A1', onHand: 5, wanted: 4 },
    })
    await shop.call('stock.transfer', { stockId: row?.stockId ?? 0, toLocation: 'b1', quantity: 3 })
    expect(await balances(shop)).toEqual([
      ['A1', 'MUG', 2, 2],
      ['B1', 'MUG', 3, 0],
    ])
  })

  it('what arrives in a bin that is not pickable waits there', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 0 } })
    await shop.call('locations.add', { kind: 'bin', code: 'RESERVE', role: 'closed' })
    const { id } = await shop.call('orders.create', order('1001', { MUG: 1 }))
    await shop.call('stock.count', { sku: 'MUG', location: 'RESERVE', counted: 9, reason: 'found' })
    expect((await shop.call('orders.get', { id })).status).toBe('backordered')
    const [reserve] = (await shop.call('stock.list', {})).rows
    await shop.call('stock.transfer', { stockId: reserve?.stockId ?? 0, toLocation: 'A1', quantity: 1 })
    expect((await shop.call('orders.get', { id })).status).toBe('allocated')
  })

  it('units that expire first are promised first', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('TEA', { lotTracked: true }) })
    await stocked(shop, { A1: {}, B1: {} })
    await shop.call('stock.count', { sku: 'TEA', location: 'A1', lot: 'LATE', counted: 5, reason: 'found', expiresOn: '2027-01-31' })
    await shop.call('stock.count', { sku: 'TEA', location: 'B1', lot: 'SOON', counted: 2, reason: 'found', expiresOn: '2026-04-30' })
    const { id } = await shop.call('orders.create', order('1001', { TEA: 3 }))
    expect((await shop.call('orders.get', { id })).lines[0]?.bins).toEqual([
      { location: 'A1', lot: 'LATE', quantity: 1 },
      { location: 'B1', lot: 'SOON', quantity: 2 },
    ])
  })

  it('the count sheet lists every item with its places, ready to be filled in', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('=SUM', { name: 'Mug, "blue"' }) })
    await stocked(shop, { A1: { CUP: 4 } })
    const { bytes, rows } = await shop.call('stock.countSheet', {})
    expect({ rows, lines: new TextDecoder().decode(bytes).split('\r\n') }).toEqual({
      rows: 2,
      lines: ['sku,name,bin,lot,expires,on hand,quantity', 'CUP,CUP,A1,,,4,', `'=SUM,"Mug, ""blue""",,,,,`, ''],
    })
  })
})
