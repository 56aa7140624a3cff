import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBench, packs, violations } from '../packing/packer.ts'
import { aFloor, picks } from '../picking/picker.ts'
import { item } from '../scene.ts'
import type { TestShop } from '../shop.ts'

/** From now on the shop keeps it as small parts; a case code counts six. */
async function becomesSmallParts(shop: TestShop, sku: string): Promise<void> {
  const [found] = (await shop.call('items.list', { search: sku })).rows
  const { id, version } = await shop.call('items.get', { id: found?.id ?? 0 })
  await shop.call('items.save', { id, version, item: item(sku, { flags: ['small_parts'], barcodes: [{ code: 'BAG-OF-6', quantity: 6 }] }) })
}

onEachDatabase((database) => {
  it('a quantity said before small parts counts so many, of a bag so many bags, and one too many counts none', async () => {
    const { shop } = await aFloor(database, { A1: { SCREW: 40 } }, { '1001': { SCREW: 16 } })
    await becomesSmallParts(shop, 'SCREW')
    const { batchId, scan, step } = await picks(shop)
    await scan('T1', 'A1')
    expect((await shop.call('picking.scan', { batchId, code: 'SCREW', quantity: 3 })).did).toMatchObject({ picked: 3, by: 3 })
    expect((await shop.call('picking.scan', { batchId, code: 'BAG-OF-6', quantity: 2 })).did).toMatchObject({ picked: 15, by: 12 })
    expect(await shop.refused('picking.scan', { batchId, code: 'SCREW', quantity: 2 })).toEqual({
      code: 'pick.too_many',
      params: { sku: 'SCREW', wanted: 16, picked: 15, by: 2, bin: 'A1' },
    })
    expect(await step()).toBe('item SCREW 15/16')
    expect(await violations(shop)).toEqual([])
  })

  it('any other item is counted one by one: a quantity before it counts nothing, at the bin and at the bench', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 5 } }, { '1001': { MUG: 2 } })
    const { batchId, scan, step } = await picks(shop)
    await scan('T1', 'A1')
    const refused = { code: 'scan.unit_by_unit', params: { sku: 'MUG', said: 2 } }
    expect(await shop.refused('picking.scan', { batchId, code: 'MUG', quantity: 2 })).toEqual(refused)
    expect(await step()).toBe('item MUG 0/2')
    await shop.call('picking.scan', { batchId, code: 'MUG', quantity: 1 })
    await scan('MUG')
    const bench = await packs(shop, 'T1')
    expect(await shop.refused('packing.scan', { parcelId: bench.parcelId, code: 'MUG', quantity: 2 })).toEqual(refused)
    expect((await bench.view()).lines).toMatchObject([{ sku: 'MUG', expected: 2, verified: 0 }])
  })

  it('at the bench small parts are verified by the handful, and undo takes the handful out', async () => {
    const { shop } = await aBench(database, { '1001': { SCREW: 5 } })
    await becomesSmallParts(shop, 'SCREW')
    const bench = await packs(shop, 'T1')
    const { did } = await shop.call('packing.scan', { parcelId: bench.parcelId, code: 'SCREW', quantity: 4 })
    expect(did).toEqual({ kind: 'item_right', sku: 'SCREW', verified: 4, expected: 5, by: 4 })
    await bench.say('UNDO')
    expect((await bench.view()).lines).toMatchObject([{ verified: 0 }])
  })
})
