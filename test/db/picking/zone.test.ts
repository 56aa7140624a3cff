import { expect, it } from 'vitest'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import type { TestShop } from '../shop.ts'
import { aFloor, balances, orderIs, pickerOf } from './picker.ts'

async function twoZones(database: TestDatabase, orders: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const floor = await aFloor(database, { A1: { MUG: 3 }, B1: { CUP: 3 }, B2: { MUG: 2 } }, orders)
  const { locations } = await floor.shop.call('locations.list', { kind: 'bin' })
  for (const bin of locations) await floor.shop.call('locations.change', { ...bin, zone: bin.code.slice(0, 1) })
  return floor
}

async function picksZone(shop: TestShop, zone: string) {
  const { batchId } = await shop.call('picking.start', { take: 4, kind: 'zone', zone })
  return pickerOf(shop, batchId)
}

onEachDatabase((database) => {
  it('an order of two zones goes through both in one tote, and is ready to pack when both are done', async () => {
    const { shop, orderIds } = await twoZones(database, { '1001': { MUG: 1, CUP: 1 }, '1002': { CUP: 1 } })
    const first = await picksZone(shop, 'A')
    expect((await first.view()).tasks.map(({ bin }) => bin)).toEqual(['A1'])
    expect(await first.scan('T1', 'A1', 'MUG')).toEqual({ kind: 'finished' })
    expect(await orderIs(shop, orderIds['1001'])).toBe('allocated: MUG 1 picked, CUP 1 allocated')
    expect(await shop.refused('packing.open', { code: 'T1' })).toMatchObject({ code: 'pack.not_picked' })
    const second = await picksZone(shop, 'B')
    expect((await second.view()).step).toEqual({ kind: 'tote', position: 1, orderNumber: '1001', began: 'T1' })
    await second.scan('T1', 'T2', 'B1', 'CUP', 'T1', 'CUP', 'T2')
    expect(await balances(shop)).toEqual(['CUP in B1: 1', 'CUP in T1: 1', 'CUP in T2: 1', 'MUG in A1: 2', 'MUG in B2: 2', 'MUG in T1: 1'])
    const { did } = await shop.call('packing.open', { code: 'T1' })
    expect(did).toEqual({ kind: 'opened', orderNumber: '1001', resumed: false, remaining: 0 })
    expect(await violations(shop)).toEqual([])
  })

  it('the tote is free once all of the order is packed', async () => {
    const { shop } = await twoZones(database, { '1001': { MUG: 1, CUP: 1 }, '1002': { CUP: 1 } })
    await (await picksZone(shop, 'A')).scan('T1', 'A1', 'MUG')
    await (await picksZone(shop, 'B')).scan('T1', 'T2', 'B1', 'CUP', 'T1', 'CUP', 'T2')
    const { parcelId } = await shop.call('packing.open', { code: 'T1' })
    for (const code of ['MUG', 'CUP']) await shop.call('packing.scan', { parcelId, code })
    await shop.call('packing.check', { parcelId, key: 'slip', done: true })
    await shop.call('packing.close', { parcelId, carton: 'S', weightGrams: 500, carrier: 'POST' })
    expect(await shop.call('scanning.resolve', { code: 'T1' })).toMatchObject({ kind: 'tote', orderId: null, units: 0 })
    await shop.call('packing.undo', { parcelId })
    expect(await shop.call('scanning.resolve', { code: 'T1' })).toMatchObject({ kind: 'tote', orderNumber: '1001', units: 2 })
    expect(await violations(shop)).toEqual([])
  })

  it('what another zone has of a short unit is left to that zone', async () => {
    const { shop, orderIds } = await twoZones(database, { '1001': { MUG: 2 } })
    const first = await picksZone(shop, 'A')
    await first.scan('T1', 'A1', 'MUG')
    expect(await first.say('SHORT')).toEqual({ kind: 'short', sku: 'MUG', missing: 1, otherBin: 'B2' })
    expect([await first.step(), await orderIs(shop, orderIds['1001'])]).toEqual(['done', 'allocated: MUG 1 allocated, MUG 1 picked'])
    expect(await violations(shop)).toEqual([])
    await first.say('UNDO')
    expect(await first.step()).toBe('item MUG 1/2')
    await first.say('SHORT')
    await (await picksZone(shop, 'B')).scan('T1', 'B2', 'MUG')
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: MUG 2 picked')
  })

  it('a zone in which nothing is ready is refused', async () => {
    const { shop } = await twoZones(database, { '1001': { MUG: 1 } })
    expect(await shop.refused('picking.start', { take: 4, kind: 'zone', zone: 'B' })).toEqual({ code: 'picking.nothing_ready', params: {} })
  })
})
