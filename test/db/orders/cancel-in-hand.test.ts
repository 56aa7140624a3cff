import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBench, packs, pickAll, violations } from '../packing/packer.ts'
import { aFloor, balances, orderIs, picks } from '../picking/picker.ts'
import type { TestShop } from '../shop.ts'
import { order } from '../scene.ts'

async function tasks(shop: TestShop): Promise<readonly string[]> {
  const { tasks: open } = await shop.call('tasks.list', {})
  return open.map(({ kind, sku, location, quantity, orderNumber }) => `${kind} ${quantity} ${sku} from ${location} of ${orderNumber}`)
}

async function lineOf(shop: TestShop, orderId: number | undefined, sku: string): Promise<number> {
  const { lines } = await shop.call('orders.get', { id: orderId ?? 0 })
  return lines.find((line) => line.sku === sku)?.id ?? 0
}

async function cancel(shop: TestShop, orderId: number | undefined, sku: string, quantity: number): Promise<void> {
  await shop.call('orders.cancel', { id: orderId ?? 0, lines: [{ lineId: await lineOf(shop, orderId, sku), quantity }] })
}

async function putBack(shop: TestShop, binCode: string): Promise<void> {
  const [task] = (await shop.call('tasks.list', {})).tasks
  await shop.call('tasks.putBack', { taskId: task?.id ?? 0, binCode })
}

onEachDatabase((database) => {
  it('units of a batch that are not picked yet are released at once, and the walk goes on without them', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2 }, A2: { CUP: 1 } }, { '1001': { MUG: 2 }, '1002': { CUP: 1 } })
    const minh = await picks(shop, 2)
    await minh.scan('T1', 'T2')
    await shop.call('orders.cancel', { id: orderIds['1001'] ?? 0 })
    expect(await minh.step()).toBe('bin A2')
    expect(await minh.scan('A2', 'CUP', 'T2')).toEqual({ kind: 'finished' })
    expect([await orderIs(shop, orderIds['1001']), await tasks(shop)]).toEqual(['cancelled: MUG 2 cancelled', []])
    expect(await violations(shop)).toEqual([])
  })

  it('a batch whose only order is cancelled is over, and its tote is free', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2 } }, { '1001': { MUG: 2 } })
    const minh = await picks(shop)
    await minh.scan('T1')
    await shop.call('orders.cancel', { id: orderIds['1001'] ?? 0 })
    expect((await minh.view()).status).toBe('closed')
    expect(await balances(shop)).toEqual(['MUG in A1: 2'])
    expect(await violations(shop)).toEqual([])
  })

  it('picked units stop their order at its next scan until they are back in a bin', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 }, A2: { CUP: 1 } }, { '1001': { MUG: 2, CUP: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG', 'MUG')
    await cancel(shop, orderIds['1001'], 'MUG', 1)
    expect(await minh.refused('A2')).toEqual({ code: 'pick.order_stopped', params: { number: '1001', reason: 'cancelled' } })
    expect(await tasks(shop)).toEqual(['put_back 1 MUG from T1 of 1001'])
    expect(await shop.refused('picking.undo', { batchId: minh.batchId })).toEqual({
      code: 'pick.order_stopped',
      params: { number: '1001', reason: 'cancelled' },
    })
    await putBack(shop, 'A2')
    expect(await minh.scan('A2', 'CUP')).toEqual({ kind: 'finished' })
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: MUG 1 cancelled, MUG 1 picked, CUP 1 picked')
    expect(await balances(shop)).toEqual(['CUP in T1: 1', 'MUG in A1: 1', 'MUG in A2: 1', 'MUG in T1: 1'])
    expect(await violations(shop)).toEqual([])
  })

  it('a change while packing stops the parcel at its next scan, and the rest of it is verified anew', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2, CUP: 1 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG', 'MUG')
    await cancel(shop, orderIds['1001'], 'CUP', 1)
    const changed = { code: 'pack.order_changed', params: { number: '1001', sku: 'CUP', units: 1 } }
    expect([await bench.refused('CUP'), await shop.refused('packing.open', { code: 'T1' })]).toEqual([changed, changed])
    await putBack(shop, 'BIN-MUG')
    expect((await bench.view()).lines.map(({ sku, verified, expected }) => `${sku} ${verified}/${expected}`)).toEqual(['MUG 0/2'])
    await bench.scan('MUG', 'MUG')
    await bench.say('DONE')
    await bench.close()
    expect(await orderIs(shop, orderIds['1001'])).toBe('packed: MUG 2 packed, CUP 1 cancelled')
    expect(await violations(shop)).toEqual([])
  })

  it('a labelled parcel of a changed order is refused at the door until it is verified again', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG', 'MUG')
    await bench.say('DONE')
    await bench.close()
    const { code } = await bench.view()
    await bench.scan(code)
    await cancel(shop, orderIds['1001'], 'MUG', 1)
    const out = { carrier: 'POST', code, lastParcelId: null }
    expect(await shop.refused('shipping.scanOut', out)).toEqual({
      code: 'ship.order_stopped',
      params: { number: '1001', reason: 'cancelled' },
    })
    await putBack(shop, 'BIN-MUG')
    expect(await shop.refused('shipping.scanOut', out)).toEqual({ code: 'ship.not_labelled', params: { number: '1001', status: 'open' } })
    await bench.scan('MUG')
    await bench.say('DONE')
    await bench.close()
    await bench.scan(code)
    await shop.call('shipping.scanOut', out)
    expect(await orderIs(shop, orderIds['1001'])).toBe('shipped: MUG 1 cancelled, MUG 1 shipped')
    expect(await violations(shop)).toEqual([])
  })

  it('a packed order that is cancelled whole goes from its box into bins, and to whoever waits', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2, CUP: 1 } })
    const waiting = await shop.call('orders.create', order('1002', { MUG: 1 }))
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG', 'MUG', 'CUP')
    await bench.say('DONE')
    await bench.close()
    expect(await shop.call('orders.cancel', { id: orderIds['1001'] ?? 0 })).toMatchObject({ status: 'packed' })
    expect(await tasks(shop)).toEqual(['put_back 2 MUG from STAGING of 1001', 'put_back 1 CUP from STAGING of 1001'])
    await putBack(shop, 'BIN-MUG')
    await putBack(shop, 'BIN-CUP')
    expect([await orderIs(shop, orderIds['1001']), await orderIs(shop, waiting.id)]).toEqual([
      'cancelled: MUG 2 cancelled, CUP 1 cancelled',
      'allocated: MUG 1 allocated',
    ])
    expect((await bench.view()).status).toBe('voided')
    expect(await violations(shop)).toEqual([])
  })

  it('goods are put back only into a bin, and only the right ones; the task is not done otherwise', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 1 } })
    await shop.call('orders.cancel', { id: orderIds['1001'] ?? 0 })
    const taskId = (await shop.call('tasks.list', {})).tasks[0]?.id ?? 0
    expect([
      await shop.refused('tasks.putBack', { taskId, binCode: 'T2' }),
      await shop.refused('tasks.putBack', { taskId, binCode: 'BIN-MUG', itemCode: 'CUP' }),
      await shop.refused('tasks.close', { id: taskId, outcome: 'done' }),
      await shop.refused('tasks.putBack', { taskId: taskId + 1, binCode: 'BIN-MUG' }),
    ]).toEqual([
      { code: 'location.unknown', params: { code: 'T2' } },
      { code: 'task.wrong_item', params: { scanned: 'CUP', expected: 'MUG' } },
      { code: 'task.put_back_first', params: { id: taskId } },
      { code: 'task.unknown', params: { id: taskId + 1 } },
    ])
  })

  it('a task that is dropped leaves the goods in their order', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 1 } })
    await shop.call('orders.cancel', { id: orderIds['1001'] ?? 0 })
    await shop.call('tasks.close', { id: (await shop.call('tasks.list', {})).tasks[0]?.id ?? 0, outcome: 'dropped' })
    const bench = await packs(shop, 'T1')
    expect(await bench.scan('MUG')).toEqual({ kind: 'verified_all' })
    expect(await violations(shop)).toEqual([])
  })

  it('units of another parcel wait in their tote while a box of the same order is opened', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2, CUP: 0 } }, { '1001': { MUG: 2, CUP: 1 } })
    const { batchId } = await shop.call('picking.start', { orderIds: [orderIds['1001'] ?? 0] })
    for (const code of ['T1', 'A1', 'MUG', 'MUG']) await shop.call('picking.scan', { batchId, code })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG', 'MUG')
    await bench.say('DONE')
    await bench.close()
    await shop.call('stock.count', { sku: 'CUP', location: 'A1', counted: 1, reason: 'found' })
    await pickAll(shop, 1, ['T2'])
    await cancel(shop, orderIds['1001'], 'MUG', 1)
    await putBack(shop, 'A1')
    expect((await bench.view()).lines.map(({ sku, expected }) => `${sku} ${expected}`)).toEqual(['MUG 1', 'CUP 1'])
    expect(await violations(shop)).toEqual([])
  })
})
