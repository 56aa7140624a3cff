import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { packs, violations } from '../packing/packer.ts'
import { aFloor, orderIs, pickerOf } from '../picking/picker.ts'
import type { TestShop } from '../shop.ts'
import { driver } from './driver.ts'

async function pickedFromA1(shop: TestShop, orderId: number | undefined, sku: string): Promise<void> {
  const { batchId } = await shop.call('picking.start', { orderIds: [orderId ?? 0] })
  await pickerOf(shop, batchId).scan('T1', 'A1', sku)
}

async function labelled(shop: TestShop, sku: string): Promise<string> {
  const bench = await packs(shop, 'T1')
  await bench.scan(sku)
  await bench.say('DONE')
  await bench.close()
  const { code } = await bench.view()
  await bench.scan(code)
  return code
}

onEachDatabase((database) => {
  it('an order in two parcels is shipped with the second one', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1, CUP: 0 } }, { '1001': { MUG: 1, CUP: 1 } })
    await pickedFromA1(shop, orderIds['1001'], 'MUG')
    expect(await driver(shop).scan(await labelled(shop, 'MUG'))).toMatchObject({ orderShipped: false })
    expect(await orderIs(shop, orderIds['1001'])).toBe('backordered: MUG 1 shipped, CUP 1 backordered')
    await shop.call('stock.count', { sku: 'CUP', location: 'A1', counted: 1, reason: 'found' })
    await pickedFromA1(shop, orderIds['1001'], 'CUP')
    await shop.call('shipping.closeManifest', { carrier: 'POST' })
    expect(await driver(shop).scan(await labelled(shop, 'CUP'))).toMatchObject({ orderShipped: true })
    expect(await orderIs(shop, orderIds['1001'])).toBe('shipped: MUG 1 shipped, CUP 1 shipped')
    const { manifests } = await shop.call('shipping.manifests', {})
    expect(manifests.map(({ parcels, closedAt }) => ({ parcels, closed: closedAt !== null }))).toEqual([
      { parcels: 1, closed: false },
      { parcels: 1, closed: true },
    ])
    expect(await violations(shop)).toEqual([])
  })

  it('the first box is not opened again while the rest is picked', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1, CUP: 0 } }, { '1001': { MUG: 1, CUP: 1 } })
    await pickedFromA1(shop, orderIds['1001'], 'MUG')
    await labelled(shop, 'MUG')
    await shop.call('stock.count', { sku: 'CUP', location: 'A1', counted: 1, reason: 'found' })
    await pickedFromA1(shop, orderIds['1001'], 'CUP')
    await shop.call('packing.undo', { parcelId: 1 })
    expect(await shop.refused('packing.undo', { parcelId: 1 })).toEqual({ code: 'pack.undo_blocked', params: { number: '1001' } })
    expect(await violations(shop)).toEqual([])
  })
})
