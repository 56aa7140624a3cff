import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { amazonFile, exampleFile, file } from './files.ts'

async function everything(shop: TestShop) {
  const db = shop.store().reader
  const { rows: stock } = await shop.call('stock.list', { limit: 200 })
  return {
    orders: await db.selectFrom('sales_order').select(['number', 'status', 'version']).orderBy('number').execute(),
    lines: await db.selectFrom('order_line').select(['sku', 'ordered', 'allocated', 'backordered']).orderBy('id').execute(),
    tokens: await db.selectFrom('order_token').select('token').orderBy('token').execute(),
    tasks: await db.selectFrom('pick_task').select(['stock_id', 'quantity', 'status']).orderBy('id').execute(),
    customers: await db.selectFrom('customer').select('name').orderBy('name').execute(),
    items: (await shop.call('items.list', { limit: 200 })).rows.map(({ sku, onHand, available }) => ({ sku, onHand, available })),
    stock: stock.map(({ sku, location, onHand, allocated }) => ({ sku, location, onHand, allocated })),
    violations: await checkInvariants(db),
  }
}

async function run(shop: TestShop, source: ReturnType<typeof file>): Promise<number> {
  const { importId } = await shop.call('imports.run', { source, mode: 'good_ones' })
  return importId ?? 0
}

onEachDatabase((database) => {
  it('taking orders back leaves the shop as it was', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { '00123': 1, '00124': 9, 'TT-GRN': 9 } })
    await shop.call('orders.create', order('1001', { '00124': 2 }))
    const before = await everything(shop)
    const id = await run(shop, exampleFile('shopify-orders.csv'))
    expect(await shop.call('imports.takeBack', { id })).toEqual({ orders: 3, items: 0, moves: 0, records: 0 })
    expect(await everything(shop)).toEqual(before)
    expect(await shop.refused('imports.takeBack', { id })).toEqual({ code: 'import.taken_back_before', params: { id } })
  })

  it('what was promised to them goes to whoever waits', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2 } })
    const id = await run(shop, amazonFile([['1', 'MUG', 2]]))
    const { id: waiting } = await shop.call('orders.create', order('1001', { MUG: 1 }))
    await shop.call('imports.takeBack', { id })
    expect(await shop.call('orders.get', { id: waiting })).toMatchObject({ status: 'allocated' })
  })

  it('items that came with the orders go with them, but for those that are in use since', async () => {
    const shop = await aShop(database)
    const id = await run(
      shop,
      amazonFile(
        [
          ['1', 'MUG', 1],
          ['2', 'CUP', 1],
        ],
        { createMissingItems: true },
      ),
    )
    await shop.call('locations.add', { kind: 'bin', code: 'A1' })
    await shop.call('stock.count', { sku: 'CUP', location: 'A1', counted: 4, reason: 'opening' })
    expect(await shop.call('imports.takeBack', { id })).toEqual({ orders: 2, items: 1, moves: 0, records: 0 })
    expect((await everything(shop)).items).toEqual([{ sku: 'CUP', onHand: 4, available: 4 }])
  })

  it('a file that was taken back can be imported again', async () => {
    const shop = await aShop(database)
    const source = amazonFile([['1', 'MUG', 1]], { createMissingItems: true })
    await shop.call('imports.takeBack', { id: await run(shop, source) })
    expect(await run(shop, source)).toBeGreaterThan(0)
    expect((await everything(shop)).orders).toMatchObject([{ number: '1' }])
  })

  it('orders that someone has in hand keep the whole import', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 9 } })
    const id = await run(
      shop,
      amazonFile([
        ['1', 'MUG', 1],
        ['2', 'MUG', 1],
      ]),
    )
    const { rows } = await shop.call('orders.queue', { tab: 'ready' })
    await shop.call('picking.start', { orderIds: [rows[0]?.id ?? 0] }, await aPicker(shop))
    expect(await shop.refused('imports.takeBack', { id })).toEqual({
      code: 'import.built_on',
      params: { what: 'order', code: '1', more: 0 },
    })
    expect((await everything(shop)).orders).toHaveLength(2)
  })

  it('counts are set back by moves of their own, and promises on them are withdrawn', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2 }, A2: { CUP: 5 } })
    await shop.call('orders.create', order('1001', { MUG: 6 }))
    const before = await everything(shop)
    const id = await run(shop, file('sku,bin,quantity\nMUG,A1,6\nCUP,A2,3\n'))
    expect((await everything(shop)).stock).toEqual([
      { sku: 'MUG', location: 'A1', onHand: 6, allocated: 6 },
      { sku: 'CUP', location: 'A2', onHand: 3, allocated: 0 },
    ])
    expect(await shop.call('imports.takeBack', { id })).toEqual({ orders: 0, items: 0, moves: 2, records: 0 })
    const after = await everything(shop)
    expect({ ...after, orders: before.orders, tasks: before.tasks }).toEqual(before)
    expect(after.tasks.reduce((units, task) => units + task.quantity, 0)).toBe(2)
  })

  it('counts that have left the bin since keep the whole import', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 0 } })
    const id = await run(shop, file('sku,bin,quantity\nMUG,A1,6\n'))
    await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 1, reason: 'lost' })
    expect(await shop.refused('imports.takeBack', { id })).toEqual({
      code: 'import.built_on',
      params: { what: 'stock', code: 'MUG', more: 0 },
    })
  })

  it('items that were stocked or changed since keep the whole import', async () => {
    const shop = await aShop(database)
    const added = await run(shop, file('sku,name\nMUG,Mug\nCUP,Cup\n'))
    await stocked(shop, { A1: { CUP: 1 } })
    expect(await shop.refused('imports.takeBack', { id: added })).toEqual({
      code: 'import.built_on',
      params: { what: 'item', code: 'CUP', more: 0 },
    })
    const changed = await run(shop, file('sku,name\nMUG,Mug blue\n'))
    const { rows } = await shop.call('items.list', { search: 'MUG' })
    const { id, version } = await shop.call('items.get', { id: rows[0]?.id ?? 0 })
    await shop.call('items.save', { id, version, item: item('MUG', { name: 'Mug green' }) })
    expect(await shop.refused('imports.takeBack', { id: changed })).toEqual({
      code: 'import.built_on',
      params: { what: 'item', code: 'MUG', more: 0 },
    })
  })

  it('the list names each import with its counts, newest first', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 9 } })
    const first = await run(shop, amazonFile([['1', 'MUG', 1]]))
    const second = await run(shop, file('sku,name\nCUP,Cup\n', { fileName: 'items.csv' }))
    await shop.call('imports.takeBack', { id: second })
    const { rows } = await shop.call('imports.list', {})
    expect(
      rows.map(({ id, kind, format, fileName, status, counts }) => ({ id, kind, format, fileName, status, added: counts.added })),
    ).toEqual([
      { id: second, kind: 'items', format: 'packbench-items', fileName: 'items.csv', status: 'taken_back', added: 1 },
      { id: first, kind: 'orders', format: 'amazon-unshipped', fileName: 'made-up.csv', status: 'done', added: 1 },
    ])
  })
})

async function aPicker(shop: TestShop) {
  const { id } = await shop.call('people.add', { name: 'Minh', role: 'packer' })
  return { staffId: id }
}
