import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBench, packs, violations } from '../packing/packer.ts'
import { aFloor, balances, orderIs, picks } from '../picking/picker.ts'
import { ruled } from '../picking/ruled.ts'
import { order } from '../scene.ts'
import { driver } from '../shipping/driver.ts'
import type { TestShop } from '../shop.ts'

async function linesOf(shop: TestShop, id: number): Promise<Readonly<Record<string, number>>> {
  const { lines } = await shop.call('orders.get', { id })
  return Object.fromEntries(lines.map((line) => [line.sku, line.id]))
}

/** `{ MUG: 1 }`: one mug. */
async function asked(shop: TestShop, id: number, units: Readonly<Record<string, number>>) {
  const ids = await linesOf(shop, id)
  return { id, lines: Object.entries(units).map(([sku, quantity]) => ({ lineId: ids[sku] ?? 0, quantity })) }
}

onEachDatabase((database) => {
  it('what nobody had in hand comes back as it was, and the history names the lines and their units', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 }, A2: { CUP: 1 } }, { '1001': { MUG: 2, CUP: 2 } })
    const id = orderIds['1001'] ?? 0
    const before = [await orderIs(shop, id), await balances(shop)]
    const units = await asked(shop, id, { MUG: 1, CUP: 2 })
    const { lines } = await shop.call('orders.cancel', units)
    expect(lines.map(({ sku, units: count }) => `${sku} ${count}`)).toEqual(['MUG 1', 'CUP 2'])
    expect(await shop.call('orders.reinstate', units)).toEqual({ status: 'partly_allocated', lines, waiting: 1 })
    expect([await orderIs(shop, id), await balances(shop)]).toEqual(before)
    expect((await shop.call('orders.get', { id })).history.slice(1)).toEqual([
      { at: shop.clock.now, what: 'cancelled_units', params: { units: '1 × MUG, 2 × CUP' }, person: '' },
      { at: shop.clock.now, what: 'reinstated_units', params: { units: '1 × MUG, 2 × CUP' }, person: '' },
    ])
    expect(await violations(shop)).toEqual([])
  })

  it('an order that was cancelled whole is open again', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2 } }, { '1001': { MUG: 2 } })
    const id = orderIds['1001'] ?? 0
    await shop.call('orders.cancel', { id })
    await shop.call('orders.reinstate', await asked(shop, id, { MUG: 2 }))
    expect(await orderIs(shop, id)).toBe('allocated: MUG 2 allocated')
    expect((await shop.call('orders.counts', {})).counts).toMatchObject({ ready: 1 })
    expect(await violations(shop)).toEqual([])
  })

  it('units in a tote stay there, nobody puts them back, and the walk goes on', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 }, A2: { CUP: 1 } }, { '1001': { MUG: 2, CUP: 1 } })
    const id = orderIds['1001'] ?? 0
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG', 'MUG')
    await shop.call('orders.cancel', await asked(shop, id, { MUG: 2 }))
    await shop.call('orders.reinstate', await asked(shop, id, { MUG: 1 }))
    expect((await shop.call('tasks.list', {})).tasks.map(({ sku, quantity }) => `${quantity} ${sku}`)).toEqual(['1 MUG'])
    expect(await minh.refused('A2')).toMatchObject({ code: 'pick.order_stopped' })
    await shop.call('orders.reinstate', await asked(shop, id, { MUG: 1 }))
    expect((await shop.call('tasks.list', {})).tasks).toEqual([])
    expect(await minh.scan('A2', 'CUP')).toEqual({ kind: 'finished' })
    expect(await orderIs(shop, id)).toBe('picked: MUG 2 picked, CUP 1 picked')
    expect(await violations(shop)).toEqual([])
  })

  it('a labelled parcel that a cancellation stopped leaves after all', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 1 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    await bench.close()
    const { code } = await bench.view()
    await bench.scan(code)
    const id = orderIds['1001'] ?? 0
    await shop.call('orders.cancel', { id })
    await shop.call('orders.reinstate', await asked(shop, id, { MUG: 1 }))
    expect(await driver(shop).scan(code)).toMatchObject({ orderShipped: true })
    expect(await shop.refused('orders.reinstate', await asked(shop, id, { MUG: 1 }))).toEqual({
      code: 'order.closed',
      params: { number: '1001', status: 'shipped' },
    })
    expect(await violations(shop)).toEqual([])
  })

  it('what was put back and went to another order waits for stock, and says so', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1 } }, { '1001': { MUG: 1 } })
    const id = orderIds['1001'] ?? 0
    await (await picks(shop)).scan('T1', 'A1', 'MUG')
    await shop.call('orders.cancel', { id })
    const other = await shop.call('orders.create', order('1002', { MUG: 1 }))
    const [task] = (await shop.call('tasks.list', {})).tasks
    await shop.call('tasks.putBack', { taskId: task?.id ?? 0, binCode: 'A1' })
    expect(await shop.call('orders.reinstate', await asked(shop, id, { MUG: 1 }))).toMatchObject({ status: 'backordered', waiting: 1 })
    expect(await orderIs(shop, other.id)).toBe('allocated: MUG 1 allocated')
    const { history } = await shop.call('orders.get', { id })
    expect(history.map(({ what, params }) => `${what} ${params['units'] ?? ''}`.trim())).toEqual([
      'ordered',
      'cancelled_units 1 × MUG',
      'put_back_units 1 × MUG',
      'reinstated_units 1 × MUG',
      'picked 1',
    ])
    expect(await violations(shop)).toEqual([])
  })

  it('no more comes back than was cancelled, and nothing that a substitute stands for', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2 }, A2: { CUP: 5 } }, { '1001': { MUG: 2 } })
    const id = orderIds['1001'] ?? 0
    const none = { code: 'order.over_reinstated', params: { number: '1001', sku: 'MUG', reinstatable: 0 } }
    expect(await shop.refused('orders.reinstate', await asked(shop, id, { MUG: 1 }))).toEqual(none)
    await ruled(shop, { afterShort: 'substitute' })
    const { rows } = await shop.call('items.list', { search: 'MUG' })
    await shop.call('substitutes.set', { itemId: rows[0]?.id ?? 0, skus: ['CUP'] })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1')
    await minh.say('SHORT')
    const [question] = (await shop.call('substitutes.ofOrder', { orderId: id })).substitutions
    await shop.call('substitutes.answer', { id: question?.id ?? 0, consent: true })
    expect(await orderIs(shop, id)).toBe('allocated: MUG 2 cancelled, CUP 2 allocated')
    expect((await shop.call('orders.get', { id })).lines[0]).toMatchObject({ cancelled: 2, reinstatable: 0 })
    expect(await shop.refused('orders.reinstate', await asked(shop, id, { MUG: 1 }))).toEqual(none)
    expect(await violations(shop)).toEqual([])

    // The customer wants the first item after all: the substitute is cancelled, and makes room for it.
    await shop.call('orders.cancel', await asked(shop, id, { CUP: 2 }))
    expect(await shop.refused('orders.reinstate', await asked(shop, id, { MUG: 2, CUP: 1 }))).toMatchObject({ params: { sku: 'CUP' } })
    await shop.call('orders.reinstate', await asked(shop, id, { MUG: 2 }))
    expect(await orderIs(shop, id)).toBe('backordered: MUG 2 backordered, CUP 2 cancelled')
    expect(await shop.refused('orders.reinstate', await asked(shop, id, { CUP: 1 }))).toMatchObject({
      params: { sku: 'CUP', reinstatable: 0 },
    })
    expect(await violations(shop)).toEqual([])
  })
})
