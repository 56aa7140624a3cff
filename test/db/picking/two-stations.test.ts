import { expect, it } from 'vitest'
import type { BatchKind } from '../../../domain/picking/contract.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import { anotherStation, type TestShop } from '../shop.ts'
import { aFloor, balances, pickerOf } from './picker.ts'
import { ruled } from './ruled.ts'

type Lines = Readonly<Record<string, number>>

interface Station {
  readonly shop: TestShop
  readonly by: { readonly station: string }
}

/** Mugs in zone A and cups in zone B, `count` orders of these lines, and two stations that know nothing of each other. */
async function twoStations(database: TestDatabase, count: number, lines: Lines) {
  const orders = Object.fromEntries(Array.from({ length: count }, (_, index) => [String(1001 + index), lines]))
  const { shop } = await aFloor(database, { A1: { MUG: 40 }, B1: { CUP: 40 } }, orders)
  const { locations } = await shop.call('locations.list', { kind: 'bin' })
  for (const bin of locations) await shop.call('locations.change', { ...bin, zone: bin.code.slice(0, 1) })
  const other = await anotherStation(database, shop)
  const one: Station = { shop, by: { station: 'Bench 1' } }
  const two: Station = { shop: other, by: { station: 'Bench 2' } }
  return { shop, one, two, numbers: Object.keys(orders) }
}

const kinds: readonly (readonly [BatchKind, Lines])[] = [
  ['cluster', { MUG: 1, CUP: 1 }],
  ['single_item', { MUG: 1 }],
  ['zone', { MUG: 2 }],
]

const started = (answer: Awaited<ReturnType<TestShop['answer']>>) => (answer.ok ? 'done' : answer.error.code)

onEachDatabase((database) => {
  it.each(kinds)('two stations that take %s batches at the same time get different orders, each one once', async (kind, lines) => {
    const { shop, one, two, numbers } = await twoStations(database, 12, lines)
    const takes = [one, two, one, two, one, two].map(({ shop: service, by }) =>
      service.call('picking.start', { take: 2, kind, ...(kind === 'zone' ? { zone: 'A' } : {}) }, by),
    )
    const views = await Promise.all((await Promise.all(takes)).map(({ batchId }) => shop.call('picking.view', { batchId })))
    expect(views.flatMap((view) => view.orders.map(({ number }) => number)).toSorted()).toEqual(numbers)
    const tasks = views.flatMap((view) => view.tasks.map(({ id }) => id))
    expect(new Set(tasks).size).toBe(tasks.length)
    expect(await violations(shop)).toEqual([])
  })

  it('of two stations that take the same order one gets it, and the other is told who has it', async () => {
    const { shop, one, two } = await twoStations(database, 1, { MUG: 1 })
    const orderIds = [1]
    const answers = await Promise.all([
      one.shop.answer('picking.start', { orderIds }, one.by),
      two.shop.answer('picking.start', { orderIds, kind: 'single_item' }, two.by),
    ])
    expect(answers.map(started).toSorted()).toEqual(['done', 'picking.order_taken'])
    expect(await violations(shop)).toEqual([])
  })

  it('a wave that two stations release at once is released once', async () => {
    const { shop, one, two, numbers } = await twoStations(database, 8, { MUG: 2 })
    const { shop: settings, version } = await shop.call('settings.get', {})
    if (!settings) throw new Error('the shop has no settings')
    const carriers = [{ code: 'POST', name: 'Post', services: ['Standard'], cutOff: '19:00' }]
    await shop.call('settings.save', { shop: { ...settings, carriers }, version })
    const answers = await Promise.all(
      [one, two].map(({ shop: service, by }) => service.answer('picking.releaseWave', { carrier: 'POST' }, by)),
    )
    expect(answers.map(started).filter((code) => code !== 'done' && code !== 'picking.nothing_ready')).toEqual([])
    const { batches } = await shop.call('picking.ready', {})
    const views = await Promise.all(batches.map(({ id }) => shop.call('picking.view', { batchId: id })))
    expect(views.flatMap((view) => view.orders.map(({ number }) => number)).toSorted()).toEqual(numbers)
    expect(await violations(shop)).toEqual([])

    // Both see the same released batch, and both want it.
    const batchId = batches[0]?.id ?? 0
    const seen = { pickerId: null, station: '' }
    const takes = await Promise.all([one, two].map(({ shop: service, by }) => service.answer('picking.takeOver', { batchId, seen }, by)))
    expect(takes.map(started).toSorted()).toEqual(['batch.held', 'done'])
    const { station } = await shop.call('picking.view', { batchId })
    const lost = takes.find(({ ok }) => !ok)
    expect(lost).toMatchObject({ error: { params: { holder: station } } })
  })

  it('one tote that two stations scan at once belongs to one of them', async () => {
    const { shop, one, two } = await twoStations(database, 2, { MUG: 1, CUP: 1 })
    const [first, second] = await Promise.all([
      one.shop.call('picking.start', { take: 1 }, one.by),
      two.shop.call('picking.start', { take: 1 }, two.by),
    ])
    const answers = await Promise.all([
      one.shop.answer('picking.scan', { ...first, code: 'T1' }, one.by),
      two.shop.answer('picking.scan', { ...second, code: 'T1' }, two.by),
    ])
    expect(answers.map(started).toSorted()).toEqual(['done', 'pick.tote_not_empty'])
    expect(await violations(shop)).toEqual([])
  })

  it('what is scanned while the batch is taken over counts once, for whoever had it', async () => {
    const { shop, one, two } = await twoStations(database, 1, { MUG: 12 })
    const { batchId } = await one.shop.call('picking.start', { take: 1 }, one.by)
    await pickerOf(one.shop, batchId, one.by).scan('T1', 'A1')
    const scans = async ({ shop: service, by }: Station, codes: readonly string[]) => {
      let done = 0
      for (const code of codes) if ((await service.answer('picking.scan', { batchId, code }, by)).ok && code === 'MUG') done += 1
      return done
    }
    const takes = async () => {
      await two.shop.call('picking.takeOver', { batchId }, two.by)
      return scans(two, ['A1', 'MUG', 'MUG', 'MUG'])
    }
    const [before, after] = await Promise.all([
      scans(
        one,
        Array.from({ length: 9 }, () => 'MUG'),
      ),
      takes(),
    ])
    expect(after).toBe(3)
    expect((await shop.call('picking.view', { batchId })).orders).toMatchObject([{ number: '1001', picked: before + after }])
    expect(await balances(shop)).toContain(`MUG in T1: ${before + after}`)
    expect(await one.shop.refused('picking.scan', { batchId, code: 'MUG' }, one.by)).toMatchObject({
      code: 'batch.held',
      params: { holder: 'Bench 2' },
    })
    expect(await violations(shop)).toEqual([])
  })

  it('two benches that scan a unit each from one cart open two orders', async () => {
    const { shop, one, two } = await twoStations(database, 6, { MUG: 1 })
    const { batchId } = await one.shop.call('picking.start', { take: 6, kind: 'single_item' }, one.by)
    await pickerOf(one.shop, batchId, one.by).scan('A1', ...Array.from({ length: 6 }, () => 'MUG'))
    const opened = await Promise.all(
      [one, two, one, two, one, two].map(({ shop: service, by }) => service.call('packing.open', { code: 'MUG' }, by)),
    )
    const numbers = opened.map(({ did }) => (did.kind === 'opened_by_unit' ? did.orderNumber : did.kind))
    expect(numbers.toSorted()).toEqual(['1001', '1002', '1003', '1004', '1005', '1006'])
    expect(await one.shop.refused('packing.open', { code: 'MUG' }, one.by)).toMatchObject({ code: 'scan.not_here' })
    expect(await violations(shop)).toEqual([])
  })

  it('two benches that take units straight from the shelf never take the same order', async () => {
    const { shop, one, two } = await twoStations(database, 6, { MUG: 1 })
    await ruled(shop, { singlesFromShelf: true })
    const scans = Array.from({ length: 8 }, (_, index) => ({ ...(index % 2 === 0 ? one : two), by: { station: `Bench ${index + 1}` } }))
    const answers = await Promise.all(scans.map(({ shop: service, by }) => service.answer('packing.open', { code: 'MUG' }, by)))
    expect(answers.map(started).toSorted()).toEqual([
      ...Array.from({ length: 6 }, () => 'done'),
      'pack.single_in_work',
      'pack.single_in_work',
    ])
    const { parcels } = await shop.call('packing.waiting', {})
    expect(parcels.map(({ orderNumber }) => orderNumber).toSorted()).toEqual(['1001', '1002', '1003', '1004', '1005', '1006'])
    expect(await balances(shop)).toEqual(['CUP in B1: 40', 'MUG in A1: 34', 'MUG in CART: 6'])
    expect(await violations(shop)).toEqual([])
  })

  it('of a bench that takes an order from the shelf and a picker who starts it one gets it', async () => {
    const { shop, one, two } = await twoStations(database, 1, { MUG: 1 })
    await ruled(shop, { singlesFromShelf: true })
    const answers = await Promise.all([
      one.shop.answer('packing.open', { code: 'MUG' }, one.by),
      two.shop.answer('picking.start', { orderIds: [1] }, two.by),
    ])
    const said = answers.map(started).toSorted()
    expect(said[0]).toBe('done')
    expect(['pack.single_in_work', 'picking.order_taken']).toContain(said[1])
    expect(await violations(shop)).toEqual([])
  })

  it('one order that two benches open at once is packed at one of them', async () => {
    const { shop, one, two } = await twoStations(database, 1, { MUG: 1 })
    const { batchId } = await one.shop.call('picking.start', { take: 1 }, one.by)
    await pickerOf(one.shop, batchId, one.by).scan('T1', 'A1', 'MUG')
    const answers = await Promise.all([one, two].map(({ shop: service, by }) => service.answer('packing.open', { code: 'T1' }, by)))
    expect(answers.map(started).toSorted()).toEqual(['done', 'pack.held'])
    expect((await shop.call('packing.waiting', {})).parcels).toHaveLength(1)
    expect(await violations(shop)).toEqual([])
  })
})
