import { expect, it } from 'vitest'
import { parcelFacts } from '../../../db/documents/parcel-facts.ts'
import { checkInvariants } from '../../../db/service/check.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { packs, pickAll } from '../packing/packer.ts'
import { aFloor, orderIs, picks } from '../picking/picker.ts'
import { anna, order } from '../scene.ts'
import { driver } from '../shipping/driver.ts'
import type { TestShop } from '../shop.ts'

const sound = async (shop: TestShop) => expect(await checkInvariants(shop.store().reader)).toEqual([])

async function linesOf(shop: TestShop, id: number) {
  const { lines } = await shop.call('orders.get', { id })
  return Object.fromEntries(lines.map((line) => [line.sku, line.id]))
}

/** `{ MUG: 2 }` of an order becomes a part of its own. */
async function split(shop: TestShop, id: number, units: Readonly<Record<string, number>>) {
  const lines = await linesOf(shop, id)
  return shop.call('orders.split', { id, lines: Object.entries(units).map(([sku, quantity]) => ({ lineId: lines[sku] ?? 0, quantity })) })
}

/** Verified, closed and labelled; its label. */
async function packAll(shop: TestShop, code: string, skus: readonly string[]) {
  const packer = await packs(shop, code)
  await packer.scan(...skus)
  await packer.say('DONE')
  await packer.close()
  const { sscc, goesWith } = await packer.view()
  await packer.scan(`00${sscc}`)
  return { parcelId: packer.parcelId, label: `00${sscc}`, goesWith }
}

onEachDatabase((database) => {
  it('what waits for stock is split off, and what is there can be picked at once', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3, CUP: 0 } }, { '1001': { MUG: 2, CUP: 1 } })
    const id = orderIds['1001'] ?? 0
    const part = await split(shop, id, { CUP: 1 })
    expect([part.number, await orderIs(shop, id), await orderIs(shop, part.id)]).toEqual([
      '1001/2',
      'allocated: MUG 2 allocated',
      'backordered: CUP 1 backordered',
    ])
    const { together } = await shop.call('orders.together', { ids: [part.id] })
    expect(together[0]?.others.map(({ number, isPart }) => [number, isPart])).toEqual([['1001', true]])
    const { group } = await shop.call('orders.get', { id: part.id })
    expect([group.splitFrom?.number, (await shop.call('orders.get', { id })).group.parts.map(({ number }) => number)]).toEqual([
      '1001',
      ['1001/2'],
    ])
    await sound(shop)
    await shop.call('stock.count', { sku: 'CUP', location: 'A1', counted: 1, reason: 'found' })
    expect(await orderIs(shop, part.id)).toBe('allocated: CUP 1 allocated')
  })

  it('some units of a line go, those that wait first, and their promises with them', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 } }, { '1001': { MUG: 5 } })
    const id = orderIds['1001'] ?? 0
    const part = await split(shop, id, { MUG: 3 })
    expect([await orderIs(shop, id), await orderIs(shop, part.id)]).toEqual([
      'allocated: MUG 2 allocated',
      'partly_allocated: MUG 2 backordered, MUG 1 allocated',
    ])
    const further = await split(shop, part.id, { MUG: 1 })
    expect(further.number).toBe('1001/3')
    await sound(shop)
  })

  it('each part is picked, packed and shipped by itself, and the channel is told of its own order', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3, CUP: 1 } }, { '1001': { MUG: 2, CUP: 1 } })
    const part = await split(shop, orderIds['1001'] ?? 0, { MUG: 1 })
    await pickAll(shop, 2)
    for (const [tote, skus] of [
      ['T1', ['MUG', 'CUP']],
      ['T2', ['MUG']],
    ] as const) {
      await driver(shop).scan((await packAll(shop, tote, skus)).label)
    }
    expect([await orderIs(shop, orderIds['1001']), await orderIs(shop, part.id)]).toEqual([
      'shipped: MUG 1 shipped, CUP 1 shipped',
      'shipped: MUG 1 shipped',
    ])
    const file = await shop.call('shipping.exportFile', { format: 'csv', from: '2026-03-02', to: '2026-03-02' })
    const rows = new TextDecoder().decode(file.bytes).trim().split('\r\n').slice(1)
    expect(
      rows.map((row) =>
        row
          .split(',')
          .filter((_, at) => at === 1 || at === 8 || at === 10)
          .join(' '),
      ),
    ).toEqual(['1001 MUG 1', '1001 CUP 1', '1001 MUG 1'])
    await sound(shop)
  })

  it('orders of one customer to one address are suggested to each other and go together', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 5, CUP: 5 } }, { '1001': { MUG: 1 }, '1002': { CUP: 2 } })
    await shop.call('orders.create', order('1003', { MUG: 1 }, { shipTo: { ...anna, line1: '9 Other Road' } }))
    const [first = 0, second = 0] = [orderIds['1001'], orderIds['1002']]
    const { together } = await shop.call('orders.together', { ids: [first, second, 3] })
    expect(together.map(({ id, others }) => [id, others.map(({ number }) => number)])).toEqual([
      [first, ['1002']],
      [second, ['1001']],
    ])
    expect(await shop.call('orders.merge', { ids: [second, first] })).toEqual({ id: first, number: '1001', orders: ['1002'] })
    expect([await orderIs(shop, first), (await shop.call('orders.get', { id: second })).status]).toEqual([
      'allocated: MUG 1 allocated, CUP 2 allocated',
      'merged',
    ])
    expect((await shop.call('orders.together', { ids: [first, second] })).together).toEqual([])
    await sound(shop)
    await shop.call('orders.unmerge', { id: first })
    expect([await orderIs(shop, first), await orderIs(shop, second)]).toEqual(['allocated: MUG 1 allocated', 'allocated: CUP 2 allocated'])
    await sound(shop)
  })

  it('the most urgent one leads', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 5 } }, { '1001': { MUG: 1 }, '1002': { MUG: 1 }, '1003': { MUG: 1 } })
    await shop.call('orders.prioritise', { id: orderIds['1003'] ?? 0, priority: 2 })
    expect(await shop.call('orders.merge', { ids: Object.values(orderIds) })).toEqual({
      id: orderIds['1003'],
      number: '1003',
      orders: ['1001', '1002'],
    })
  })

  it('merged orders fill one tote and one parcel, whose slip names them all, and each channel order gets the tracking number', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 5, CUP: 5 } }, { '1001': { MUG: 1 }, '1002': { CUP: 2 } })
    const second = orderIds['1002'] ?? 0
    await shop.call('orders.merge', { ids: Object.values(orderIds) })
    await pickAll(shop, 5)
    const { parcelId, label, goesWith } = await packAll(shop, ownCode('order', second), ['MUG', 'CUP', 'CUP'])
    expect(goesWith).toEqual(['1002'])
    expect((await parcelFacts(shop.store().reader, parcelId)).orderNumbers).toEqual(['1001', '1002'])
    await driver(shop).scan(label)
    await shop.call('shipping.setTracking', { parcelId, tracking: 'TRACK1' })
    const file = await shop.call('shipping.exportFile', { format: 'csv', from: '2026-03-02', to: '2026-03-02' })
    const rows = new TextDecoder().decode(file.bytes).trim().split('\r\n').slice(1)
    expect(
      rows.map((row) =>
        row
          .split(',')
          .filter((_, at) => at === 1 || at === 5 || at === 8)
          .join(' '),
      ),
    ).toEqual(['1001 TRACK1 MUG', '1002 TRACK1 CUP'])
    expect((await shop.refused('orders.unmerge', { id: second })).code).toBe('order.closed')
    await sound(shop)
  })

  it('an address, a cancelled unit and a hold of merged orders are those of the order that leads', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 5, CUP: 5 } }, { '1001': { MUG: 1 }, '1002': { CUP: 2 } })
    const [first = 0, second = 0] = [orderIds['1001'], orderIds['1002']]
    await shop.call('orders.merge', { ids: [first, second] })
    expect(await shop.refused('orders.cancel', { id: second })).toEqual({ code: 'order.merged', params: { number: '1002', into: '1001' } })
    const { version } = await shop.call('orders.get', { id: first })
    await shop.call('orders.changeAddress', { id: first, version, shipTo: { ...anna, city: 'York' } })
    const lines = await linesOf(shop, first)
    await shop.call('orders.cancel', { id: first, lines: [{ lineId: lines['CUP'] ?? 0, quantity: 1 }] })
    await shop.call('orders.hold', { id: first, reason: 'payment', until: null })
    expect(await shop.refused('orders.unmerge', { id: second })).toEqual({ code: 'order.held', params: { number: '1001' } })
    await shop.call('orders.release', { id: first })
    await shop.call('orders.unmerge', { id: second })
    expect([(await shop.call('orders.get', { id: second })).shipTo.city, await orderIs(shop, second)]).toEqual([
      'York',
      'allocated: CUP 1 cancelled, CUP 1 allocated',
    ])
    await sound(shop)
  })

  it('a part can be merged back, and goes out under the one number', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 5 } }, { '1001': { MUG: 3 } })
    const id = orderIds['1001'] ?? 0
    const part = await split(shop, id, { MUG: 1 })
    expect(await shop.call('orders.merge', { ids: [part.id, id] })).toEqual({ id, number: '1001', orders: ['1001/2'] })
    expect(await shop.refused('orders.split', { id, lines: [{ lineId: 1, quantity: 1 }] })).toEqual({
      code: 'order.leads',
      params: { number: '1001' },
    })
    await sound(shop)
  })

  it('what is begun, on hold, elsewhere or too much is refused and changes nothing', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 9 } }, { '1001': { MUG: 2 }, '1002': { MUG: 2 }, '1003': { MUG: 2 } })
    const [first = 0, second = 0, third = 0] = [orderIds['1001'], orderIds['1002'], orderIds['1003']]
    const elsewhere = await shop.call('orders.create', order('1004', { MUG: 1 }, { shipTo: { ...anna, line1: '9 Other Road' } }))
    const stranger = await shop.call('orders.create', order('1005', { MUG: 1 }, { email: 'bo@example.com' }))
    await picks(shop)
    await shop.call('orders.hold', { id: third, reason: 'payment', until: null })
    const lines = await linesOf(shop, second)
    const lineId = lines['MUG'] ?? 0
    expect([
      await shop.refused('orders.merge', { ids: [first, second] }),
      await shop.refused('orders.merge', { ids: [second, third] }),
      await shop.refused('orders.merge', { ids: [second, elsewhere.id] }),
      await shop.refused('orders.merge', { ids: [second, stranger.id] }),
      await shop.refused('orders.split', { id: first, lines: [{ lineId: 1, quantity: 1 }] }),
      await shop.refused('orders.split', { id: second, lines: [{ lineId, quantity: 2 }] }),
      await shop.refused('orders.split', { id: second, lines: [{ lineId, quantity: 3 }] }),
      await shop.refused('orders.unmerge', { id: second }),
    ]).toEqual([
      { code: 'order.begun', params: { number: '1001', status: 'picking' } },
      { code: 'order.held', params: { number: '1003' } },
      { code: 'order.other_address', params: { number: '1002', other: '1004' } },
      { code: 'order.other_customer', params: { number: '1002', other: '1005' } },
      { code: 'order.begun', params: { number: '1001', status: 'picking' } },
      { code: 'order.split_whole', params: { number: '1002' } },
      { code: 'order.over_split', params: { number: '1002', sku: 'MUG', left: 2 } },
      { code: 'order.not_merged', params: { number: '1002' } },
    ])
    await sound(shop)
  })
})
