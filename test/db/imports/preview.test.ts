import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aShop, item, stocked } from '../scene.ts'
import { exampleFile, file, noCounts } from './files.ts'

onEachDatabase((database) => {
  it('shows how a file is understood before anything is written', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('00123') })
    const { records, columns, ...rest } = await shop.call('imports.preview', { source: exampleFile('packbench-stock.csv') })
    expect({ columns, records }).toEqual({
      columns: [
        { name: 'sku', meaning: 'sku' },
        { name: 'bin', meaning: 'bin' },
        { name: 'quantity', meaning: 'quantity' },
        { name: 'lot', meaning: 'lot' },
        { name: 'expires', meaning: 'expires' },
      ],
      records: {
        kind: 'stock',
        counts: [
          { sku: '00123', bin: 'A-01-1', quantity: 24, lot: '', expiresOn: null, line: 2 },
          { sku: 'MEL-1', bin: 'B-02-3', quantity: 12, lot: 'L2405', expiresOn: '2027-03-31', line: 3 },
          { sku: 'MEL-1', bin: 'B-02-3', quantity: 6, lot: 'L2411', expiresOn: '2027-09-30', line: 4 },
        ],
      },
    })
    expect(rest).toEqual({
      encoding: 'utf-8',
      separator: '\t',
      kind: 'stock',
      format: 'packbench-stock',
      refusal: null,
      headerLine: 1,
      counts: { ...noCounts, rows: 5, badRows: 4, records: 1, added: 1, newItems: 1 },
      problems: [
        { line: 3, column: 'sku', code: 'item_unknown', params: { sku: 'MEL-1' } },
        { line: 4, column: 'sku', code: 'item_unknown', params: { sku: 'MEL-1' } },
        { line: 5, column: 'sku', code: 'repeated', params: { value: '00123', line: 2 } },
        { line: 6, column: 'quantity', code: 'quantity_bad', params: { value: '-4' } },
      ],
      skips: [],
      missingItems: [{ sku: 'MEL-1', name: 'MEL-1' }],
      changed: [],
      importedAt: null,
    })
  })

  it('guesses are shown and can be overruled', async () => {
    const shop = await aShop(database)
    const bytes = new Uint8Array(iconv.encode('sku;name\nA;Größe\n', 'win1252'))
    const asked = { fileName: 'x.csv', bytes, createMissingItems: false }
    expect(await shop.call('imports.preview', { source: asked })).toMatchObject({
      encoding: 'windows-1252',
      separator: ';',
      records: { items: [{ name: 'Größe' }] },
    })
    expect(await shop.call('imports.preview', { source: { ...asked, encoding: 'utf-8', separator: ',' } })).toMatchObject({
      encoding: 'utf-8',
      separator: ',',
      kind: null,
      refusal: { code: 'import.format_unknown', params: { columns: 'sku;name' } },
    })
  })

  it('a file that cannot be taken says why, and running it is refused with the same words', async () => {
    const shop = await aShop(database)
    const workbook = { fileName: 'orders.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), createMissingItems: false }
    const refusal = { code: 'import.not_text', params: { looksLike: 'workbook' } }
    expect((await shop.call('imports.preview', { source: workbook })).refusal).toEqual(refusal)
    expect(await shop.refused('imports.run', { source: workbook, mode: 'good_ones' })).toEqual(refusal)
    expect((await shop.call('imports.preview', { source: exampleFile('magento-grid.csv') })).refusal).toEqual({
      code: 'import.format_unsupported',
      params: { name: 'Magento order grid', reason: 'no_lines' },
    })
  })

  it('stock of several locations asks for one', async () => {
    const shop = await aShop(database)
    const source = exampleFile('shopify-inventory.csv', { createMissingItems: true })
    expect((await shop.call('imports.preview', { source })).refusal).toEqual({
      code: 'import.location_needed',
      params: { locations: 'Back room | Market stall' },
    })
    expect((await shop.call('imports.preview', { source: { ...source, location: 'Back room', bin: 'Z-1' } })).counts).toEqual({
      ...noCounts,
      rows: 6,
      badRows: 1,
      skippedRows: 2,
      records: 3,
      added: 3,
      newItems: 3,
    })
  })

  it('says when this very file was imported', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { '00123': 9, '00124': 9, 'TT-GRN': 9 } })
    const source = exampleFile('shopify-orders.csv')
    const { importId } = await shop.call('imports.run', { source, mode: 'all_or_none' })
    const at = shop.clock.now
    shop.clock.now += 5000
    expect((await shop.call('imports.preview', { source })).importedAt).toBe(at)
    await shop.call('imports.takeBack', { id: importId ?? 0 })
    expect((await shop.call('imports.preview', { source })).importedAt).toBeNull()
  })

  it('needs a shop, for its time zone and currency', async () => {
    const shop = await aShop(database)
    await shop.store().writer.deleteFrom('setting').execute()
    expect(await shop.refused('imports.preview', { source: file('sku,name\nA,B\n') })).toEqual({ code: 'settings.not_set_up', params: {} })
  })
})
