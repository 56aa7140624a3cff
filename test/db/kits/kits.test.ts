import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import { booksAgree } from '../stock/counts/counter.ts'

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
})
