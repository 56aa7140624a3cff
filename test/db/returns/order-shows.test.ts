import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBench, packs, violations } from '../packing/packer.ts'
import { returns, sentOrders } from './returner.ts'

onEachDatabase((database) => {
  it('the order lists its returns and tells what was done in them', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 3 } })
    const id = orderIds['1001'] ?? 0
    const minute = 60_000
    shop.clock.now += minute
    const bench = await returns(shop, { of: { kind: 'order', orderId: id }, lines: [{ lineId: 1, units: 2, reason: 'damaged' }] })
    shop.clock.now += minute
    await bench.scan('MUG', 'MUG')
    shop.clock.now += minute
    await bench.dispose({ kind: 'scrap' })
    const { returns: listed, history } = await shop.call('orders.get', { id })
    expect(listed).toEqual([{ id: bench.returnId, code: bench.code, status: 'dispositioned', enclosed: false, expected: 2, received: 2 }])
    const { code } = bench
    expect(history.slice(-3)).toEqual([
      { at: shop.clock.now - 2 * minute, what: 'return_made', params: { code }, person: '' },
      { at: shop.clock.now - minute, what: 'came_back', params: { code, units: 2 }, person: '' },
      { at: shop.clock.now, what: 'scrapped', params: { code, units: 2 }, person: '' },
    ])
    expect((await bench.view()).lines).toMatchObject([{ sku: 'MUG', reason: 'damaged', scrapped: 2 }])
    expect(await violations(shop)).toEqual([])
  })

  it('what is taken back is told no more', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 1 } })
    const id = orderIds['1001'] ?? 0
    const bench = await returns(shop, { of: { kind: 'order', orderId: id } })
    await bench.scan('MUG')
    await bench.say('UNDO')
    await bench.say('UNDO')
    const { returns: listed, history } = await shop.call('orders.get', { id })
    expect(listed).toMatchObject([{ status: 'voided', received: 0 }])
    expect(history.map(({ what }) => what)).not.toContain('return_made')
    expect(history.map(({ what }) => what)).not.toContain('came_back')
  })

  it('a parcel asks for what it held; one that is closed in the house can take its label', async () => {
    const { shop } = await sentOrders(database, { '1001': { MUG: 3, CUP: 1 } })
    const first = await returns(shop, { of: { kind: 'order', orderId: 1 }, lines: [{ lineId: 1, units: 1 }] })
    await first.scan('MUG')
    const { lines } = await shop.call('returns.find', { code: '1001' })
    expect(lines).toMatchObject([
      { sku: 'MUG', sent: 3, returned: 1, returnable: 2 },
      { sku: 'CUP', sent: 1, returned: 0, returnable: 1 },
    ])

    const { shop: house } = await aBench(database, { '2001': { MUG: 1 } })
    const packer = await packs(house, 'T1')
    const { code } = await packer.view()
    expect(await house.call('returns.find', { code })).toMatchObject({ canEnclose: false, lines: [] })
    await packer.scan('MUG')
    await packer.say('DONE')
    await packer.close()
    expect(await house.call('returns.find', { code })).toMatchObject({ canEnclose: true, lines: [] })
  })
})
