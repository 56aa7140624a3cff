import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { aFloor, balances, orderIs } from '../picking/picker.ts'
import { ruled } from '../picking/ruled.ts'
import { item } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { packerOf, violations } from './packer.ts'

type Lines = Readonly<Record<string, number>>

/** A floor of a shop that packs single units straight from the shelf. */
async function shelfFloor(database: TestDatabase, bins: Readonly<Record<string, Lines>>, orders: Readonly<Record<string, Lines>>) {
  const floor = await aFloor(database, bins, orders)
  await ruled(floor.shop, { singlesFromShelf: true })
  return floor
}

async function itemNamed(shop: TestShop, sku: string, fields: Parameters<typeof item>[1]): Promise<void> {
  const { rows } = await shop.call('items.list', { search: sku })
  const id = rows.find((row) => row.sku === sku)?.id ?? 0
  const { version } = await shop.call('items.get', { id })
  await shop.call('items.save', { id, version, item: item(sku, fields) })
}

const open = (shop: TestShop, code: string) => shop.call('packing.open', { code })
const refused = (shop: TestShop, code: string) => shop.refused('packing.open', { code })

onEachDatabase((database) => {
  const bins = { A1: { MUG: 3 }, A2: { CUP: 3 } }
  const orders = { '1001': { MUG: 1 }, '1002': { MUG: 1, CUP: 1 }, '1003': { MUG: 1 } }

  it('one scan takes the most urgent order of one unit, picks it from its bin and verifies it', async () => {
    const { shop, orderIds } = await shelfFloor(database, bins, orders)
    const { parcelId, did } = await open(shop, 'MUG')
    expect(did).toEqual({ kind: 'opened_by_unit', orderNumber: '1001', bin: 'A1' })
    const { stage, takenFrom, lines } = await packerOf(shop, parcelId).view()
    expect({ stage, takenFrom, lines: lines.map(({ sku, expected, verified }) => ({ sku, expected, verified })) }).toEqual({
      stage: 'check',
      takenFrom: 'A1',
      lines: [{ sku: 'MUG', expected: 1, verified: 1 }],
    })
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: MUG 1 picked')
    expect(await balances(shop)).toEqual(['CUP in A2: 3 (1 promised)', 'MUG in A1: 2 (2 promised)', 'MUG in CART: 1'])
    expect(await violations(shop)).toEqual([])
  })

  it('the parcel goes on like every other, and its walk is over with it', async () => {
    const { shop, orderIds } = await shelfFloor(database, bins, orders)
    const { parcelId } = await open(shop, 'MUG')
    const packer = packerOf(shop, parcelId)
    await packer.say('DONE')
    await packer.close()
    await packer.scan((await packer.view()).code)
    await shop.call('shipping.scanOut', { carrier: 'POST', code: (await packer.view()).code, lastParcelId: null })
    expect(await orderIs(shop, orderIds['1001'])).toBe('shipped: MUG 1 shipped')
    expect((await shop.call('picking.ready', {})).batches).toEqual([])
    expect((await open(shop, 'MUG')).did).toMatchObject({ orderNumber: '1003' })
    expect(await violations(shop)).toEqual([])
  })

  it('a higher priority goes before an earlier promise', async () => {
    const { shop, orderIds } = await shelfFloor(database, bins, orders)
    const id = orderIds['1003'] ?? 0
    await shop.call('orders.prioritise', { id, priority: 5 })
    expect((await open(shop, 'MUG')).did).toMatchObject({ orderNumber: '1003' })
  })

  it('UNDO gives back everything: the parcel is discarded, the unit lies in its bin, the order is ready again', async () => {
    const { shop, orderIds } = await shelfFloor(database, bins, orders)
    const before = await balances(shop)
    const { parcelId } = await open(shop, 'MUG')
    const packer = packerOf(shop, parcelId)
    await packer.say('DONE')
    await packer.close()
    await packer.say('UNDO')
    await packer.say('UNDO')
    expect(await packer.say('UNDO')).toEqual({ kind: 'undone', what: 'from_shelf', bin: 'A1' })
    expect([await balances(shop), await orderIs(shop, orderIds['1001']), (await packer.view()).status]).toEqual([
      before,
      'allocated: MUG 1 allocated',
      'voided',
    ])
    expect((await shop.call('picking.ready', {})).batches).toEqual([])
    expect(await violations(shop)).toEqual([])
    expect((await open(shop, 'MUG')).did).toMatchObject({ orderNumber: '1001' })
    expect(await violations(shop)).toEqual([])
  })

  it('the same request again changes nothing', async () => {
    const { shop } = await shelfFloor(database, bins, orders)
    const by = { requestId: 'once' }
    const first = await shop.call('packing.open', { code: 'MUG' }, by)
    expect(await shop.call('packing.open', { code: 'MUG' }, by)).toEqual(first)
    expect((await shop.call('packing.waiting', {})).parcels).toHaveLength(1)
  })

  it('the same unit once more, after a crash, goes on with its parcel and takes no other order', async () => {
    const { shop } = await shelfFloor(database, bins, orders)
    const { parcelId } = await open(shop, 'MUG')
    await shop.reopen()
    expect(await open(shop, 'MUG')).toEqual({ parcelId, did: { kind: 'opened', orderNumber: '1001', resumed: true, remaining: 0 } })
    expect((await shop.call('packing.open', { code: 'MUG' }, { station: 'Bench 2' })).did).toMatchObject({ orderNumber: '1003' })
    expect(await violations(shop)).toEqual([])
  })

  it('where the shop does not allow it the unit means nothing here', async () => {
    const { shop } = await aFloor(database, bins, orders)
    expect(await refused(shop, 'MUG')).toEqual({ code: 'scan.not_here', params: { scanned: 'MUG', what: 'item', name: 'MUG' } })
    expect((await shop.call('packing.waiting', {})).shelf).toBeNull()
  })

  it('what lies picked on a cart goes first', async () => {
    const { shop } = await shelfFloor(database, bins, { '1001': { MUG: 1 }, '1003': { MUG: 1 } })
    const { batchId } = await shop.call('picking.start', { orderIds: [2], kind: 'single_item' })
    for (const code of ['A1', 'MUG']) await shop.call('picking.scan', { batchId, code })
    expect((await open(shop, 'MUG')).did).toEqual({ kind: 'opened_by_unit', orderNumber: '1003' })
    expect((await open(shop, 'MUG')).did).toEqual({ kind: 'opened_by_unit', orderNumber: '1001', bin: 'A1' })
  })

  it('the number of an order goes before an item of the same name', async () => {
    const { shop } = await shelfFloor(database, { A1: { '1002': 2 } }, { '1001': { '1002': 1 }, '1002': { '1002': 1 } })
    expect(await refused(shop, '1002')).toMatchObject({ code: 'pack.not_picked', params: { number: '1002' } })
  })

  it('what waits can be fetched: item and bin with their orders, first the most urgent', async () => {
    const { shop } = await shelfFloor(database, bins, { ...orders, '1004': { CUP: 1 } })
    const { shelf } = await shop.call('packing.waiting', {})
    expect(shelf && { orders: shelf.orders, goods: shelf.goods.map(({ sku, bin, orders: count }) => `${sku} ${bin} ${count}`) }).toEqual({
      orders: 3,
      goods: ['MUG A1 2', 'CUP A2 1'],
    })
  })

  it('says what there is instead of a ready order of one unit', async () => {
    const { shop, orderIds } = await shelfFloor(
      database,
      { A1: { MUG: 2, CUP: 1, PEN: 1 }, A2: { JUG: 0 } },
      {
        held: { MUG: 1 },
        taken: { CUP: 1 },
        larger: { MUG: 1, PEN: 1 },
        short: { JUG: 1 },
      },
    )
    await itemNamed(shop, 'MUG', { barcodes: [{ code: 'CASE-6', quantity: 6 }] })
    const said = async (code: string) => {
      const { code: why, params } = await refused(shop, code)
      return [why, ...['number', 'units', 'holder'].flatMap((name) => (name in params ? [params[name]] : []))]
    }
    await shop.call('orders.hold', { id: orderIds['held'] ?? 0, reason: 'payment', until: null })
    await shop.call('picking.start', { orderIds: [orderIds['taken'] ?? 0] }, { station: 'Bench 2' })
    expect([await said('CASE-6'), await said('MUG'), await said('CUP'), await said('PEN'), await said('JUG')]).toEqual([
      ['pack.single_case', 6],
      ['pack.single_stopped', 'held'],
      ['pack.single_in_work', 'taken', 'Bench 2'],
      ['pack.single_of_more', 'larger'],
      ['pack.single_no_stock', 'short'],
    ])
    await shop.call('orders.cancel', { id: orderIds['short'] ?? 0 })
    expect(await said('JUG')).toEqual(['pack.single_nobody'])
    expect(await violations(shop)).toEqual([])
  })

  it('names a wrong variant, and a unit that waits picked in a tote', async () => {
    const { shop, orderIds } = await shelfFloor(database, { A1: { RED: 1, BLUE: 2 } }, { '1001': { BLUE: 1 }, '1002': { BLUE: 1 } })
    await itemNamed(shop, 'RED', { product: 'Mug', variant: { colour: 'red' } })
    await itemNamed(shop, 'BLUE', { product: 'Mug', variant: { colour: 'blue' } })
    expect(await refused(shop, 'RED')).toEqual({
      code: 'pack.single_variant',
      params: { scanned: 'RED', sku: 'RED', variant: 'red', expected: 'BLUE' },
    })
    await shop.call('orders.cancel', { id: orderIds['1002'] ?? 0 })
    const { batchId } = await shop.call('picking.start', { take: 1 })
    for (const code of ['T1', 'A1', 'BLUE']) await shop.call('picking.scan', { batchId, code })
    expect(await refused(shop, 'BLUE')).toMatchObject({ code: 'pack.single_picked', params: { number: '1001' } })
  })

  it('an order that is cancelled after the scan stops its parcel, and its unit goes back by its task', async () => {
    const { shop, orderIds } = await shelfFloor(database, bins, { '1001': { MUG: 1 } })
    const { parcelId } = await open(shop, 'MUG')
    const id = orderIds['1001'] ?? 0
    const { lines } = await shop.call('orders.get', { id })
    await shop.call('orders.cancel', { id, lines: lines.map((line) => ({ lineId: line.id, quantity: 1 })) })
    const packer = packerOf(shop, parcelId)
    expect(await packer.refused(commandCode('UNDO'))).toMatchObject({ code: 'pack.order_changed', params: { sku: 'MUG', units: 1 } })
    const { tasks } = await shop.call('tasks.list', {})
    for (const task of tasks) await shop.call('tasks.putBack', { taskId: task.id, binCode: 'A1' })
    expect(await balances(shop)).toEqual(['CUP in A2: 3', 'MUG in A1: 3'])
    expect(await violations(shop)).toEqual([])
  })

  it('one that is put on hold after the scan stops, and can be given back', async () => {
    const { shop, orderIds } = await shelfFloor(database, bins, { '1001': { MUG: 1 } })
    const { parcelId } = await open(shop, 'MUG')
    const packer = packerOf(shop, parcelId)
    await shop.call('orders.hold', { id: orderIds['1001'] ?? 0, reason: 'fraud', until: null })
    expect(await packer.refused('MUG')).toMatchObject({ code: 'pack.order_stopped' })
    expect(await packer.say('UNDO')).toEqual({ kind: 'undone', what: 'from_shelf', bin: 'A1' })
    expect(await orderIs(shop, orderIds['1001'])).toBe('on_hold: MUG 1 allocated')
    expect(await refused(shop, 'MUG')).toMatchObject({ code: 'pack.single_stopped' })
    expect(await violations(shop)).toEqual([])
  })

  it('a damaged unit goes into quarantine, its order waits for another one, and that is taken by the next scan', async () => {
    const { shop, orderIds } = await shelfFloor(database, bins, { '1001': { MUG: 1 } })
    const { parcelId } = await open(shop, 'MUG')
    expect(await packerOf(shop, parcelId).say('DAMAGED')).toMatchObject({ kind: 'taken_out', units: 1, again: 1, setAside: true })
    expect(await orderIs(shop, orderIds['1001'])).toBe('allocated: MUG 1 allocated')
    const again = await open(shop, 'MUG')
    expect(again.did).toEqual({ kind: 'opened_by_unit', orderNumber: '1001', bin: 'A1' })
    expect(again.parcelId).not.toBe(parcelId)
    expect(await balances(shop)).toEqual(['CUP in A2: 3', 'MUG in A1: 1', 'MUG in CART: 1', 'MUG in QUARANTINE: 1'])
    expect(await violations(shop)).toEqual([])
  })

  it('a bin that waits for a count keeps what it promised, and a count under way is told', async () => {
    const { shop } = await shelfFloor(database, bins, { '1001': { MUG: 1 } })
    const { countId } = await shop.call('counts.open', { bin: 'A1' })
    await shop.call('counts.scan', { countId, code: 'MUG' })
    expect((await open(shop, 'MUG')).did).toMatchObject({ bin: 'A1' })
    expect((await shop.call('counts.finish', { countId })).did).toMatchObject({ kind: 'moved' })
    expect(await violations(shop)).toEqual([])
  })

  it('a bin that the books say is empty is counted where the unit may have come from another bin', async () => {
    const { shop } = await shelfFloor(database, { A1: { MUG: 1 }, B1: { MUG: 4 } }, { '1001': { MUG: 1 } })
    const { parcelId } = await open(shop, 'MUG')
    const counts = async () =>
      (await shop.call('tasks.list', {})).tasks.map(({ kind, sku, location, note }) => [kind, sku, location, note].join(' '))
    expect(await counts()).toEqual(['count_bin MUG A1 unseen'])
    await packerOf(shop, parcelId).say('UNDO')
    expect(await counts()).toEqual([])
    expect(await violations(shop)).toEqual([])
  })
})
