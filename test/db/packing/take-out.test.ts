import { expect, it } from 'vitest'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { balances, orderIs } from '../picking/picker.ts'
import type { TestShop } from '../shop.ts'
import { aBench, packs, pickAll, violations } from './packer.ts'

async function rule(shop: TestShop, takenOut: 'wait' | 'send'): Promise<void> {
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (settings) await shop.call('settings.save', { shop: { ...settings, takenOut }, version })
}

/** Two mugs and a pen of order 1 at the bench, one mug verified; `spare` mugs more on the shelf. */
async function aBrokenMug(database: TestDatabase, spare: number) {
  const { shop, orderIds } = await aBench(database, { '1': { MUG: 2, PEN: 1 } })
  if (spare > 0) await shop.call('stock.count', { sku: 'MUG', location: 'BIN-MUG', counted: spare, reason: 'found' })
  const packer = await packs(shop, 'T1')
  await packer.scan('MUG')
  return { shop, id: orderIds['1'], packer }
}

onEachDatabase((database) => {
  it('a damaged unit leaves for quarantine; with no other one there the parcel goes without it', async () => {
    const { shop, id, packer } = await aBrokenMug(database, 0)
    expect(await packer.say('DAMAGED')).toEqual({ kind: 'taken_out', sku: 'MUG', units: 1, again: 0, setAside: false })
    expect(await balances(shop)).toEqual(['MUG in QUARANTINE: 1', 'MUG in T1: 1', 'PEN in T1: 1'])
    expect(await orderIs(shop, id)).toBe('picked: MUG 1 backordered, MUG 1 picked, PEN 1 picked')
    expect((await packer.view()).lines).toMatchObject([
      { sku: 'MUG', expected: 1, verified: 0 },
      { sku: 'PEN', expected: 1, verified: 0 },
    ])
    await packer.scan('MUG', 'PEN')
    await packer.say('DONE')
    expect(await packer.close()).toEqual({ kind: 'closed' })
    expect(await violations(shop)).toEqual([])
  })

  it('with another one on the shelf the order waits until that is picked, and is packed whole', async () => {
    const { shop, id, packer } = await aBrokenMug(database, 5)
    expect(await packer.say('DAMAGED')).toEqual({ kind: 'taken_out', sku: 'MUG', units: 1, again: 1, setAside: true })
    expect(await orderIs(shop, id)).toBe('allocated: MUG 1 allocated, MUG 1 picked, PEN 1 picked')
    await pickAll(shop, 1, ['T2'])
    const again = await packs(shop, 'T1')
    await again.scan('MUG', 'MUG', 'PEN')
    await again.say('DONE')
    await again.close()
    expect(await orderIs(shop, id)).toBe('packed: MUG 2 packed, PEN 1 packed')
    expect(await violations(shop)).toEqual([])
  })

  it('a shop may send the rest at once and the other one after it', async () => {
    const { shop, id, packer } = await aBrokenMug(database, 5)
    await rule(shop, 'send')
    expect(await packer.say('DAMAGED')).toEqual({ kind: 'taken_out', sku: 'MUG', units: 1, again: 1, setAside: false })
    await packer.scan('MUG', 'PEN')
    await packer.say('DONE')
    await packer.close()
    expect(await orderIs(shop, id)).toBe('allocated: MUG 1 allocated, MUG 1 packed, PEN 1 packed')
    expect(await violations(shop)).toEqual([])
  })

  it('undo puts it back, also when the parcel was set aside for another one', async () => {
    for (const spare of [0, 5]) {
      const { shop, id, packer } = await aBrokenMug(database, spare)
      await packer.say('DAMAGED')
      expect(await packer.say('UNDO')).toEqual({ kind: 'undone', what: 'take_out' })
      expect(await orderIs(shop, id)).toBe('picked: MUG 2 picked, PEN 1 picked')
      expect((await packer.view()).lines).toMatchObject([
        { sku: 'MUG', expected: 2, verified: 1 },
        { sku: 'PEN', expected: 1, verified: 0 },
      ])
      await packer.scan('MUG', 'PEN')
      expect(await violations(shop)).toEqual([])
    }
  })

  it('undo is refused once another one is being picked instead', async () => {
    const { shop, packer } = await aBrokenMug(database, 5)
    await packer.say('DAMAGED')
    await shop.call('picking.start', { take: 1 })
    const undo = await shop.refused('packing.undo', { parcelId: packer.parcelId })
    expect(undo).toEqual({ code: 'pack.undo_blocked', params: { number: '1' } })
  })

  it('a line may be named; the only unit of an order leaves nothing to pack', async () => {
    const { shop, orderIds } = await aBench(database, { '1': { MUG: 1 } })
    const packer = await packs(shop, 'T1')
    expect(await packer.refused('PBCDAMAGEDX')).toMatchObject({ code: 'scan.damaged' })
    expect(await shop.refused('packing.takeOut', { parcelId: packer.parcelId, reason: 'damaged' })).toMatchObject({
      code: 'pack.scan_it_first',
    })
    const [line] = (await packer.view()).lines
    const asked = { parcelId: packer.parcelId, reason: 'damaged', lineId: line?.lineId ?? 0 } as const
    expect((await shop.call('packing.takeOut', asked)).did).toMatchObject({ setAside: true, again: 0 })
    expect(await orderIs(shop, orderIds['1'])).toBe('backordered: MUG 1 backordered')
    expect((await shop.call('picking.ready', {})).batches).toEqual([])
    await shop.call('packing.undo', { parcelId: packer.parcelId })
    expect(await packer.scan('MUG')).toEqual({ kind: 'verified_all' })
    expect(await violations(shop)).toEqual([])
  })
})
