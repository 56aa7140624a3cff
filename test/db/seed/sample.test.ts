import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gtin14 } from '../../../domain/scanning/gtin.ts'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { aShop, item } from '../scene.ts'
import { openShop, type TestShop } from '../shop.ts'

async function itemsOf(shop: TestShop) {
  const pages = [await shop.call('items.list', { limit: 200 })]
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await shop.call('items.list', { limit: 200, after: next }))
  return pages.flatMap((page) => page.rows)
}

async function told(shop: TestShop) {
  return [await shop.call('today.summary', {}), await shop.call('orders.queue', { tab: 'all' }), await shop.call('stock.list', {})]
}

onEachDatabase((database) => {
  it('the sample is a shop in full swing, and everything in it adds up', async () => {
    const shop = await aShop(database)
    const { items, orders, shipped } = await shop.call('seed.sample', {})
    const { counts, channels } = await shop.call('orders.counts', {})
    expect({ items, open: orders - shipped, channels, picked: counts.picking, packed: counts.packed }).toEqual({
      items: 400,
      open: 120,
      channels: ['amazon', 'shopify', 'wholesale'],
      picked: 3,
      packed: 4,
    })
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([])
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('its goods came from suppliers, some of them are on their way, and one order is late', async () => {
    const shop = await aShop(database)
    await shop.call('seed.sample', {})
    const suppliers = (await shop.call('suppliers.list', {})).rows
    const records = await Promise.all(suppliers.map(({ id }) => shop.call('suppliers.record', { id })))
    const open = (await shop.call('purchasing.list', { show: 'open' })).rows
    expect({
      delivered: suppliers.filter((_, place) => (records[place]?.lines ?? 0) > 0).length,
      onlySources: suppliers.filter(({ onlySource }) => onlySource > 0).length,
      short: records.filter(({ inFull }) => inFull !== null && inFull < 1).length > 0,
      open: open.map(({ supplier, status, late }) => ({ supplier, status, late })),
    }).toEqual({
      delivered: 6,
      onlySources: 6,
      short: true,
      open: [
        { supplier: 'Dales Larder', status: 'sent', late: false },
        { supplier: 'Loom & Thread Mill', status: 'confirmed', late: false },
        { supplier: 'Peak Pottery', status: 'confirmed', late: true },
      ],
    })
  })

  it('its moves are numbered as time went', async () => {
    const shop = await aShop(database)
    await shop.call('seed.sample', {})
    const moves = await shop.store().reader.selectFrom('move').select('at').orderBy('id').execute()
    expect(moves.map((move) => move.at)).toEqual(moves.map((move) => move.at).toSorted((a, b) => a - b))
  })

  it('it adds up whenever it is loaded, and its past lies in the past', async () => {
    const anyTime = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2029, 0, 1) })
    await fc.assert(
      fc.asyncProperty(anyTime, async (now) => {
        const shop = await openShop(database)
        shop.clock.now = now
        await shop.call('seed.sample', {})
        expect(await checkInvariants(shop.store().reader)).toEqual([])
        const { rows } = await shop.call('orders.queue', { tab: 'shipped', limit: 1 })
        expect(rows.every((row) => row.shippedAt !== null && row.shippedAt < now && row.orderedAt < row.shippedAt)).toBe(true)
        await shop.close()
      }),
      { numRuns: 4, seed: 7 },
    )
  })

  it('the same instant gives the same shop', async () => {
    const [one, other] = [await aShop(database), await aShop(database)]
    await one.call('seed.sample', {})
    await other.call('seed.sample', {})
    expect(await told(one)).toEqual(await told(other))
  })

  it('every variant has its own small picture and barcodes that check', async () => {
    const shop = await aShop(database)
    await shop.call('seed.sample', {})
    const rows = await itemsOf(shop)
    const pictures = await Promise.all(rows.map(({ photoId }) => shop.call('items.photo', { photoId: photoId ?? 0 })))
    const drawings = pictures.map(({ bytes }) => new TextDecoder().decode(bytes))
    const barcodes = (await Promise.all(rows.map(({ id }) => shop.call('items.get', { id })))).flatMap((one) => one.barcodes)
    expect({
      mimes: [...new Set(pictures.map(({ mime }) => mime))],
      different: new Set(drawings).size,
      large: drawings.filter((svg) => svg.length >= 2048),
      wrong: barcodes.filter(({ code }) => gtin14(code) === null),
    }).toEqual({ mimes: ['image/svg+xml'], different: 400, large: [], wrong: [] })
  })

  it('a shop that has items or orders is left alone', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('MUG') })
    expect(await shop.refused('seed.sample', {})).toEqual({ code: 'seed.not_empty', params: { orders: 0, items: 1 } })
  })

  it("the shop's own carriers, cartons and checks stay", async () => {
    const shop = await aShop(database)
    const [before, lists] = [await shop.call('settings.get', {}), await shop.call('checklists.list', {})]
    await shop.call('seed.sample', {})
    const after = await shop.call('settings.get', {})
    expect(after.shop).toMatchObject({
      name: before.shop?.name,
      carriers: expect.arrayContaining(before.shop?.carriers ?? []),
      cartons: expect.arrayContaining(before.shop?.cartons ?? []),
    })
    const { checklists } = await shop.call('checklists.list', {})
    expect(checklists.slice(0, 4)).toEqual(lists.checklists)
  })
})
