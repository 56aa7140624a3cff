import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { booksAgree } from '../books.ts'
import { onHand } from './counts/counter.ts'

async function stockIn(shop: TestShop, location: string): Promise<number> {
  const { rows } = await shop.call('stock.list', {})
  return rows.find((row) => row.location === location)?.stockId ?? 0
}

onEachDatabase((database) => {
  it('units that are promised go into quarantine all the same: their order waits, and gets them when they are released', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2 } })
    const { id } = await shop.call('orders.create', order('1', { MUG: 2 }))
    const aside = await shop.call('stock.transfer', {
      stockId: await stockIn(shop, 'A1'),
      toLocation: 'QUARANTINE',
      quantity: 1,
      reason: 'damaged',
      note: 'Cracked',
    })
    expect(aside).toEqual({ moved: 1, moveId: aside.moveId, withdrawn: 1 })
    expect((await shop.call('orders.get', { id })).status).toBe('partly_allocated')
    const numbers = await shop.call('items.overview', { id: 1 })
    expect([numbers.onHand, numbers.allocated, numbers.available, numbers.backordered, numbers.quarantined]).toEqual([2, 1, 0, 1, 1])
    expect(numbers.waiting.map(({ orderNumber, units }) => [orderNumber, units])).toEqual([['1', 1]])
    expect(numbers.days.at(-1)?.units).toBe(2)
    expect(numbers.valueMinor).toBe(null)
    await shop.call('stock.transfer', { stockId: await stockIn(shop, 'QUARANTINE'), toLocation: 'A1', quantity: 1, reason: 'other' })
    expect((await shop.call('orders.get', { id })).status).toBe('allocated')
    const { rows } = await shop.call('stock.moves', { limit: 2 })
    expect(rows.map(({ cause, reason, note, canTakeBack }) => [cause, reason, note, canTakeBack])).toEqual([
      ['release', 'other', '', true],
      ['quarantine', 'damaged', 'Cracked', true],
    ])
    await booksAgree(shop)
  })

  it('scrapped units leave the house; taken back once they are here again', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 3 } })
    const stockId = await stockIn(shop, 'A1')
    const { moveId } = await shop.call('stock.scrap', { stockId, quantity: 2, reason: 'expired' })
    expect(await onHand(shop, 'A1', 'MUG')).toBe(1)
    expect((await shop.refused('stock.scrap', { stockId, quantity: 2 })).code).toBe('stock.short')
    await shop.call('stock.transfer', { stockId, toLocation: 'QUARANTINE', quantity: 1 })
    const aside = await stockIn(shop, 'QUARANTINE')
    expect((await shop.refused('stock.scrap', { stockId: aside, quantity: 2 })).code).toBe('stock.short')
    await shop.call('stock.transfer', { stockId: aside, toLocation: 'A1', quantity: 1 })
    await shop.call('stock.takeBack', { moveId })
    expect(await onHand(shop, 'A1', 'MUG')).toBe(3)
    expect(await shop.refused('stock.takeBack', { moveId })).toEqual({ code: 'stock.taken_back_already', params: { id: moveId } })
    await booksAgree(shop)
  })

  it('a move that belongs to other work is not taken back by hand', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 3 } })
    const { moveId } = await shop.call('stock.scrap', { stockId: await stockIn(shop, 'A1'), quantity: 1 })
    const undo = await shop.call('stock.takeBack', { moveId })
    expect((await shop.refused('stock.takeBack', { moveId: undo.moveId })).code).toBe('stock.not_by_hand')
  })

  it('labels carry the barcode of one unit, else the SKU, for the chosen items', async () => {
    const shop = await aShop(database)
    await shop.call('items.save', { item: item('MUG', { barcodes: [{ code: '4006381333931', quantity: 1 }] }) })
    await shop.call('items.save', { item: item('A SKU THAT IS FAR TOO LONG FOR ANY LABEL') })
    const labels = await shop.call('documents.codes', { kind: 'items', paper: '50x25mm', ids: [1, 2] })
    expect([labels.pages, labels.pageWidthMm, labels.pageHeightMm]).toEqual([1, 50, 25])
    expect((await shop.refused('documents.codes', { kind: 'items', paper: 'a4', ids: [2] })).code).toBe('documents.codes_too_long')
  })
})
