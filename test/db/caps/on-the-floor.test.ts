import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import { aFloor, orderIs, picks } from '../picking/picker.ts'
import { ruled } from '../picking/ruled.ts'
import { order } from '../scene.ts'
import { monday, type TestShop } from '../shop.ts'

async function limit(shop: TestShop, sku: string, total: number): Promise<number> {
  const { rows } = await shop.call('items.list', {})
  const itemId = rows.find((row) => row.sku === sku)?.id ?? 0
  await shop.call('caps.set', { itemId, perCustomer: null, total: { units: total, firstDay: null, lastDay: null } })
  return itemId
}

onEachDatabase((database) => {
  it('cancelled units make room once they are back in a bin: until then they may be reinstated', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 5 } }, { '1001': { MUG: 2 } })
    await limit(shop, 'MUG', 2)
    const waiting = await shop.call('orders.create', order('1002', { MUG: 1 }, { email: 'b@x.example', orderedAt: monday }))
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG', 'MUG')
    const { lines } = await shop.call('orders.get', { id: orderIds['1001'] ?? 0 })
    await shop.call('orders.cancel', { id: orderIds['1001'] ?? 0, lines: [{ lineId: lines[0]?.id ?? 0, quantity: 1 }] })
    expect(await orderIs(shop, waiting.id)).toBe('on_hold: MUG 1 backordered')
    expect(await violations(shop)).toEqual([])
    const [task] = (await shop.call('tasks.list', {})).tasks
    await shop.call('tasks.putBack', { taskId: task?.id ?? 0, binCode: 'A1' })
    expect(await orderIs(shop, waiting.id)).toBe('allocated: MUG 1 allocated')
    expect(await violations(shop)).toEqual([])
  })

  it('a substitute that is limited is held for what is over', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2 }, A2: { CUP: 3 } }, { '1001': { MUG: 2 } })
    const id = orderIds['1001'] ?? 0
    await ruled(shop, { afterShort: 'substitute' })
    await limit(shop, 'CUP', 1)
    await shop.call('orders.create', order('1002', { CUP: 1 }, { email: 'b@x.example' }))
    const { rows } = await shop.call('items.list', {})
    await shop.call('substitutes.set', { itemId: rows.find(({ sku }) => sku === 'MUG')?.id ?? 0, skus: ['CUP'] })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    await minh.say('SHORT')
    const { substitutions } = await shop.call('substitutes.ofOrder', { orderId: id })
    await shop.call('substitutes.answer', { id: substitutions[0]?.id ?? 0, consent: true, note: 'by phone' })
    expect(await orderIs(shop, id)).toBe('on_hold: MUG 1 cancelled, MUG 1 picked, CUP 1 backordered')
    expect((await shop.call('orders.get', { id })).holdReason).toBe('cap')
    expect(await violations(shop)).toEqual([])
    await shop.call('caps.decide', { id, decision: 'ship', note: 'our mistake' })
    expect(await orderIs(shop, id)).toBe('allocated: MUG 1 cancelled, MUG 1 picked, CUP 1 allocated')
    expect(await violations(shop)).toEqual([])
  })

  it('units of a limited item are split off and merged with what they may', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 6 } }, { '1001': { MUG: 5 } })
    const id = orderIds['1001'] ?? 0
    const { rows } = await shop.call('items.list', {})
    const perCustomer = { units: 2, firstDay: null, lastDay: null }
    await shop.call('caps.set', { itemId: rows[0]?.id ?? 0, perCustomer, total: null })
    expect(await violations(shop)).toEqual([])
    const { lines } = await shop.call('orders.get', { id })
    const part = await shop.call('orders.split', { id, lines: [{ lineId: lines[0]?.id ?? 0, quantity: 4 }] })
    expect(await violations(shop)).toEqual([])
    await shop.call('orders.merge', { ids: [id, part.id] })
    expect(await violations(shop)).toEqual([])
  })
})
