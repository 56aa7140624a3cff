import { expect, it } from 'vitest'
import { onEachDatabase } from '../../databases.ts'
import { order, stocked } from '../../scene.ts'
import { anotherStation } from '../../shop.ts'
import { twoPeople } from '../counts/counter.ts'
import { booksAgree } from '../../books.ts'
import { offer, supplier } from '../../suppliers/a-supplier.ts'
import { aReserve, fills, lying, states, tasks } from './filler.ts'

onEachDatabase((database) => {
  it('what orders wait for stands first, then what is below its minimum, then what has much room', async () => {
    const shop = await aReserve(database, { A1: 6, R1: 40 }, { min: 4, max: 16 })
    await stocked(shop, { B1: { CUP: 1 }, B2: { CAP: 0 }, B3: {} })
    for (const sku of ['CUP', 'CAP']) await shop.call('stock.count', { sku, location: 'R2', counted: 30, reason: 'opening' })
    await shop.call('faces.save', { itemId: 3, location: 'B1', min: 5, max: 10 })
    await shop.call('faces.save', { itemId: 4, location: 'B2', min: 0, max: 10 })
    await shop.call('orders.create', order('1001', { CAP: 2 }))
    await shop.call('replenish.plan', {})
    expect(await tasks(shop)).toEqual(['CAP R2 > B2: 10 waiting', 'CUP R2 > B1: 9 below_min', 'MUG R1 > A1: 6 top_off'])
  })

  it('a task shrinks and disappears when units come by other means, and there is never a second one', async () => {
    const shop = await aReserve(database, { R1: 40 })
    expect(await tasks(shop)).toEqual(['MUG R1 > A1: 12 below_min'])
    expect(await shop.call('replenish.plan', {})).toEqual({ made: 0, changed: 0, ended: 0 })
    await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 3, reason: 'found' })
    expect(await shop.call('replenish.plan', {})).toEqual({ made: 0, changed: 1, ended: 0 })
    expect(await tasks(shop)).toEqual(['MUG R1 > A1: 6 below_min'])
    await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 12, reason: 'found' })
    expect(await shop.call('replenish.plan', {})).toEqual({ made: 0, changed: 0, ended: 1 })
    expect(await tasks(shop)).toEqual([])
  })

  it('two stations that plan at the same time make one task', async () => {
    const shop = await aReserve(database, { A1: 12, R1: 40 })
    const other = await anotherStation(database, shop)
    const row = (await shop.call('stock.list', {})).rows.find(({ location }) => location === 'A1')
    await shop.call('stock.transfer', { stockId: row?.stockId ?? 0, toLocation: 'R2', quantity: 12 })
    await Promise.all([shop, other, shop, other].map((one) => one.call('replenish.plan', {})))
    expect(await tasks(shop)).toEqual(['MUG R1 > A1: 12 below_min'])
  })

  it('what somebody has taken is offered to nobody else, and is taken over only by saying so', async () => {
    const shop = await aReserve(database, { R1: 40 })
    const { minh, anna } = await twoPeople(shop)
    const first = await fills(shop, { staffId: minh })
    await first.scan('R1', 'CASE-OF-6')
    expect(await shop.refused('replenish.take', {}, { staffId: anna, station: 'Bench 2' })).toEqual({
      code: 'replenish.none',
      params: { taken: 1 },
    })
    expect(await shop.refused('replenish.take', { id: first.id }, { staffId: anna, station: 'Bench 2' })).toEqual({
      code: 'replenish.held',
      params: { face: 'A1', sku: 'MUG', holder: 'Minh, Bench 1' },
    })
    await shop.call('replenish.take', { id: first.id, takeOver: true }, { staffId: anna, station: 'Bench 2' })
    expect((await first.refused('MUG')).code).toBe('replenish.held')
    const view = await first.view()
    expect([view.person, view.station, view.inHand, view.step]).toEqual(['Anna', 'Bench 2', 6, 'item'])
    await booksAgree(shop)
  })

  it('is at the same step after a crash, and a scan that is sent again counts once', async () => {
    const shop = await aReserve(database, { R1: 40 })
    const filler = await fills(shop)
    await filler.scan('R1')
    for (let time = 0; time < 2; time += 1) {
      await shop.call('replenish.scan', { id: filler.id, code: 'CASE-OF-6' }, { requestId: 'the-same' })
      await shop.reopen()
    }
    expect(await filler.view()).toMatchObject({ step: 'item', inHand: 6, source: { bin: 'R1', take: 12, taken: 6 } })
    expect(await shop.call('replenish.take', {})).toEqual({ id: filler.id })
    await booksAgree(shop)
  })

  it('units in hand are held: no other hand moves, counts or scraps them away', async () => {
    const shop = await aReserve(database, { R1: 12 })
    const filler = await fills(shop)
    await filler.scan('R1', 'CASE-OF-6', 'CASE-OF-6')
    const row = (await shop.call('stock.list', {})).rows.find(({ location }) => location === 'R1')
    const stockId = row?.stockId ?? 0
    expect((await shop.refused('stock.transfer', { stockId, toLocation: 'A2', quantity: 1 })).code).toBe('stock.short')
    expect((await shop.refused('stock.scrap', { stockId, quantity: 1 })).code).toBe('stock.short')
    const count = { sku: 'MUG', location: 'R1', counted: 0, reason: 'lost' } as const
    expect((await shop.refused('stock.count', count)).code).toBe('stock.allocated')
    expect((await shop.call('stock.heldBy', { stockId })).carried).toEqual([
      { replenishmentId: filler.id, units: 12, face: 'A1', person: '', station: 'Bench 1' },
    ])
    expect((await shop.refused('replenish.giveBack', { id: filler.id })).code).toBe('replenish.put_first')
    await filler.scan('A1')
    expect(await lying(shop)).toEqual({ A1: 12 })
    await booksAgree(shop)
  })

  it('an item without a set face is brought where it lay last when an order waits for it, and no more than that', async () => {
    const shop = await aReserve(database, { R1: 40, A2: 2 })
    const { faces } = await shop.call('faces.ofItem', { itemId: 1 })
    await shop.call('faces.remove', { itemId: 1, locationId: faces[0]?.locationId ?? 0 })
    await shop.call('orders.create', order('1001', { MUG: 5 }))
    await shop.call('replenish.plan', {})
    expect(await tasks(shop)).toEqual(['MUG R1 > A2: 3 waiting'])
    await shop.call('orders.cancel', { id: 1 })
    await shop.call('replenish.plan', {})
    expect(await tasks(shop)).toEqual([])
  })

  it('a reserve bin that becomes a pick face serves who waits; a bin with a face set stays one', async () => {
    const shop = await aReserve(database, { R1: 40 })
    await shop.call('orders.create', order('1001', { MUG: 5 }))
    const { locations } = await shop.call('locations.list', { kind: 'bin' })
    const [a1, , r1] = locations
    if (!a1 || !r1) throw new Error('no bins')
    expect(await shop.refused('locations.change', { ...a1, role: 'reserve' })).toEqual({
      code: 'location.is_face',
      params: { code: 'A1', sku: 'MUG' },
    })
    await shop.call('locations.change', { ...r1, role: 'face' })
    expect(await states(shop, ['1001'])).toEqual(['allocated'])
    await booksAgree(shop)
  })

  it('an order that waits names who fills the face for it, and the purchase order that brings more', async () => {
    const shop = await aReserve(database, { R1: 4 })
    const { id: supplierId } = await shop.call('suppliers.save', { supplier: supplier('Potter', { leadTimeDays: 7 }) })
    await shop.call('suppliers.saveOffer', { itemId: 1, supplierId, offer: offer() })
    const purchase = await shop.call('purchasing.save', {
      supplierId,
      note: '',
      lines: [{ sku: 'MUG', quantity: 10, unit: 'unit', priceMinor: 300 }],
    })
    await shop.call('purchasing.send', { id: purchase.id, version: 1 })
    const { id } = await shop.call('orders.create', order('1001', { MUG: 6 }))
    await shop.call('replenish.plan', {})
    const broughtBy = async () => (await shop.call('orders.get', { id })).lines.map((line) => line.broughtBy)
    expect(await broughtBy()).toEqual([
      [
        { kind: 'replenishment', id: 1, number: 'A1', units: 4, expectedOn: null },
        { kind: 'purchase', id: purchase.id, number: 'PO-0001', units: 10, expectedOn: '2026-03-09' },
      ],
    ])
    await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 6, reason: 'found' })
    expect(await broughtBy()).toEqual([[]])
  })
})
