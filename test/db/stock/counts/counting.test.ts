import { expect, it } from 'vitest'
import { onEachDatabase } from '../../databases.ts'
import { aFloor, picks } from '../../picking/picker.ts'
import { aShop, item, order, stocked } from '../../scene.ts'
import { booksAgree } from '../../books.ts'
import { counts, onHand, twoPeople } from './counter.ts'

onEachDatabase((database) => {
  it('a count is blind, counts cases, and books a difference within the tolerance under its own number', async () => {
    const shop = await aShop(database)
    const { minh } = await twoPeople(shop)
    await shop.call('items.save', { item: item('PEN', { barcodes: [{ code: 'CASE-OF-3', quantity: 3 }] }) })
    await stocked(shop, { A1: { PEN: 5 } })
    const counter = await counts(shop, 'A1', minh)
    expect(await counter.scan('PEN', 'CASE-OF-3')).toEqual({ kind: 'counted', sku: 'PEN', by: 3, counted: 4 })
    expect((await counter.view()).lines.map(({ sku, counted, difference }) => [sku, counted, difference])).toEqual([['PEN', 4, null]])
    expect(await counter.finish()).toEqual({ kind: 'booked', bin: 'A1', differences: 1, served: 0 })
    const { rows } = await shop.call('stock.moves', { limit: 1 })
    expect(rows.map(({ from, to, quantity, cause, documents, person }) => [from, to, quantity, cause, documents, person])).toEqual([
      ['A1', 'ADJUSTMENT', 1, 'count', [{ kind: 'count', id: counter.countId, number: String(counter.countId) }], 'Minh'],
    ])
    expect(await onHand(shop, 'A1', 'PEN')).toBe(4)
    await booksAgree(shop)
  })

  it('a larger difference is counted again by another person, and a very large one waits for an owner', async () => {
    const shop = await aShop(database)
    const { minh, anna, rosa } = await twoPeople(shop)
    await stocked(shop, { A1: { MUG: 40 } })
    const first = await counts(shop, 'A1', minh)
    await first.scan('MUG')
    expect(await first.finish()).toEqual({ kind: 'second', bin: 'A1' })
    expect(await shop.refused('counts.open', { bin: 'A1' }, { staffId: minh })).toEqual({
      code: 'count.other_person',
      params: { bin: 'A1', person: 'Minh' },
    })
    const second = await counts(shop, 'A1', anna)
    await second.scan('MUG', 'MUG')
    expect(await second.finish()).toEqual({ kind: 'approval', bin: 'A1' })
    expect(await onHand(shop, 'A1', 'MUG')).toBe(40)
    expect((await second.view()).lines.map(({ sku, counted, difference }) => [sku, counted, difference])).toEqual([['MUG', 2, -38]])
    const decide = { countId: second.countId, outcome: 'book' } as const
    expect((await shop.refused('counts.decide', decide, { staffId: anna })).code).toBe('people.owner_needed')
    expect((await shop.call('counts.decide', decide, { staffId: rosa })).did).toEqual({
      kind: 'booked',
      bin: 'A1',
      differences: 1,
      served: 0,
    })
    expect(await onHand(shop, 'A1', 'MUG')).toBe(2)
    await booksAgree(shop)
  })

  it('a short pick puts its bin on the list; what the count finds is promised again and the task ends', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 } }, { '1': { MUG: 3 } })
    const { minh } = await twoPeople(shop)
    const picker = await picks(shop)
    await picker.scan('T1', 'A1', 'MUG')
    await shop.call('picking.short', { batchId: picker.batchId, reason: 'not_there' })
    expect((await shop.call('counts.list', {})).counts.map(({ bin, status, why }) => [bin, status, why])).toEqual([
      ['A1', 'planned', 'short_pick'],
    ])
    const counter = await counts(shop, 'A1', minh)
    await counter.scan('MUG')
    expect(await counter.finish()).toEqual({ kind: 'booked', bin: 'A1', differences: 1, served: 1 })
    expect((await shop.call('tasks.list', {})).tasks).toEqual([])
    expect((await shop.call('counts.list', {})).counts).toEqual([])
    expect((await shop.call('orders.get', { id: orderIds['1'] ?? 0 })).lines.map(({ allocated }) => allocated)).toEqual([1])
    await booksAgree(shop)
  })

  it('promises that the bin cannot keep go back to their orders, the last one first', async () => {
    const shop = await aShop(database)
    const { minh } = await twoPeople(shop)
    await stocked(shop, { A1: { MUG: 3 } })
    const first = await shop.call('orders.create', order('1', { MUG: 2 }))
    const second = await shop.call('orders.create', order('2', { MUG: 1 }))
    const counter = await counts(shop, 'A1', minh)
    await counter.scan('MUG', 'MUG')
    await counter.finish()
    const states = await Promise.all([first, second].map(async ({ id }) => (await shop.call('orders.get', { id })).status))
    expect(states).toEqual(['allocated', 'backordered'])
    await booksAgree(shop)
  })

  it('undo takes the last scan back, and an empty bin is counted by DONE alone', async () => {
    const shop = await aShop(database)
    const { minh } = await twoPeople(shop)
    await stocked(shop, { A1: { MUG: 1 } })
    const counter = await counts(shop, 'A1', minh)
    await counter.scan('MUG')
    expect((await shop.call('counts.undo', { countId: counter.countId }, { staffId: minh })).did).toEqual({
      kind: 'undone',
      sku: 'MUG',
      counted: 0,
    })
    expect((await shop.refused('counts.undo', { countId: counter.countId }, { staffId: minh })).code).toBe('count.nothing_to_undo')
    await counter.finish()
    expect(await onHand(shop, 'A1', 'MUG')).toBe(0)
  })

  it('bins are planned by range and by class, each once', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 1 }, A2: { CUP: 1 }, A3: { PEN: 1 } })
    const of = { kind: 'bins', from: 'A2', to: 'a1' } as const
    expect(await shop.call('counts.plan', { of })).toEqual({ planned: 2 })
    expect(await shop.call('counts.plan', { of })).toEqual({ planned: 0 })
    const { rows } = await shop.call('items.list', { search: 'PEN' })
    await shop
      .store()
      .writer.insertInto('outlook')
      .values({
        item_id: rows[0]?.id ?? 0,
        forecast_on: '2026-03-02',
        method: 'mean',
        days: 0,
        per_day_milli: 0,
        deviation_milli: 0,
        value_class: 'A',
        policy: 'none',
        steadiness: 'Z',
        year_value: 1,
        lead_days_milli: 0,
        lead_deviation_milli: 0,
        reorder_point: null,
        order_up_to: null,
        safety_stock: null,
        due_since: null,
      })
      .execute()
    expect(await shop.call('counts.plan', { of: { kind: 'class', valueClass: 'A', notForDays: 30 } })).toEqual({ planned: 1 })
    expect((await shop.call('counts.list', {})).counts.map(({ bin, why }) => [bin, why])).toEqual([
      ['A1', 'bins'],
      ['A2', 'bins'],
      ['A3', 'class'],
    ])
  })

  it('an item with several lots in a bin is counted by lot', async () => {
    const shop = await aShop(database)
    const { minh } = await twoPeople(shop)
    await shop.call('items.save', { item: item('TEA', { lotTracked: true }) })
    await stocked(shop, { A1: {} })
    for (const lot of ['L1', 'L2']) await shop.call('stock.count', { sku: 'TEA', location: 'A1', lot, counted: 1, reason: 'opening' })
    const { countId } = await counts(shop, 'A1', minh)
    expect(await shop.refused('counts.scan', { countId, code: 'TEA' }, { staffId: minh })).toEqual({
      code: 'count.lot_needed',
      params: { item: 'TEA', expected: 'L1, L2' },
    })
    expect((await shop.call('counts.scan', { countId, code: 'TEA', lot: 'L2' }, { staffId: minh })).did).toEqual({
      kind: 'counted',
      sku: 'TEA',
      by: 1,
      counted: 1,
    })
  })
})
