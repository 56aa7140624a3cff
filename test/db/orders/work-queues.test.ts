import { expect, it } from 'vitest'
import type { WorkQueue } from '../../../domain/orders/queues/queue.ts'
import { checkInvariants } from '../../../db/service/check.ts'
import { sortWhatIsLeft } from '../../../db/service/sort-queues.ts'
import { onEachDatabase } from '../databases.ts'
import { aFloor, picks } from '../picking/picker.ts'
import { aShop, anna, item, order, stocked } from '../scene.ts'
import { monday, type TestShop } from '../shop.ts'

const hour = 3_600_000

async function queuesAre(shop: TestShop, queues: WorkQueue[]): Promise<void> {
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (settings === null) throw new Error('the shop was not set up')
  await shop.call('settings.save', { shop: { ...settings, queues }, version })
}

/** `{ abroad: ['1002'] }`: the open orders of each queue, most urgent first. */
async function inQueues(shop: TestShop): Promise<Record<string, string[]>> {
  const { queues } = await shop.call('orders.counts', {})
  const found: Record<string, string[]> = {}
  for (const { key, orders } of queues) {
    const { rows } = await shop.call('orders.queue', { tab: 'all', queue: key })
    expect(orders).toBe(rows.length)
    if (rows.length > 0) found[key || 'else'] = rows.map(({ number }) => number).toSorted()
  }
  expect(await checkInvariants(shop.store().reader)).toEqual([])
  return found
}

const abroad: WorkQueue = { key: 'abroad', name: 'Abroad', conditions: [{ kind: 'country', any: ['FR', 'de'] }] }
const large: WorkQueue = { key: 'large', name: 'Many lines', conditions: [{ kind: 'size', is: 'many_lines' }] }

onEachDatabase((database) => {
  it('a new shop has a queue for what is paid to be soon and one for single units', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 9 } })
    await shop.call('orders.create', order('1001', { MUG: 1 }, { serviceLevel: 'DHL Express' }))
    await shop.call('orders.create', order('1002', { MUG: 1 }))
    await shop.call('orders.create', order('1003', { MUG: 2 }))
    expect(await inQueues(shop)).toEqual({ express: ['1001'], 'one-unit': ['1002'], else: ['1003'] })
  })

  it('the first queue whose conditions all hold takes an order, and another order of the rules sorts anew', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 9, CUP: 9 } })
    await shop.call('orders.create', order('1001', { MUG: 1, CUP: 1 }, { shipTo: { ...anna, country: 'FR' } }))
    await shop.call('orders.create', order('1002', { MUG: 1 }, { shipTo: { ...anna, country: 'DE' } }))
    await shop.call('orders.create', order('1003', { MUG: 1, CUP: 1 }))
    await queuesAre(shop, [abroad, large])
    expect(await inQueues(shop)).toEqual({ abroad: ['1001', '1002'], large: ['1003'] })
    await queuesAre(shop, [large, abroad])
    expect(await inQueues(shop)).toEqual({ large: ['1001', '1003'], abroad: ['1002'] })
    await queuesAre(shop, [{ ...large, conditions: [...large.conditions, ...abroad.conditions] }])
    expect(await inQueues(shop)).toEqual({ large: ['1001'], else: ['1002', '1003'] })
  })

  it('an order changes its queue with its address, its lines, the places of its goods and what its items ask', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 9, CUP: 0 } })
    await queuesAre(shop, [
      abroad,
      large,
      { key: 'fragile', name: 'Fragile', conditions: [{ kind: 'flag', any: ['fragile'] }] },
      { key: 'cellar', name: 'Cellar', conditions: [{ kind: 'zone', any: ['Cellar'] }] },
    ])
    const { id } = await shop.call('orders.create', order('1001', { MUG: 1, CUP: 1 }, { shipTo: { ...anna, country: 'FR' } }))
    expect(await inQueues(shop)).toEqual({ abroad: ['1001'] })
    const { version, lines } = await shop.call('orders.get', { id })
    await shop.call('orders.changeAddress', { id, version, shipTo: anna })
    expect(await inQueues(shop)).toEqual({ large: ['1001'] })
    await shop.call('orders.cancel', { id, lines: [{ lineId: lines[0]?.id ?? 0, quantity: 1 }] })
    expect(await inQueues(shop)).toEqual({ else: ['1001'] })
    await shop.call('locations.add', { kind: 'bin', code: 'K1', zone: 'Cellar' })
    await shop.call('stock.count', { sku: 'CUP', location: 'K1', counted: 3, reason: 'found' })
    expect(await inQueues(shop)).toEqual({ cellar: ['1001'] })
    const cup = (await shop.call('items.list', { limit: 10 })).rows.find(({ sku }) => sku === 'CUP')
    const { version: cupVersion } = await shop.call('items.get', { id: cup?.id ?? 0 })
    await shop.call('items.save', { id: cup?.id, version: cupVersion, item: item('CUP', { flags: ['fragile'] }) })
    const store = shop.store()
    await sortWhatIsLeft({ reader: store.reader, sort: () => shop.call('orders.sortQueues', {}) })
    expect(await inQueues(shop)).toEqual({ fragile: ['1001'] })
    await shop.call('items.save', { id: cup?.id, version: (cupVersion ?? 0) + 1, item: item('CUP') })
    const { locations } = await shop.call('locations.list', { kind: 'bin' })
    const cellar = locations.find(({ code }) => code === 'K1')
    if (!cellar) throw new Error('the bin is gone')
    await shop.call('locations.change', { ...cellar, zone: 'Attic' })
    await sortWhatIsLeft({ reader: store.reader, sort: () => shop.call('orders.sortQueues', {}) })
    expect(await inQueues(shop)).toEqual({ else: ['1001'] })
  })

  it('a carrier is known by the service that the order names, and its cut-off counts', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 9 } })
    const { shop: settings, version } = await shop.call('settings.get', {})
    if (settings === null) throw new Error('the shop was not set up')
    await shop.call('settings.save', {
      version,
      shop: {
        ...settings,
        carriers: [
          { code: 'VAN', name: 'Van Line', services: ['Standard'], cutOff: '17:00' },
          { code: 'BIKE', name: 'Bike', services: ['Today'], cutOff: '11:30' },
        ],
        queues: [
          { key: 'noon', name: 'Before noon', conditions: [{ kind: 'cut_off', until: '12:00' }] },
          { key: 'van', name: 'Van', conditions: [{ kind: 'carrier', any: ['van'] }] },
        ],
      },
    })
    await shop.call('orders.create', order('1001', { MUG: 1 }, { serviceLevel: 'today' }))
    await shop.call('orders.create', order('1002', { MUG: 1 }, { serviceLevel: 'Van Line Standard' }))
    expect(await inQueues(shop)).toEqual({ noon: ['1001'], van: ['1002'] })
  })

  it('the next orders of a queue are taken, most urgent first, and no others', async () => {
    const { shop } = await aFloor(
      database,
      { A1: { MUG: 20, CUP: 20 } },
      { a: { MUG: 1 }, b: { MUG: 2 }, c: { MUG: 1 }, d: { CUP: 1 }, e: { CUP: 1 } },
    )
    await shop.call('orders.create', order('soonest', { CUP: 1 }, { promiseAt: monday + hour / 2 }))
    const { queues, orders, suggestion } = await shop.call('picking.ready', { queue: 'one-unit' })
    expect(queues.map(({ key, orders: ready }) => [key, ready])).toEqual([
      ['express', 0],
      ['one-unit', 5],
      ['', 1],
    ])
    expect([orders, suggestion.map(({ number }) => number)]).toEqual([5, ['soonest', 'a', 'c', 'd', 'e']])
    const { batchId } = await shop.call('picking.start', { queue: 'one-unit', take: 3 })
    expect((await shop.call('picking.view', { batchId })).orders.map(({ number }) => number)).toEqual(['soonest', 'a', 'c'])
    expect((await (await picks(shop, 9)).view()).orders.map(({ number }) => number)).toEqual(['b', 'd', 'e'])
    expect(await shop.refused('picking.start', { queue: 'one-unit', take: 3 })).toEqual({ code: 'picking.nothing_ready', params: {} })
  })
})
