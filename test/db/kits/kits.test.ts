import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { file } from '../imports/files.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import { checkInvariants } from '../../../db/service/check.ts'
import { booksAgree } from '../books.ts'
import { returns, sentOrders } from '../returns/returner.ts'
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

  it('what was scrapped, sent or returned as an item does not come back as a kit; it can be an item of its own again', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { VASE: 2, MUG: 1 } })
    const vase = (await shop.call('items.list', { search: 'VASE' })).rows[0]?.id ?? 0
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    await bench.scan('VASE')
    await bench.dispose({ kind: 'scrap' })
    await shop.call('stock.count', { sku: 'VASE', location: 'BIN-MUG', counted: 3, reason: 'found' })
    const { rows } = await shop.call('stock.list', { itemId: vase })
    const { moveId: scrapped } = await shop.call('stock.scrap', { stockId: rows[0]?.stockId ?? 0, quantity: 2 })
    const lost = await shop.call('stock.count', { sku: 'VASE', location: 'BIN-MUG', counted: 0, reason: 'lost' })
    const counted = (await shop.call('stock.moves', { itemId: vase, limit: 1 })).rows[0]?.id ?? 0
    await shop.call('kits.set', { itemId: vase, parts: [{ sku: 'MUG', quantity: 1 }] })
    const notStocked = { code: 'kit.not_stocked', params: { sku: 'VASE' } }
    expect([
      lost.difference,
      await shop.refused('stock.takeBack', { moveId: scrapped }),
      await shop.refused('stock.takeBack', { moveId: counted }),
      await bench.refused('VASE'),
      await shop.refused('returns.undo', { returnId: bench.returnId }),
    ]).toEqual([-1, notStocked, notStocked, notStocked, notStocked])
    await booksAgree(shop)
    await shop.call('kits.set', { itemId: vase, parts: [] })
    await shop.call('stock.takeBack', { moveId: scrapped })
    expect(await shop.refused('kits.set', { itemId: vase, parts: [{ sku: 'MUG', quantity: 1 }] })).toEqual({
      code: 'kit.has_stock',
      params: { sku: 'VASE', onHand: 2 },
    })
    await booksAgree(shop)
  })

  it('a parcel of items that have become a kit is not taken back from the carrier', async () => {
    const { shop } = await sentOrders(database, { '1001': { VASE: 1 } })
    const vase = (await shop.call('items.list', { search: 'VASE' })).rows[0]?.id ?? 0
    await shop.call('items.save', { item: item('MUG') })
    await shop.call('kits.set', { itemId: vase, parts: [{ sku: 'MUG', quantity: 1 }] })
    expect(await shop.refused('shipping.undo', { parcelId: 1 })).toEqual({ code: 'kit.not_stocked', params: { sku: 'VASE' } })
    await booksAgree(shop)
  })

  it('a count that was begun before its item became a kit is not booked', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 1 } })
    const { minh } = await twoPeople(shop)
    const { id: vase } = await shop.call('items.save', { item: item('VASE') })
    const { countId } = await shop.call('counts.open', { bin: 'A1' }, { staffId: minh })
    await shop.call('counts.scan', { countId, code: 'MUG' }, { staffId: minh })
    await shop.call('counts.scan', { countId, code: 'VASE' }, { staffId: minh })
    await shop.call('kits.set', { itemId: vase, parts: [{ sku: 'MUG', quantity: 1 }] })
    expect(await shop.refused('counts.finish', { countId }, { staffId: minh })).toEqual({
      code: 'kit.not_stocked',
      params: { sku: 'VASE' },
    })
    await booksAgree(shop)
  })

  it('`check` says where a kit holds stock', async () => {
    const { shop, itemId } = await giftSets()
    await shop
      .store()
      .writer.transaction()
      .execute(async (tx) => {
        const { id: lotId } = await tx.selectFrom('lot').select('id').where('item_id', '=', itemId).executeTakeFirstOrThrow()
        await tx
          .insertInto('stock')
          .values({ item_id: itemId, lot_id: lotId, location_id: 3, on_hand: 2, allocated: 0, awaits_count: 0 })
          .execute()
      })
    expect((await checkInvariants(shop.store().reader)).filter(({ rule }) => rule.includes('kit'))).toEqual([
      { rule: 'a kit lies nowhere: its parts do', where: 'item GIFT', found: '2 on hand' },
    ])
  })
})
