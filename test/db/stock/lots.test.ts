import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { item, order } from '../scene.ts'
import { orderIs } from '../picking/picker.ts'
import { aPantry, lotId, promised } from './a-pantry.ts'

const day = 86_400_000

onEachDatabase((database) => {
  it('the lot that expires first is promised first, an expired one never', async () => {
    const shop = await aPantry(database, [
      { bin: 'A1', lot: 'LATE', expiresOn: '2026-09-01', units: 3 },
      { bin: 'A2', lot: 'SOON', expiresOn: '2026-03-02', units: 1 },
      { bin: 'A3', lot: 'OVER', expiresOn: '2026-03-01', units: 5 },
    ])
    const { id } = await shop.call('orders.create', order('1', { HONEY: 6 }))
    expect(await promised(shop)).toEqual(['LATE in A1: 3 of 3 promised', 'SOON in A2: 1 of 1 promised'])
    expect(await orderIs(shop, id)).toBe('partly_allocated: HONEY 2 backordered, HONEY 4 allocated')
  })

  it('units of stopped, expired and too short-lived lots are available nowhere, and each place says why', async () => {
    const shop = await aPantry(
      database,
      [
        { bin: 'A1', lot: 'GOOD', expiresOn: '2026-09-01', units: 1 },
        { bin: 'A2', lot: 'OVER', expiresOn: '2026-03-01', units: 2 },
        { bin: 'A3', lot: 'SHORT', expiresOn: '2026-03-10', units: 4 },
        { bin: 'A4', lot: 'GLASS', expiresOn: '2026-09-01', units: 8 },
        { bin: 'A5', lot: 'ASKED', expiresOn: '2026-09-01', units: 16 },
      ],
      14,
    )
    await shop.call('lots.mark', { lotId: await lotId(shop, 'GLASS'), status: 'recalled', reason: 'glass' })
    await shop.call('lots.mark', { lotId: await lotId(shop, 'ASKED'), status: 'quarantined', reason: '' })
    await shop.call('items.save', { item: item('SUGAR') })
    await shop.call('substitutes.set', { itemId: 2, skus: ['HONEY'] })
    const available = async () => ({
      items: (await shop.call('items.list', { search: 'HONEY' })).rows.map((row) => row.available),
      substitutes: (await shop.call('substitutes.ofItem', { itemId: 2 })).substitutes.map((row) => row.available),
    })
    expect(await available()).toEqual({ items: [1], substitutes: [1] })
    await shop.call('orders.create', order('1', { HONEY: 3 }))
    expect(await available()).toEqual({ items: [0], substitutes: [0] })
    expect((await shop.call('today.summary', {})).runningOut).toEqual([
      { itemId: 1, sku: 'HONEY', name: 'HONEY', backordered: 2, available: 0 },
    ])
    const { rows } = await shop.call('stock.list', { limit: 200 })
    const why = rows.map(async ({ lot, stockId }) => [lot, (await shop.call('stock.heldBy', { stockId })).lotIs])
    expect(Object.fromEntries(await Promise.all(why))).toEqual({
      GOOD: null,
      OVER: 'expired',
      SHORT: 'short_lived',
      GLASS: 'recalled',
      ASKED: 'quarantined',
    })
  })

  it("the day is that of the shop's calendar", async () => {
    const shop = await aPantry(database, [{ bin: 'A1', lot: 'SOON', expiresOn: '2026-06-30', units: 1 }])
    // Half past midnight of 1 July in London, and still 30 June in UTC.
    shop.clock.now = Date.UTC(2026, 5, 30, 23, 30)
    const { id } = await shop.call('orders.create', order('1', { HONEY: 1 }))
    expect(await orderIs(shop, id)).toBe('backordered: HONEY 1 backordered')
  })

  it('an item may ask for days that a unit still has to keep', async () => {
    const shop = await aPantry(
      database,
      [
        { bin: 'A1', lot: 'SHORT', expiresOn: '2026-03-15', units: 1 },
        { bin: 'A2', lot: 'JUST', expiresOn: '2026-03-16', units: 1 },
      ],
      14,
    )
    await shop.call('orders.create', order('1', { HONEY: 2 }))
    expect(await promised(shop)).toEqual(['JUST in A2: 1 of 1 promised'])
    expect((await shop.call('items.get', { id: 1 })).minLifeDays).toBe(14)
  })

  it('a recalled lot leaves the orders that nobody picks, which get another one; released, it serves who waits', async () => {
    const shop = await aPantry(database, [
      { bin: 'A1', lot: 'L1', expiresOn: '2026-05-01', units: 3 },
      { bin: 'A2', lot: 'L2', expiresOn: '2026-06-01', units: 1 },
    ])
    const { id } = await shop.call('orders.create', order('1', { HONEY: 2 }))
    expect(await promised(shop)).toEqual(['L1 in A1: 2 of 3 promised'])
    const l1 = await lotId(shop, 'L1')
    expect(await shop.call('lots.mark', { lotId: l1, status: 'recalled', reason: 'glass in it' })).toEqual({ withdrawn: 2 })
    expect(await promised(shop)).toEqual(['L2 in A2: 1 of 1 promised'])
    expect(await orderIs(shop, id)).toBe('partly_allocated: HONEY 1 backordered, HONEY 1 allocated')
    expect(await shop.call('lots.mark', { lotId: l1, status: 'ok', reason: '' })).toEqual({ withdrawn: 0 })
    expect(await orderIs(shop, id)).toBe('allocated: HONEY 2 allocated')
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('only an owner stops a lot', async () => {
    const shop = await aPantry(database, [{ bin: 'A1', lot: 'L1', units: 1 }])
    const owner = await shop.call('people.add', { name: 'Rosa', role: 'owner' })
    const packer = await shop.call('people.add', { name: 'Minh', role: 'packer' })
    const asked = { lotId: await lotId(shop, 'L1'), status: 'quarantined', reason: 'lid is loose' } as const
    expect(await shop.refused('lots.mark', asked, { staffId: packer.id })).toEqual({
      code: 'people.owner_needed',
      params: { owners: 'Rosa' },
    })
    expect(await shop.call('lots.mark', asked, { staffId: owner.id })).toEqual({ withdrawn: 0 })
    const { rows } = await shop.call('stock.list', {})
    expect(rows.map(({ lot, lotStatus, lotReason }) => ({ lot, lotStatus, lotReason }))).toEqual([
      { lot: 'L1', lotStatus: 'quarantined', lotReason: 'lid is loose' },
    ])
  })

  it('a lot that expires while its order waits is not promised anew', async () => {
    const shop = await aPantry(database, [{ bin: 'A1', lot: 'L1', expiresOn: '2026-03-02', units: 1 }])
    shop.clock.now += day
    const { id } = await shop.call('orders.create', order('1', { HONEY: 1 }))
    expect(await orderIs(shop, id)).toBe('backordered: HONEY 1 backordered')
  })
})
