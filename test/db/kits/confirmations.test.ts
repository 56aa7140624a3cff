import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { boxed, picked } from '../documents/parcel-scene.ts'
import { amazonFile } from '../imports/files.ts'
import { packs, pickAll } from '../packing/packer.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import { monday, type TestShop } from '../shop.ts'
import { driver } from '../shipping/driver.ts'
import { booksAgree } from '../books.ts'

const day = 24 * 3_600_000

type Lines = readonly { readonly sku: string; readonly quantity: number; readonly externalId: string }[]

/** Both kits are made of nothing that they hold once. */
async function pairShop(database: Parameters<typeof aShop>[0]): Promise<TestShop> {
  const shop = await aShop(database)
  await stocked(shop, { A1: { MUG: 40 }, A2: { TOWEL: 40 } })
  for (const sku of ['PAIR', 'TWIN']) {
    const { id: itemId } = await shop.call('items.save', { item: item(sku) })
    const parts = ['MUG', 'TOWEL'].map((part) => ({ sku: part, quantity: 2 }))
    await shop.call('kits.set', { itemId, parts })
  }
  return shop
}

async function ordered(shop: TestShop, lines: Lines, channel = 'amazon'): Promise<number> {
  const { id } = await shop.call(
    'orders.create',
    order('026-1', {}, { channel, lines: lines.map((line) => ({ ...line, name: '', unitPriceMinor: 900 })) }),
  )
  return id
}

/** The whole order is picked, packed into one box and handed over. */
async function leaves(shop: TestShop): Promise<void> {
  await shop.call('locations.add', { kind: 'tote', code: 'T1' })
  await pickAll(shop, 1, ['T1'])
  const bench = await packs(shop, 'T1')
  for (const { sku, expected } of (await bench.view()).lines) await bench.scan(...Array.from({ length: expected }, () => sku))
  await bench.say('DONE')
  await bench.close()
  const { code } = await bench.view()
  await bench.scan(code)
  await driver(shop).scan(code)
}

/** A parcel of an order that is picked left with these units. */
const sent = (shop: TestShop, id: number, tracking: string, holds: Readonly<Record<string, number>>, at = monday) =>
  boxed(shop, id, { status: 'handed_over', holds, handedOverAt: at, tracking })

/** Line, units and parcel of each row of Amazon's file. */
async function told(shop: TestShop, from = '2026-03-01', to = '2026-03-31'): Promise<readonly (readonly (string | undefined)[])[]> {
  const file = await shop.call('shipping.exportFile', { format: 'amazon-confirmation', from, to })
  const rows = new TextDecoder().decode(file.bytes).trimEnd().split('\r\n').slice(1)
  expect(file.rows).toBe(rows.length)
  return rows.map((row) => row.split('\t')).map((cells) => [cells[1], cells[2], cells[6]])
}

onEachDatabase((database) => {
  it('a kit of which every part repeats is confirmed as the kits that were ordered', async () => {
    const shop = await pairShop(database)
    const id = await ordered(shop, [{ sku: 'PAIR', quantity: 3, externalId: 'L1' }])
    await picked(shop, id)
    await sent(shop, id, 'T1', { MUG: 6, TOWEL: 6 })
    expect(await told(shop)).toEqual([['L1', '3', 'T1']])
  })

  it('two kits of the same parts, and a part by itself, keep a line each', async () => {
    const shop = await pairShop(database)
    const id = await ordered(shop, [
      { sku: 'PAIR', quantity: 1, externalId: 'L1' },
      { sku: 'MUG', quantity: 4, externalId: 'L2' },
      { sku: 'TWIN', quantity: 1, externalId: 'L3' },
      { sku: 'PAIR', quantity: 1, externalId: 'L4' },
    ])
    const got = await shop.call('orders.get', { id })
    expect(got.lines.map(({ sku, ordered: units, kit }) => [sku, units, kit?.sku ?? '', kit?.units ?? 0, kit?.each ?? 0])).toEqual([
      ['MUG', 2, 'PAIR', 1, 2],
      ['TOWEL', 2, 'PAIR', 1, 2],
      ['MUG', 4, '', 0, 0],
      ['MUG', 2, 'TWIN', 1, 2],
      ['TOWEL', 2, 'TWIN', 1, 2],
      ['MUG', 2, 'PAIR', 1, 2],
      ['TOWEL', 2, 'PAIR', 1, 2],
    ])
    expect(new Set(got.lines.map(({ kit }) => kit?.id ?? null)).size).toBe(4)
    await leaves(shop)
    expect(await told(shop)).toEqual([
      ['L1', '1', ''],
      ['L2', '4', ''],
      ['L3', '1', ''],
      ['L4', '1', ''],
    ])
    await booksAgree(shop)
  })

  it('a kit that left in two parcels is confirmed with the one that made it whole, whichever days are asked for', async () => {
    const shop = await pairShop(database)
    const id = await ordered(shop, [{ sku: 'PAIR', quantity: 3, externalId: 'L1' }])
    await picked(shop, id)
    await sent(shop, id, 'T1', { MUG: 6, TOWEL: 2 })
    await sent(shop, id, 'T2', { TOWEL: 4 }, monday + day)
    expect([await told(shop), await told(shop, '2026-03-02', '2026-03-02'), await told(shop, '2026-03-03', '2026-03-03')]).toEqual([
      [
        ['L1', '1', 'T1'],
        ['L1', '2', 'T2'],
      ],
      [['L1', '1', 'T1']],
      [['L1', '2', 'T2']],
    ])
  })

  it('the plain file lists the units as they were packed, each with its kit', async () => {
    const shop = await pairShop(database)
    const id = await ordered(shop, [{ sku: 'PAIR', quantity: 1, externalId: 'L1' }], 'web')
    await picked(shop, id)
    await sent(shop, id, 'T1', { MUG: 2, TOWEL: 2 })
    const file = await shop.call('shipping.exportFile', { format: 'csv', from: '2026-03-01', to: '2026-03-31' })
    const rows = new TextDecoder().decode(file.bytes).trimEnd().split('\r\n')
    expect(rows.map((row) => row.split(',')).map((cells) => [cells[8], cells[10], cells[14]])).toEqual([
      ['sku', 'quantity', 'kit'],
      ['MUG', '2', 'PAIR'],
      ['TOWEL', '2', 'PAIR'],
    ])
  })

  it('the same file of orders again changes nothing where it holds kits', async () => {
    const shop = await pairShop(database)
    const asked = { source: amazonFile([['026-9', 'PAIR', 2]]), mode: 'all_or_none' } as const
    await shop.call('imports.run', asked)
    const again = await shop.call('imports.run', asked)
    expect([again.importId, again.counts.unchanged]).toEqual([null, 1])
  })

  it('an import of kits is taken back whole', async () => {
    const shop = await pairShop(database)
    const { importId } = await shop.call('imports.run', { source: amazonFile([['026-9', 'PAIR', 2]]), mode: 'all_or_none' })
    await shop.call('imports.takeBack', { id: importId ?? 0 })
    const { rows } = await shop.call('orders.queue', { tab: 'all' })
    const kits = await shop.store().reader.selectFrom('order_kit').selectAll().execute()
    expect([rows, kits]).toEqual([[], []])
    await booksAgree(shop)
  })
})
