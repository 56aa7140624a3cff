import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { packedWith, smallBox } from '../materials/stocker.ts'
import type { TestShop } from '../shop.ts'
import { offer, supplier } from '../suppliers/a-supplier.ts'
import { exampleFile, file, noCounts } from './files.ts'
import { aGiftShop, idOf, problemsOf } from './gift-shop.ts'

const all = 'all_or_none' as const

async function offersOf(shop: TestShop, sku: string) {
  const { offers } = await shop.call('suppliers.ofItem', { itemId: await idOf(shop, sku) })
  return offers.map(({ supplier: of, code, priceMinor, currency, packSize, minQuantity, priority, leadTimeDays }) => [
    of,
    code,
    priceMinor,
    currency,
    packSize,
    minQuantity,
    priority,
    leadTimeDays,
  ])
}

async function supplierOf(shop: TestShop, name: string) {
  const { rows } = await shop.call('suppliers.list', {})
  const found = rows.find((row) => row.name === name)
  if (found === undefined) return null
  const { id: _id, version: _version, offers: _offers, ...fields } = await shop.call('suppliers.get', { id: found.id })
  return fields
}

onEachDatabase((database) => {
  it('suppliers come with their terms; what a second list leaves blank stays, and the same list again changes nothing', async () => {
    const shop = await aGiftShop(database)
    const source = exampleFile('packbench-suppliers.csv')
    const first = await shop.call('imports.run', { source, mode: all })
    const potter = supplier('Potter & Sons', {
      account: 'C-77',
      leadTimeDays: 7,
      minOrderMinor: 15_000,
      orderWeekdays: [1, 4],
      contacts: [{ name: 'Pat Potter', role: '', email: 'pat@potter.example', phone: '01782 000000' }],
      address: '1 Kiln Lane, Stoke',
      note: 'Closed in August',
      inspection: 'sample',
    })
    expect({
      counts: first.counts,
      potter: await supplierOf(shop, 'Potter & Sons'),
      weber: await supplierOf(shop, 'Leinen Weber'),
    }).toEqual({
      counts: { ...noCounts, rows: 2, records: 2, added: 2 },
      potter,
      weber: supplier('Leinen Weber', { currency: 'EUR', leadTimeDays: 21 }),
    })
    const again = await shop.call('imports.run', { source, mode: all })
    const later = await shop.call('imports.run', { source: file('supplier,currency,lead_time_days\npotter & sons,,9\n'), mode: all })
    expect([again.importId, later.counts, await supplierOf(shop, 'Potter & Sons')]).toEqual([
      null,
      { ...noCounts, rows: 1, records: 1, changed: 1 },
      { ...potter, leadTimeDays: 9 },
    ])
    expect(await shop.call('imports.takeBack', { id: later.importId ?? 0 })).toMatchObject({ records: 1 })
    expect(await supplierOf(shop, 'Potter & Sons')).toEqual(potter)
    await shop.call('imports.takeBack', { id: first.importId ?? 0 })
    expect((await shop.call('suppliers.list', {})).rows).toEqual([])
  })

  it('a supplier that the shop bought from no more comes back, and goes again with the import', async () => {
    const shop = await aGiftShop(database)
    const { id } = await shop.call('suppliers.save', { supplier: supplier('Potter') })
    await shop.call('suppliers.retire', { id })
    const { importId } = await shop.call('imports.run', { source: file('supplier,currency\nPotter,GBP\n'), mode: all })
    expect((await shop.call('suppliers.list', {})).rows.map((row) => row.id)).toEqual([id])
    await shop.call('imports.takeBack', { id: importId ?? 0 })
    expect((await shop.call('suppliers.list', {})).rows).toEqual([])
  })

  it('offers come with code, price, pack, minimum and priority, and the lead time of their supplier', async () => {
    const shop = await aGiftShop(database)
    await shop.call('imports.run', { source: exampleFile('packbench-suppliers.csv'), mode: all })
    const source = exampleFile('packbench-offers.csv')
    const first = await shop.call('imports.run', { source, mode: all })
    const imported = { mug: await offersOf(shop, 'MUG'), towel: await offersOf(shop, 'TOWEL') }
    expect({ counts: first.counts, ...imported }).toEqual({
      counts: { ...noCounts, rows: 3, records: 3, added: 3 },
      mug: [['Potter & Sons', 'P-100', 320, 'GBP', 12, 24, 1, 7]],
      towel: [
        ['Leinen Weber', 'LW-7', 450, 'EUR', 10, 10, 1, 14],
        ['Potter & Sons', '', 500, 'GBP', 1, 1, 2, 7],
      ],
    })
    expect((await shop.call('imports.run', { source, mode: all })).importId).toBe(null)
    const dearer = await shop.call('imports.run', { source: file('sku,supplier,price\nmug,potter & sons,3.40\n'), mode: all })
    expect(await offersOf(shop, 'MUG')).toEqual([['Potter & Sons', 'P-100', 340, 'GBP', 12, 24, 1, 7]])
    await shop.call('imports.takeBack', { id: dearer.importId ?? 0 })
    expect({ mug: await offersOf(shop, 'MUG'), towel: await offersOf(shop, 'TOWEL') }).toEqual(imported)
    await shop.call('imports.takeBack', { id: first.importId ?? 0 })
    expect([await offersOf(shop, 'MUG'), await offersOf(shop, 'TOWEL'), (await supplierOf(shop, 'Leinen Weber'))?.leadTimeDays]).toEqual([
      [],
      [],
      21,
    ])
  })

  it('a supplier who sells packing material by now stays', async () => {
    const shop = await aGiftShop(database)
    const { importId } = await shop.call('imports.run', { source: file('supplier,currency\nBox Maker,GBP\n'), mode: all })
    const ids = await packedWith(shop, [[smallBox, 1]])
    const [boxMaker] = (await shop.call('suppliers.list', {})).rows
    const source = { supplierId: boxMaker?.id ?? 0, code: '', packQuantity: 25, priceMinor: null, minPacks: 1 }
    await shop.call('materials.saveSource', { id: ids['Small box'] ?? 0, source })
    expect(await shop.refused('imports.takeBack', { id: importId ?? 0 })).toEqual({
      code: 'import.built_on',
      params: { what: 'supplier', code: 'Box Maker', more: 0 },
    })
  })

  it('what was changed or used since keeps the whole import', async () => {
    const shop = await aGiftShop(database)
    const suppliers = await shop.call('imports.run', { source: exampleFile('packbench-suppliers.csv'), mode: all })
    const offers = await shop.call('imports.run', { source: exampleFile('packbench-offers.csv'), mode: all })
    const [mug] = (await shop.call('suppliers.ofItem', { itemId: await idOf(shop, 'MUG') })).offers
    await shop.call('suppliers.saveOffer', { itemId: mug?.itemId ?? 0, supplierId: mug?.supplierId ?? 0, offer: offer({ priceMinor: 1 }) })
    expect([
      await shop.refused('imports.takeBack', { id: suppliers.importId ?? 0 }),
      await shop.refused('imports.takeBack', { id: offers.importId ?? 0 }),
    ]).toEqual([
      { code: 'import.built_on', params: { what: 'supplier', code: 'Potter & Sons', more: 1 } },
      { code: 'import.built_on', params: { what: 'offer', code: 'MUG', more: 0 } },
    ])
  })

  it('a bad supplier is named by line: below zero, in parts, unknown words, no rate, twice', async () => {
    const shop = await aGiftShop(database)
    const rows = [
      'supplier,currency,lead_time_days,min_order,order_days,inspection',
      'A,GBP,-3,,,',
      'B,GBP,2.5,,,',
      'C,GBP,,-1.00,,',
      'D,GBP,,,Someday,',
      'E,GBP,,,,perhaps',
      'F,USD,,,,',
      'G,POUND,,,,',
      'g,GBP,,,,',
      'H,GBP,,,,',
      'h,GBP,,,,',
      ',GBP,,,,',
    ]
    expect(await problemsOf(shop, rows.join('\n'))).toEqual([
      { line: 2, column: 'lead_time_days', code: 'number_bad', params: { value: '-3', least: 0, most: 730 } },
      { line: 3, column: 'lead_time_days', code: 'number_bad', params: { value: '2.5', least: 0, most: 730 } },
      { line: 4, column: 'min_order', code: 'amount_negative', params: { value: '-1.00' } },
      { line: 5, column: 'order_days', code: 'choice_bad', params: { value: 'Someday', choices: 'mon, tue, wed, thu, fri, sat, sun' } },
      { line: 6, column: 'inspection', code: 'choice_bad', params: { value: 'perhaps', choices: 'none, sample, all' } },
      { line: 7, column: 'currency', code: 'rate_missing', params: { currency: 'USD' } },
      { line: 8, column: 'currency', code: 'currency_bad', params: { value: 'POUND' } },
      { line: 11, column: 'supplier', code: 'repeated', params: { value: 'h', line: 10 } },
      { line: 12, column: 'supplier', code: 'value_missing', params: {} },
    ])
  })

  it('a bad offer is named by line: unknown item or supplier, no rate, no currency, a pack that is none, two lead times', async () => {
    const shop = await aGiftShop(database)
    await shop.call('imports.run', { source: exampleFile('packbench-suppliers.csv'), mode: all })
    const rows = [
      'sku,supplier,price,currency,pack_size,priority,lead_time_days',
      'NOPE,Potter & Sons,1.00,GBP,,,',
      'MUG,Nobody,1.00,GBP,,,',
      'MUG,Potter & Sons,1.00,USD,,,',
      'MUG,Leinen Weber,1.00,,,,',
      'TOWEL,Potter & Sons,-1.00,GBP,,,',
      'GIFT,Potter & Sons,1.00,GBP,0,,',
      'GIFT,Leinen Weber,1.00,EUR,1.5,100,',
      'TOWEL,Leinen Weber,1.00,EUR,,,5',
      'MUG,leinen weber,1.00,EUR,,,6',
      'mug,LEINEN WEBER,1.00,EUR,,,',
    ]
    expect(await problemsOf(shop, rows.join('\n'))).toEqual([
      { line: 2, column: 'sku', code: 'sku_unknown', params: { sku: 'NOPE' } },
      { line: 3, column: 'supplier', code: 'supplier_unknown', params: { value: 'Nobody' } },
      { line: 4, column: 'currency', code: 'rate_missing', params: { currency: 'USD' } },
      { line: 5, column: 'currency', code: 'currency_needed', params: { supplier: 'Leinen Weber', currency: 'EUR' } },
      { line: 6, column: 'price', code: 'amount_negative', params: { value: '-1.00' } },
      { line: 7, column: 'pack_size', code: 'number_bad', params: { value: '0', least: 1, most: 1_000_000 } },
      { line: 8, column: 'pack_size', code: 'number_bad', params: { value: '1.5', least: 1, most: 1_000_000 } },
      { line: 8, column: 'priority', code: 'number_bad', params: { value: '100', least: 1, most: 99 } },
      { line: 10, column: 'sku', code: 'repeated', params: { value: 'MUG', line: 5 } },
      { line: 11, column: 'sku', code: 'repeated', params: { value: 'mug', line: 5 } },
    ])
    expect(
      await problemsOf(shop, 'sku,supplier,price,currency,lead_time_days\nTOWEL,Leinen Weber,1.00,EUR,5\nMUG,Leinen Weber,1.00,EUR,6\n'),
    ).toEqual([{ line: 3, column: 'lead_time_days', code: 'lead_time_differs', params: { supplier: 'Leinen Weber', days: 5, line: 2 } }])
  })

  it('an item with a price below zero is refused by its line', async () => {
    const shop = await aGiftShop(database)
    expect(await problemsOf(shop, 'sku,name,price\nCUP,Cup,-2.00\n')).toEqual([
      { line: 2, column: 'price', code: 'amount_negative', params: { value: '-2.00' } },
    ])
  })
})
