import { expect, it } from 'vitest'
import { onEachDatabase } from '../../databases.ts'
import { item, order } from '../../scene.ts'
import { booksAgree } from '../../books.ts'
import { aReserve, fills, lying, states, tasks } from './filler.ts'

onEachDatabase((database) => {
  it('an order waits while its units lie in reserve, and is ready as soon as the face is filled', async () => {
    const shop = await aReserve(database, { A1: 1, R1: 20 })
    await shop.call('orders.create', order('1001', { MUG: 3 }))
    expect(await states(shop, ['1001'])).toEqual(['partly_allocated'])
    await shop.call('replenish.plan', {})
    expect(await tasks(shop)).toEqual(['MUG R1 > A1: 6 waiting'])
    const filler = await fills(shop)
    expect(await filler.scan('R1')).toEqual({ kind: 'bin', bin: 'R1', sku: 'MUG', take: 6 })
    expect(await filler.scan('MUG')).toEqual({ kind: 'taken', sku: 'MUG', by: 1, taken: 1, take: 6 })
    expect(await filler.refused('CASE-OF-6')).toEqual({ code: 'replenish.too_many', params: { sku: 'MUG', units: 6, left: 5 } })
    expect(await filler.undo()).toEqual({ kind: 'undone', what: 'take', sku: 'MUG' })
    expect(await filler.scan('CASE-OF-6')).toEqual({ kind: 'taken', sku: 'MUG', by: 6, taken: 6, take: 6 })
    expect((await filler.view()).step).toBe('face')
    expect(await filler.scan('A1')).toMatchObject({ kind: 'put', sku: 'MUG', units: 6, face: 'A1', served: 1 })
    expect(await states(shop, ['1001'])).toEqual(['allocated'])
    expect(await lying(shop)).toEqual({ A1: 7, R1: 14 })
    const { rows } = await shop.call('stock.moves', { limit: 1 })
    expect(rows.map(({ from, to, quantity, cause, documents }) => [from, to, quantity, cause, documents])).toEqual([
      ['R1', 'A1', 6, 'replenish', [{ kind: 'replenishment', id: filler.id, number: String(filler.id) }]],
    ])
    await booksAgree(shop)
  })

  it('a wrong scan says what was scanned, what was expected, and changes nothing', async () => {
    const shop = await aReserve(database, { R1: 20, R2: 5 })
    const filler = await fills(shop)
    const said = async (code: string) => {
      const { code: refusal, params } = await filler.refused(code)
      return [refusal, params]
    }
    expect(await said('MUG')).toEqual(['replenish.bin_first', { scanned: 'MUG', expected: 'R1' }])
    expect(await said('R2')).toEqual(['replenish.other_bin', { scanned: 'R2', expected: 'R1' }])
    expect(await said('A1')).toEqual(['replenish.nothing_in_hand', { scanned: 'A1', expected: 'R1' }])
    await filler.scan('R1')
    expect(await said('PEN')).toEqual(['replenish.other_item', { scanned: 'PEN', expected: 'MUG', sku: 'PEN' }])
    expect(await said('R1')).toEqual(['replenish.item_next', { scanned: 'R1', expected: 'MUG', bin: 'R1' }])
    expect(await said('nonsense')).toEqual(['replenish.item_unknown', { scanned: 'nonsense', expected: 'MUG' }])
    await filler.scan('CASE-OF-6', 'CASE-OF-6')
    expect(await said('MUG')).toEqual(['replenish.face_next', { scanned: 'MUG', expected: 'A1', inHand: 12 }])
    expect(await said('A2')).toEqual(['replenish.other_bin', { scanned: 'A2', expected: 'A1' }])
    expect(await lying(shop)).toEqual({ R1: 20, R2: 5 })
    const { rows } = await shop.call('scanning.history', {})
    expect(rows.filter(({ refused }) => refused !== null).map(({ refused }) => refused?.code)).toHaveLength(8)
    await booksAgree(shop)
  })

  it('what expires first is brought first, lot by lot, and a plain code is asked for its lot where several lie together', async () => {
    const shop = await aReserve(database, {})
    await shop.call('items.save', { item: item('TEA', { lotTracked: true }) })
    for (const [location, lot, expiresOn, counted] of [
      ['R1', 'LATE', '2027-01-01', 5],
      ['R2', 'SOON', '2026-06-01', 2],
      ['R1', 'NEXT', '2026-07-01', 2],
      ['R2', 'GONE', '2026-01-01', 9],
    ] as const) {
      await shop.call('stock.count', { sku: 'TEA', location, lot, expiresOn, counted, reason: 'opening' })
    }
    await shop.call('faces.save', { itemId: 3, location: 'A2', min: 2, max: 6 })
    const filler = await fills(shop)
    expect((await filler.view()).source).toMatchObject({ bin: 'R2', lot: 'SOON', take: 2 })
    await filler.scan('R2')
    expect(await filler.refused('TEA')).toEqual({ code: 'replenish.lot_needed', params: { item: 'TEA', expected: 'GONE, SOON' } })
    expect(await filler.refused('TEA', 'GONE')).toEqual({
      code: 'replenish.other_lot',
      params: { scanned: 'GONE', expected: 'SOON', bin: 'R2' },
    })
    for (const lot of ['SOON', 'SOON']) await shop.call('replenish.scan', { id: filler.id, code: 'TEA', lot })
    expect((await filler.view()).source).toMatchObject({ bin: 'R1', lot: 'NEXT', take: 2 })
    await filler.scan('R1')
    for (const lot of ['NEXT', 'NEXT', 'LATE', 'LATE']) await shop.call('replenish.scan', { id: filler.id, code: 'TEA', lot })
    await filler.scan('A2')
    const { rows } = await shop.call('stock.list', { itemId: 3 })
    expect(rows.filter(({ location }) => location === 'A2').map(({ lot, onHand }) => [lot, onHand])).toEqual([
      ['SOON', 2],
      ['NEXT', 2],
      ['LATE', 2],
    ])
    await booksAgree(shop)
  })

  it('a full cart goes to the face early, and the rest is fetched after', async () => {
    const shop = await aReserve(database, { R1: 20 })
    const filler = await fills(shop)
    await filler.scan('R1', 'CASE-OF-6')
    expect(await filler.scan('A1')).toEqual({ kind: 'put', sku: 'MUG', units: 6, face: 'A1', served: 0, left: 6 })
    expect((await filler.view()).step).toBe('bin')
    expect(await filler.scan('R1', 'CASE-OF-6', 'A1')).toEqual({ kind: 'put', sku: 'MUG', units: 6, face: 'A1', served: 0, left: 0 })
    expect((await filler.view()).status).toBe('done')
    expect(await tasks(shop)).toEqual([])
    await booksAgree(shop)
  })

  it('short in reserve asks for a count and sends to the next bin; undo takes both back', async () => {
    const shop = await aReserve(database, { R1: 8, R2: 5 })
    const filler = await fills(shop)
    await filler.scan('R1', 'CASE-OF-6')
    const short = { id: filler.id, reason: 'not_there' } as const
    expect((await shop.call('replenish.short', short)).did).toEqual({ kind: 'short', sku: 'MUG', bin: 'R1', missing: 2, other: 'R2' })
    expect((await shop.call('counts.list', {})).counts.map(({ bin, why }) => [bin, why])).toEqual([['R1', 'short_pick']])
    expect(await filler.undo()).toEqual({ kind: 'undone', what: 'short', sku: 'MUG' })
    expect((await shop.call('counts.list', {})).counts).toEqual([])
    await shop.call('replenish.short', short)
    expect(await filler.scan('R2', 'MUG', 'MUG', 'MUG', 'MUG', 'MUG', 'A1')).toMatchObject({ units: 11, left: 0 })
    expect(await lying(shop)).toEqual({ A1: 11, R1: 2 })
    await booksAgree(shop)
  })

  it('a filled face is emptied again by undo: its orders wait, and the units are in hand', async () => {
    const shop = await aReserve(database, { R1: 12 })
    await shop.call('orders.create', order('1001', { MUG: 2 }))
    const filler = await fills(shop)
    await filler.scan('R1', 'CASE-OF-6', 'CASE-OF-6', 'A1')
    expect(await states(shop, ['1001'])).toEqual(['allocated'])
    expect(await filler.undo()).toEqual({ kind: 'undone', what: 'put', sku: 'MUG' })
    expect(await states(shop, ['1001'])).toEqual(['backordered'])
    expect(await filler.view()).toMatchObject({ status: 'taken', step: 'face', inHand: 12, moved: 0 })
    await booksAgree(shop)
    await filler.scan('A1')
    const { batchId } = await shop.call('picking.start', { orderIds: [1] })
    expect((await shop.refused('replenish.undo', { id: filler.id })).code).toBe('replenish.undo_blocked')
    expect(batchId).toBe(1)
    await booksAgree(shop)
  })
})
