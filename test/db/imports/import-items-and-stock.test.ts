import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { exampleFile, file, noCounts } from './files.ts'

async function itemOf(shop: TestShop, sku: string) {
  const { rows } = await shop.call('items.list', { search: sku, limit: 200 })
  const { name, variant, barcodes, weightGrams, flags, priceMinor, lotTracked } = await shop.call('items.get', { id: rows[0]?.id ?? 0 })
  return { name, variant, barcodes, weightGrams, flags, priceMinor, lotTracked }
}

async function stockOf(shop: TestShop) {
  const { rows } = await shop.call('stock.list', { limit: 200 })
  return rows.map(({ sku, location, lot, expiresOn, onHand, allocated }) => [sku, location, lot, expiresOn, onHand, allocated])
}

onEachDatabase((database) => {
  it('items come with their variants, barcodes and handling', async () => {
    const shop = await aShop(database)
    const done = await shop.call('imports.run', { source: exampleFile('packbench-items.csv'), mode: 'good_ones' })
    expect(done.counts).toEqual({ ...noCounts, rows: 4, badRows: 2, records: 2, added: 2, newItems: 2 })
    expect(await itemOf(shop, '00123')).toEqual({
      name: 'Mug, enamel',
      variant: { colour: 'blue', size: '350 ml' },
      barcodes: [
        { code: '4006381333931', quantity: 1 },
        { code: '24006381333935', quantity: 6 },
      ],
      weightGrams: 240,
      flags: ['fragile', 'this_side_up'],
      priceMinor: 1250,
      lotTracked: false,
    })
  })

  it('items that are here are brought up to date, and what the file leaves blank stays', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', {
      item: item('00123', { name: 'Mug', weightGrams: 200, flags: ['fragile'], barcodes: [{ code: 'CASE-6', quantity: 6 }] }),
    })
    await shop.call('items.save', { item: item('00124', { name: 'Other mug', weightGrams: 1 }) })
    const source = file('sku,name,barcode,weight_g\n00123,Mug blue,4006381333931,240\n00124,Other mug,,\n')
    const { importId, counts } = await shop.call('imports.run', { source, mode: 'all_or_none' })
    expect(counts).toEqual({ ...noCounts, rows: 2, records: 2, changed: 1, unchanged: 1 })
    expect(await itemOf(shop, '00123')).toMatchObject({
      name: 'Mug blue',
      weightGrams: 240,
      flags: ['fragile'],
      barcodes: [
        { code: 'CASE-6', quantity: 6 },
        { code: '4006381333931', quantity: 1 },
      ],
    })
    expect(await shop.call('imports.run', { source, mode: 'all_or_none' })).toMatchObject({ importId: null })
    expect(await shop.call('imports.takeBack', { id: importId ?? 0 })).toEqual({ orders: 0, items: 1, moves: 0, records: 0 })
    expect(await itemOf(shop, '00123')).toMatchObject({ name: 'Mug', weightGrams: 200, barcodes: [{ code: 'CASE-6', quantity: 6 }] })
  })

  it('a barcode belongs to one item only, in the shop and in the file', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('MUG', { barcodes: [{ code: '4006381333931', quantity: 1 }] }) })
    const source = file('sku,name,barcode\nA,A,04006381333931\nB,B,X-1\nC,C,x-1\nD,D,D-1|d-1\n')
    expect((await shop.call('imports.preview', { source })).problems).toEqual([
      { line: 2, column: 'barcode', code: 'barcode_taken', params: { value: '04006381333931', sku: 'MUG' } },
      { line: 4, column: 'barcode', code: 'barcode_taken', params: { value: 'x-1', sku: 'B' } },
      { line: 5, column: 'barcode', code: 'barcode_bad', params: { value: 'd-1' } },
    ])
  })

  it('a code is no barcode of one item and SKU of another, in the shop and in the file', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('MUG', { barcodes: [{ code: 'MAKER-7', quantity: 1 }] }) })
    const source = file('sku,name,barcode\nA,A,mug\nB,B,C\nC,C,\nMAKER-7,D,\nE,E,E\n')
    expect((await shop.call('imports.preview', { source })).problems).toEqual([
      { line: 2, column: 'barcode', code: 'barcode_taken', params: { value: 'mug', sku: 'MUG' } },
      { line: 3, column: 'barcode', code: 'barcode_taken', params: { value: 'C', sku: 'C' } },
      { line: 4, column: 'barcode', code: 'barcode_taken', params: { value: 'C', sku: 'B' } },
      { line: 5, column: 'barcode', code: 'barcode_taken', params: { value: 'MAKER-7', sku: 'MUG' } },
    ])
  })

  it('opening stock comes from SUPPLIER into bins that are made as needed, lot by lot', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('MEL-1', { lotTracked: true }) })
    await shop.call('items.save', { item: item('MUG') })
    const source = file('sku,bin,quantity,lot,expires\nmug,A-10,4,,\nMUG,A-2,3,,\nMEL-1,B-1,12,L1,2027-03-31\nMEL-1,B-1,6,L2,\n')
    const { counts } = await shop.call('imports.run', { source, mode: 'all_or_none' })
    expect(counts).toEqual({ ...noCounts, rows: 4, records: 4, added: 4 })
    expect(await stockOf(shop)).toEqual(
      expect.arrayContaining([
        ['MUG', 'A-2', '', null, 3, 0],
        ['MUG', 'A-10', '', null, 4, 0],
        ['MEL-1', 'B-1', 'L1', '2027-03-31', 12, 0],
        ['MEL-1', 'B-1', 'L2', null, 6, 0],
      ]),
    )
    const { locations } = await shop.call('locations.list', { kind: 'bin' })
    expect(locations.map(({ code, walkOrder }) => [code, walkOrder])).toEqual([
      ['A-2', 10],
      ['A-10', 20],
      ['B-1', 30],
    ])
    const { rows } = await shop.call('stock.moves', {})
    expect(new Set(rows.map(({ from, cause }) => `${from} ${cause}`))).toEqual(new Set(['SUPPLIER import']))
  })

  it('a count that differs from the books is set with its difference, and serves who waits', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2 }, A2: { CUP: 9 } })
    await shop.call('orders.create', order('1001', { MUG: 5 }))
    const source = file('sku,bin,quantity\nMUG,A1,6\nCUP,A2,4\n')
    const { counts } = await shop.call('imports.run', { source, mode: 'all_or_none' })
    expect(counts).toEqual({ ...noCounts, rows: 2, records: 2, changed: 2 })
    expect(await stockOf(shop)).toEqual([
      ['MUG', 'A1', '', null, 6, 5],
      ['CUP', 'A2', '', null, 4, 0],
    ])
    expect(await shop.call('imports.run', { source, mode: 'all_or_none' })).toMatchObject({ importId: null })
  })

  it('a file says what bins are for, the new and the known; one that is set as a pick face stays one', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 1 }, A2: { MUG: 2 }, B7: {} })
    await shop.call('faces.save', { itemId: 1, location: 'A1', min: 1, max: 4 })
    const source = file(
      'sku,bin,quantity,used as\nMUG,A1,1,reserve\nMUG,A2,2,reserve\nMUG,B7,3,Bulk\nMUG,C1,1,not for orders\nMUG,C2,1,attic\nMUG,C3,1,\n',
    )
    const done = await shop.call('imports.run', { source, mode: 'good_ones' })
    expect(done.counts).toMatchObject({ added: 3, changed: 1, badRows: 2 })
    const { locations } = await shop.call('locations.list', { kind: 'bin' })
    expect(locations.map(({ code, role }) => [code, role])).toEqual([
      ['A1', 'face'],
      ['A2', 'reserve'],
      ['B7', 'reserve'],
      ['C1', 'closed'],
      ['C3', 'face'],
    ])
  })

  it('bins stand where the file says, the new and the known, and the same file again changes nothing', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2 } })
    const source = file('sku,bin,quantity,aisle,bay\nMUG,A1,2,1,4\nMUG,B7,3,2,9\nMUG,C1,1,,\n')
    const { counts } = await shop.call('imports.run', { source, mode: 'all_or_none' })
    expect(counts).toEqual({ ...noCounts, rows: 3, records: 3, added: 2, changed: 1 })
    const { locations } = await shop.call('locations.list', { kind: 'bin' })
    expect(locations.map(({ code, aisle, bay }) => [code, aisle, bay])).toEqual([
      ['A1', 1, 4],
      ['B7', 2, 9],
      ['C1', null, null],
    ])
    expect(await stockOf(shop)).toEqual([
      ['MUG', 'A1', '', null, 2, 0],
      ['MUG', 'B7', '', null, 3, 0],
      ['MUG', 'C1', '', null, 1, 0],
    ])
    expect(await shop.call('imports.run', { source, mode: 'all_or_none' })).toMatchObject({ importId: null })
  })

  it('what cannot be counted so is said row by row', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 5 } })
    await shop.call('items.save', { item: item('MEL-1', { lotTracked: true }) })
    await shop.call('locations.add', { kind: 'tote', code: 'T-1' })
    await shop.call('orders.create', order('1001', { MUG: 4 }))
    const source = file('sku,bin,quantity\nMUG,A1,3\nMEL-1,A1,3\nMUG,T-1,1\nNOPE,A1,1\n')
    expect((await shop.call('imports.preview', { source })).problems).toEqual([
      { line: 2, column: 'quantity', code: 'stock_allocated', params: { sku: 'MUG', bin: 'A1', allocated: 4 } },
      { line: 3, column: '', code: 'lot_needed', params: { sku: 'MEL-1' } },
      { line: 4, column: 'bin', code: 'bin_not_stockable', params: { value: 'T-1' } },
      { line: 5, column: 'sku', code: 'item_unknown', params: { sku: 'NOPE' } },
    ])
  })
})
