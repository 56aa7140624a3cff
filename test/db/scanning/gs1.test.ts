import { expect, it } from 'vitest'
import { sscc } from '../../../domain/scanning/sscc.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { aShop, item, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'

const teaGtin = '04006381333931'
const mugGtin = '09506000134352'

/** Tea by lots L1 and AB (and a case of six), mugs without lots. */
async function aShopWithTea(database: TestDatabase): Promise<TestShop> {
  const shop = await aShop(database)
  const tea = item('TEA', {
    lotTracked: true,
    barcodes: [
      { code: '4006381333931', quantity: 1 },
      { code: '14006381333938', quantity: 6 },
    ],
  })
  await shop.call('items.save', { item: tea })
  await shop.call('items.save', { item: item('MUG', { barcodes: [{ code: '9506000134352', quantity: 1 }] }) })
  await stocked(shop, { A1: {} })
  for (const lot of ['L1', 'AB']) await shop.call('stock.count', { sku: 'TEA', location: 'A1', lot, counted: 5, reason: 'found' })
  return shop
}

async function itemOf(shop: TestShop, code: string) {
  const meaning = await shop.call('scanning.resolve', { code })
  if (meaning.kind !== 'item') return meaning
  const { sku, quantity, lot, lotId, expiresOn } = meaning
  return {
    sku,
    quantity,
    ...(lot === undefined ? {} : { lot, known: lotId !== undefined }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  }
}

onEachDatabase((database) => {
  it.each([
    ['an item', `01${teaGtin}`, { sku: 'TEA', quantity: 1 }],
    ['its case', '0114006381333938', { sku: 'TEA', quantity: 6 }],
    ['its lot and expiry', `01${teaGtin}1726123110L1`, { sku: 'TEA', quantity: 1, lot: 'L1', known: true, expiresOn: '2026-12-31' }],
    ['a lot in small letters', `01${teaGtin}10l1`, { sku: 'TEA', quantity: 1, lot: 'L1', known: true }],
    ['a lot that the shop never had', `01${teaGtin}10X9`, { sku: 'TEA', quantity: 1, lot: 'X9', known: false }],
    ['best before the end of a month', `01${teaGtin}15260200`, { sku: 'TEA', quantity: 1, expiresOn: '2026-02-28' }],
    ['a count of items', `]C101${teaGtin}3012`, { sku: 'TEA', quantity: 12 }],
    ['a count of cases in a logistic unit', '0214006381333938374', { sku: 'TEA', quantity: 24 }],
    ['a Digital Link', `https://example.com/01/${teaGtin}/10/L1`, { sku: 'TEA', quantity: 1, lot: 'L1', known: true }],
    ['no lot for an item without lots', `01${mugGtin}10L1`, { sku: 'MUG', quantity: 1 }],
  ])('a GS1 code names %s', async (_, code, meaning) => {
    expect(await itemOf(await aShopWithTea(database), code)).toEqual(meaning)
  })

  it('of a code without its separators the lot is the one that the shop knows', async () => {
    const shop = await aShopWithTea(database)
    expect(await itemOf(shop, `01${teaGtin}10AB17261231`)).toEqual({
      sku: 'TEA',
      quantity: 1,
      lot: 'AB',
      known: true,
      expiresOn: '2026-12-31',
    })
    expect(await itemOf(shop, `01${teaGtin}10ZZ17261231`)).toEqual({ sku: 'TEA', quantity: 1 })
  })

  it('a GS1 code of nothing in this shop is told as it was scanned', async () => {
    const shop = await aShopWithTea(database)
    for (const text of [
      '0100036000291452',
      '420902109405',
      `00${sscc({ extension: 1, prefix: '4006381', serial: 7 })}02${teaGtin}372`.slice(0, 20),
    ]) {
      expect(await itemOf(shop, text)).toEqual({ kind: 'unknown', text })
    }
  })

  it('an item whose barcode was taken from a lot label is found by its GTIN, which no other item may have', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('TEA', { barcodes: [{ code: `01${teaGtin}1726123110L1`, quantity: 1 }] }) })
    expect([await itemOf(shop, '4006381333931'), await itemOf(shop, `01${teaGtin}10L2`)]).toEqual([
      { sku: 'TEA', quantity: 1 },
      { sku: 'TEA', quantity: 1 },
    ])
    expect(await shop.refused('items.save', { item: item('MUG', { barcodes: [{ code: '4006381333931', quantity: 1 }] }) })).toEqual({
      code: 'item.barcode_taken',
      params: { code: '4006381333931', sku: 'TEA' },
    })
  })
})
