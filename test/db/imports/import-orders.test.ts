import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aShop, item, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { amazonFile, exampleFile, file, noCounts } from './files.ts'

async function ordersOf(shop: TestShop) {
  const { rows } = await shop.call('orders.queue', { tab: 'all', limit: 200 })
  const facts = rows.map(({ number, status, holdReason, unitCount }) => ({ number, status, holdReason, unitCount }))
  return facts.sort((a, b) => a.number.localeCompare(b.number))
}

async function wholeShop(shop: TestShop) {
  const { rows: items } = await shop.call('items.list', { limit: 200 })
  const { rows: stock } = await shop.call('stock.list', { limit: 200 })
  return { orders: await ordersOf(shop), items, stock }
}

onEachDatabase((database) => {
  it('a channel’s file becomes orders that are allocated, held where a person has to look', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { '00123': 1, '00124': 9, 'TT-GRN': 9 } })
    const done = await shop.call('imports.run', { source: exampleFile('shopify-orders.csv'), mode: 'all_or_none' })
    expect(done).toEqual({ importId: expect.any(Number), counts: { ...noCounts, rows: 8, skippedRows: 4, records: 3, added: 3 } })
    expect(await ordersOf(shop)).toEqual([
      { number: '#1001', status: 'partly_allocated', holdReason: null, unitCount: 3 },
      { number: '#1002', status: 'on_hold', holdReason: 'payment', unitCount: 1 },
      { number: '#1005', status: 'allocated', holdReason: null, unitCount: 3 },
    ])
  })

  it('the same file again changes nothing', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { '00123': 1, '00124': 9, 'TT-GRN': 9 } })
    const asked = { source: exampleFile('shopify-orders.csv'), mode: 'all_or_none' } as const
    await shop.call('imports.run', asked)
    const before = await wholeShop(shop)
    expect(await shop.call('imports.run', asked)).toEqual({
      importId: null,
      counts: { ...noCounts, rows: 8, skippedRows: 4, records: 3, unchanged: 3 },
    })
    expect(await wholeShop(shop)).toEqual(before)
  })

  it('a repeated request imports once', async () => {
    const shop = await aShop(database)
    const asked = { source: amazonFile([['1', 'MUG', 1]], { createMissingItems: true }), mode: 'all_or_none' } as const
    const first = await shop.call('imports.run', asked, { requestId: 'once' })
    expect(await shop.call('imports.run', asked, { requestId: 'once' })).toEqual(first)
    expect(await ordersOf(shop)).toHaveLength(1)
  })

  it('an order that the channel tells differently now is named and stays as it is', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 9 } })
    await shop.call('imports.run', { source: amazonFile([['1', 'MUG', 1]]), mode: 'all_or_none' })
    const source = amazonFile([
      ['1', 'MUG', 2],
      ['2', 'MUG', 1],
    ])
    expect(await shop.call('imports.preview', { source })).toMatchObject({
      changed: ['1'],
      counts: { ...noCounts, rows: 2, records: 2, added: 1, changed: 1 },
    })
    await shop.call('imports.run', { source, mode: 'all_or_none' })
    expect((await ordersOf(shop)).map(({ number, unitCount }) => ({ number, unitCount }))).toEqual([
      { number: '1', unitCount: 1 },
      { number: '2', unitCount: 1 },
    ])
  })

  it('the earliest promise of the file is served first, wherever in it it stands', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 1 } })
    const source = amazonFile([
      ['later', 'MUG', 1, '2026-03-09'],
      ['sooner', 'MUG', 1, '2026-03-05'],
    ])
    await shop.call('imports.run', { source, mode: 'all_or_none' })
    expect((await ordersOf(shop)).map(({ number, status }) => ({ number, status }))).toEqual([
      { number: 'later', status: 'backordered' },
      { number: 'sooner', status: 'allocated' },
    ])
  })

  it('items that the shop does not have are a problem, or are added when asked for', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('85123a') })
    const source = exampleFile('uci-online-retail.csv')
    const preview = await shop.call('imports.preview', { source })
    expect({ ...preview, columns: [], records: null }).toMatchObject({
      counts: { ...noCounts, rows: 12, badRows: 4, skippedRows: 7, records: 1, added: 1, newItems: 3 },
      missingItems: [{ sku: '21730' }, { sku: '10002' }, { sku: '22841' }],
      problems: [
        { line: 2, column: '', code: 'order_incomplete', params: { number: '536365', line: 3 } },
        { line: 3, column: 'StockCode', code: 'item_unknown', params: { sku: '21730' } },
        { line: 5, column: 'StockCode', code: 'item_unknown', params: { sku: '10002' } },
        { line: 12, column: 'StockCode', code: 'item_unknown', params: { sku: '22841' } },
      ],
    })
    await shop.call('imports.run', { source: { ...source, createMissingItems: true }, mode: 'all_or_none' })
    const { rows } = await shop.call('items.list', {})
    expect(rows.map(({ sku, name }) => ({ sku, name }))).toEqual([
      { sku: '85123a', name: '85123a' },
      { sku: '21730', name: 'GLASS STAR FROSTED T-LIGHT HOLDER, "LARGE"' },
      { sku: '10002', name: 'INFLATABLE POLITICAL GLOBE' },
      { sku: '22841', name: 'ROUND CAKE TIN VINTAGE GREEN' },
    ])
  })

  it('with a bad row all or none takes none, and the good ones can be taken alone', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { '00124': 9, 'TT-GRN': 9 } })
    const source = exampleFile('shopify-orders-bad-rows.csv')
    expect(await shop.refused('imports.run', { source, mode: 'all_or_none' })).toEqual({ code: 'import.bad_rows', params: { rows: 4 } })
    expect(await ordersOf(shop)).toEqual([])
    await shop.call('imports.run', { source, mode: 'good_ones' })
    expect(await ordersOf(shop)).toEqual([{ number: '#2002', status: 'allocated', holdReason: null, unitCount: 1 }])
  })

  it('the bad rows come as a file that says why, in the person’s words', async () => {
    const shop = await aShop(database)
    const { fileName, bytes } = await shop.call('imports.badRows', {
      source: file('sku,bin,quantity\nMUG,A1,x\nCUP,A1,1\n', { fileName: 'count.csv' }),
      title: 'Grund',
      sentences: { quantity_bad: '„{{value}}“ ist keine Stückzahl', item_unknown: '{{sku}} ist unbekannt' },
    })
    expect({ fileName, text: Buffer.from(bytes).toString('utf8') }).toEqual({
      fileName: 'count bad rows.csv',
      text: '\uFEFFsku,bin,quantity,Grund\r\nMUG,A1,x,„x“ ist keine Stückzahl\r\nCUP,A1,1,CUP ist unbekannt\r\n',
    })
  })

  it('a job that is stopped leaves nothing', async () => {
    const shop = await aShop(database)
    await shop.call('imports.cancel', { job: 'job 1' })
    const rows = Array.from({ length: 4000 }, (_, at) => [`n${at}`, 'MUG', 1] as const)
    const source = amazonFile(rows, { createMissingItems: true })
    expect(await shop.refused('imports.run', { source, mode: 'all_or_none', job: 'job 1' })).toEqual({
      code: 'import.cancelled',
      params: {},
    })
    expect(await wholeShop(shop)).toEqual({ orders: [], items: [], stock: [] })
    expect(await shop.call('imports.list', {})).toEqual({ rows: [], next: null })
  })

  it('queries are answered while a long file is written, and its progress is told', async () => {
    const shop = await aShop(database)
    const rows = Array.from({ length: 4000 }, (_, at) => [`n${at}`, `MUG${at % 50}`, 1] as const)
    const state = { writing: true }
    const run = shop
      .call('imports.run', { source: amazonFile(rows, { createMissingItems: true }), mode: 'all_or_none', job: 'job 2' })
      .finally(() => {
        state.writing = false
      })
    let answered = 0
    while (state.writing) {
      await setImmediate()
      await shop.call('orders.counts', {})
      answered++
    }
    const { counts } = await run
    expect(counts).toEqual({ ...noCounts, rows: 4000, records: 4000, added: 4000, newItems: 50 })
    expect(answered).toBeGreaterThan(1)
    const told = shop.events.filter((event) => event.event === 'progress')
    expect(told.every((event) => event.job === 'job 2' && event.done <= event.total)).toBe(true)
    expect(new Set(told.map((event) => event.phase))).toContain('write')
  })
})
