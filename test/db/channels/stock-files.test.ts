import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { exampleFile, file } from '../imports/files.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import { monday, type TestShop } from '../shop.ts'

async function itemId(shop: TestShop, sku: string): Promise<number> {
  const { rows } = await shop.call('items.list', {})
  return rows.find((row) => row.sku === sku)?.id ?? 0
}

async function offers(shop: TestShop, channel: string, only: 'all' | 'changed' = 'all') {
  const { rows } = await shop.call('channels.stock', { channel, only })
  return rows.map(({ sku, available, buffer, limitLeft, offered, before }) =>
    [sku, available, buffer, limitLeft, offered, before].join(' '),
  )
}

async function setUp(
  shop: TestShop,
  channels: { channel: string; format: 'shopify-inventory' | 'amazon-quantity' | 'csv'; buffer: number; location: string }[],
) {
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (settings) await shop.call('settings.save', { shop: { ...settings, channels }, version })
}

async function saved(shop: TestShop, channel: string) {
  const { exportId } = await shop.call('channels.export', { channel })
  const made = await shop.call('channels.file', { exportId })
  await shop.call('channels.told', { exportId })
  return { ...made, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(made.bytes) }
}

onEachDatabase((database) => {
  it('a channel is offered what is free less the buffer, and no more than a limit lets through', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 10, TOWEL: 3, CANDLE: 50, '00123': 1 } })
    await setUp(shop, [{ channel: 'amazon', format: 'amazon-quantity', buffer: 2, location: '' }])
    const towel = await itemId(shop, 'TOWEL')
    await shop.call('channels.setBuffer', { itemId: towel, units: 0 })
    const total = { units: 20, firstDay: null, lastDay: null }
    await shop.call('caps.set', { itemId: await itemId(shop, 'CANDLE'), perCustomer: null, total })
    await shop.call('orders.create', order('1', { MUG: 4, CANDLE: 5 }))
    expect(await offers(shop, 'amazon')).toEqual(['00123 1 2  0 ', 'CANDLE 45 2 15 15 ', 'MUG 6 2  4 ', 'TOWEL 3 0  3 '])
    const { text, fileName, mime } = await saved(shop, 'amazon')
    expect({ fileName, mime }).toEqual({ fileName: 'stock-amazon-2026-03-02.txt', mime: 'text/tab-separated-values' })
    expect(text.split('\r\n')).toEqual([
      'sku\tprice\tminimum-seller-allowed-price\tmaximum-seller-allowed-price\tquantity\thandling-time\tfulfillment-channel',
      '00123\t\t\t\t0\t\t',
      'CANDLE\t\t\t\t15\t\t',
      'MUG\t\t\t\t4\t\t',
      'TOWEL\t\t\t\t3\t\t',
      '',
    ])
    await shop.call('orders.create', order('2', { MUG: 1 }))
    expect(await offers(shop, 'amazon', 'changed')).toEqual(['MUG 5 2  3 4'])
  })

  it('what lies in reserve is offered too, but for what orders wait for: somebody brings it', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2, PEN: 1 } })
    await shop.call('locations.add', { kind: 'bin', code: 'R1', role: 'reserve' })
    for (const sku of ['MUG', 'PEN']) await shop.call('stock.count', { sku, location: 'R1', counted: 6, reason: 'opening' })
    await setUp(shop, [{ channel: 'amazon', format: 'amazon-quantity', buffer: 0, location: '' }])
    await shop.call('orders.create', order('1', { MUG: 5 }))
    expect(await offers(shop, 'amazon')).toEqual(['MUG 3 0  3 ', 'PEN 7 0  7 '])
  })

  it('a kit is offered as its parts may be, and what may not go out is not', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 7, TOWEL: 9 } })
    const { id: kit } = await shop.call('items.save', { item: item('GIFT') })
    const parts = [
      { sku: 'MUG', quantity: 2 },
      { sku: 'TOWEL', quantity: 1 },
    ]
    await shop.call('kits.set', { itemId: kit, parts })
    await setUp(shop, [{ channel: 'web', format: 'csv', buffer: 1, location: '' }])
    expect(await offers(shop, 'web')).toEqual(['GIFT 3 0  3 ', 'MUG 7 1  6 ', 'TOWEL 9 1  8 '])
    const { stock } = await shop.call('items.get', { id: await itemId(shop, 'MUG') })
    await shop.call('stock.transfer', { stockId: stock[0]?.stockId ?? 0, toLocation: 'QUARANTINE', quantity: 4 })
    expect(await offers(shop, 'web')).toEqual(['GIFT 1 0  1 ', 'MUG 3 1  2 ', 'TOWEL 9 1  8 '])
    const { text } = await saved(shop, 'web')
    expect(text).toBe('\uFEFFsku,item,available,buffer,limit_left,to_offer\r\nGIFT,GIFT,1,0,,1\r\nMUG,MUG,3,1,,2\r\nTOWEL,TOWEL,9,1,,8\r\n')
  })

  it('Shopify gets its own inventory file back, with what its orders have added to what is free', async () => {
    const shop = await aShop(database)
    const counts = exampleFile('shopify-inventory.csv', { location: 'Back room', bin: 'B-9', createMissingItems: true })
    await shop.call('imports.run', { source: counts, mode: 'good_ones' })
    await shop.call('orders.create', order('#1', { '00123': 4 }, { channel: 'shopify' }))
    await shop.call('orders.create', order('2', { '00123': 3 }))
    const { rows, counts: said } = await shop.call('channels.stock', { channel: 'shopify', only: 'all' })
    expect(rows.map(({ sku, offered }) => [sku, offered])).toEqual([
      ['00123', 17],
      ['00124', 12],
      ['KETTLE', 5],
    ])
    expect(said).toEqual({ rows: 3, changed: 3, units: 34, leftOut: 0 })
    const { text, fileName } = await saved(shop, 'shopify')
    expect(fileName).toBe('stock-shopify-2026-03-02.csv')
    expect(text.split('\r\n')).toEqual([
      'Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,SKU,HS Code,COO,Location,Bin name,Incoming (not editable),Unavailable (not editable),Committed (not editable),Available (not editable),On hand (current),On hand (new)',
      'enamel-mug,"Mug, enamel",Title,Default Title,,,,,00123,,,Back room,A-01-1,,,,,,21',
      'enamel-mug,"Mug, enamel",Title,Default Title,,,,,00124,,,Back room,A-01-2,,,,,,12',
      'kettle,Kettle,Title,Default Title,,,,,KETTLE,,,Back room,,,,,,,5',
      '',
    ])
  })

  it('our own file for Shopify, imported again, changes nothing', async () => {
    const shop = await aShop(database)
    const counts = exampleFile('shopify-inventory.csv', { location: 'Back room', bin: 'B-9', createMissingItems: true })
    await shop.call('imports.run', { source: counts, mode: 'good_ones' })
    await setUp(shop, [{ channel: 'shopify', format: 'shopify-inventory', buffer: 3, location: 'Back room' }])
    const { text } = await saved(shop, 'shopify')
    const before = await shop.call('stock.list', {})
    const again = await shop.call('imports.run', { source: file(text), mode: 'all_or_none' })
    expect([again.importId, again.counts.rows, again.counts.skippedRows, again.counts.badRows]).toEqual([null, 3, 3, 0])
    expect(await shop.call('stock.list', {})).toEqual(before)
    expect((await saved(shop, 'shopify')).text).toBe(text)
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('without a product of Shopify there is nothing to tell it; without a place it asks for one', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 1 } })
    expect(await shop.refused('channels.stock', { channel: 'shopify', only: 'all' })).toEqual({
      code: 'channel.location_needed',
      params: { channel: 'shopify' },
    })
    await setUp(shop, [{ channel: 'shopify', format: 'shopify-inventory', buffer: 0, location: 'Shop' }])
    expect((await shop.call('channels.stock', { channel: 'shopify', only: 'all' })).counts).toEqual({
      rows: 0,
      changed: 0,
      units: 0,
      leftOut: 1,
    })
    expect((await shop.refused('channels.export', { channel: 'shopify' })).code).toBe('channel.nothing_to_offer')
    expect((await shop.refused('channels.export', { channel: 'web', buffer: -1 })).params['path']).toBe('buffer')
    expect((await shop.refused('channels.export', { channel: 'web', buffer: 0.5 })).params['path']).toBe('buffer')
  })

  it('codes keep their noughts, and a code that looks like a formula is made text in a spreadsheet file', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('=1+1', { product: 'sum', variant: { Size: '@L' } }) })
    await setUp(shop, [
      { channel: 'shopify', format: 'shopify-inventory', buffer: 0, location: 'Shop' },
      { channel: 'web', format: 'csv', buffer: 0, location: '' },
    ])
    expect((await saved(shop, 'shopify')).text.split('\r\n')[1]).toBe(`sum,'=1+1,Size,'@L,,,,,'=1+1,,,Shop,,,,,,,0`)
    expect((await saved(shop, 'web')).text.split('\r\n')[1]).toBe(`'=1+1,'=1+1,0,0,,0`)
  })

  it('a page of a long list goes on where the one before ended, and older files are forgotten', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { A: 1, B: 2, C: 3 } })
    const first = await shop.call('channels.stock', { channel: 'web', only: 'all', limit: 2 })
    const second = await shop.call('channels.stock', { channel: 'web', only: 'all', limit: 2, after: first.next ?? 0 })
    expect([first, second].map(({ rows, next }) => [rows.map(({ sku }) => sku).join(), next])).toEqual([
      ['A,B', 2],
      ['C', null],
    ])
    const { exportId } = await shop.call('channels.export', { channel: 'web' })
    expect(await offers(shop, 'web', 'changed')).toHaveLength(3)
    await shop.call('channels.told', { exportId })
    expect(await offers(shop, 'web', 'changed')).toEqual([])
    await shop.call('channels.export', { channel: 'web' })
    expect((await shop.call('channels.file', { exportId })).rows).toBe(3)
    shop.clock.now += 1
    await saved(shop, 'web')
    await saved(shop, 'web')
    expect((await shop.refused('channels.file', { exportId })).code).toBe('channel.file_gone')
    await shop.call('orders.create', order('1', { A: 1 }))
    const { channels } = await shop.call('channels.list', {})
    expect(channels.map(({ channel, format, lastAt, lastRows }) => [channel, format, lastAt, lastRows])).toEqual([
      ['amazon', 'amazon-quantity', null, 0],
      ['shopify', 'shopify-inventory', null, 0],
      ['web', 'csv', monday + 1, 3],
    ])
  })
})
