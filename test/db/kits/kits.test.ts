import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { file } from '../imports/files.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import { booksAgree } from '../books.ts'
import { twoPeople } from '../stock/counts/counter.ts'
import { supplier } from '../suppliers/a-supplier.ts'

onEachDatabase((database) => {
  async function giftSets() {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 7 }, A2: { TOWEL: 2 } })
    const { id: itemId } = await shop.call('items.save', { item: item('GIFT') })
    const parts = [
      { sku: 'mug', quantity: 2 },
      { sku: 'TOWEL', quantity: 1 },
    ]
    await shop.call('kits.set', { itemId, parts })
    return { shop, itemId }
  }

  it('a kit is ordered by its own SKU and promised as its parts', async () => {
    const { shop } = await giftSets()
    const lines = [{ sku: 'GIFT', name: 'Gift set', quantity: 3, unitPriceMinor: 2500, externalId: 'L1' }]
    const { id } = await shop.call('orders.create', order('1', {}, { lines }))
    const got = await shop.call('orders.get', { id })
    expect(got.lines.map((line) => [line.sku, line.name, line.ordered, line.allocated, line.backordered])).toEqual([
      ['MUG', 'Gift set: MUG', 6, 6, 0],
      ['TOWEL', 'Gift set: TOWEL', 3, 2, 1],
    ])
    expect(got.status).toBe('partly_allocated')
    await booksAgree(shop)
  })

  it('as many kits are available as its scarcest part allows', async () => {
    const { shop, itemId } = await giftSets()
    const { parts, available } = await shop.call('kits.ofItem', { itemId })
    expect([parts.map(({ sku, quantity, available: free }) => [sku, quantity, free]), available]).toEqual([
      [
        ['MUG', 2, 7],
        ['TOWEL', 1, 2],
      ],
      2,
    ])
    const { rows } = await shop.call('items.list', { search: 'GIFT' })
    expect(rows.map((row) => row.available)).toEqual([2])
  })

  it('what cannot be a kit is refused by name', async () => {
    const { shop, itemId } = await giftSets()
    const { rows } = await shop.call('items.list', {})
    const mug = rows.find(({ sku }) => sku === 'MUG')?.id ?? 0
    const { id: empty } = await shop.call('items.save', { item: item('EMPTY') })
    const refusals = await Promise.all([
      shop.refused('kits.set', { itemId, parts: [{ sku: 'GIFT', quantity: 1 }] }),
      shop.refused('kits.set', { itemId: empty, parts: [{ sku: 'GIFT', quantity: 1 }] }),
      shop.refused('kits.set', { itemId: mug, parts: [{ sku: 'EMPTY', quantity: 1 }] }),
      shop.refused('kits.set', { itemId: empty, parts: [{ sku: 'NOBODY', quantity: 1 }] }),
    ])
    expect(refusals.map(({ code }) => code)).toEqual(['kit.itself', 'kit.nested', 'kit.nested', 'item.unknown'])
    await shop.call('kits.set', { itemId, parts: [] })
    expect(await shop.refused('kits.set', { itemId: mug, parts: [{ sku: 'EMPTY', quantity: 1 }] })).toEqual({
      code: 'kit.has_stock',
      params: { sku: 'MUG', onHand: 7 },
    })
  })

  it('nothing lies on a shelf as a kit: it is not counted in, bought, taken in or imported', async () => {
    const { shop } = await giftSets()
    const { minh } = await twoPeople(shop)
    const { id: supplierId } = await shop.call('suppliers.save', { supplier: supplier('Potter') })
    const { receiptId } = await shop.call('receiving.open', { of: { kind: 'supplier', supplierId } })
    const { countId } = await shop.call('counts.open', { bin: 'A1' }, { staffId: minh })
    const lines = [
      { sku: 'MUG', quantity: 1, unit: 'unit', priceMinor: 300 },
      { sku: 'GIFT', quantity: 1, unit: 'unit', priceMinor: 300 },
    ]
    const notStocked = { code: 'kit.not_stocked', params: { sku: 'GIFT' } }
    expect([
      await shop.refused('stock.count', { sku: 'GIFT', location: 'A1', counted: 1, reason: 'found' }),
      await shop.refused('counts.scan', { countId, code: 'GIFT' }, { staffId: minh }),
      await shop.refused('receiving.scan', { receiptId, code: 'GIFT', beyond: 'keep' }),
      await shop.refused('purchasing.save', { supplierId, note: '', lines }),
    ]).toEqual([notStocked, notStocked, notStocked, { code: 'purchase.kit', params: { line: 2, sku: 'GIFT' } }])
    const source = file('sku,bin,quantity\nGIFT,A1,2\nMUG,A1,8\n')
    expect((await shop.call('imports.preview', { source })).problems).toEqual([
      { line: 2, column: 'sku', code: 'kit_not_stocked', params: { sku: 'GIFT' } },
    ])
    await booksAgree(shop)
  })
})
