import { expect, it } from 'vitest'
import type { Carton, Shop } from '../../../domain/settings/contract.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { packs, pickAll } from './packer.ts'

/** Two fragile mugs of 300 g, verified and ticked: 600 g, and 90 g of carton S. */
async function twoMugs(database: TestDatabase) {
  const shop = await aShop(database)
  await shop.call('items.save', { item: item('MUG', { weightGrams: 300, flags: ['fragile'] }) })
  await stocked(shop, { A1: { MUG: 2 } })
  await shop.call('locations.add', { kind: 'tote', code: 'T1' })
  await shop.call('orders.create', order('1', { MUG: 2 }))
  await pickAll(shop, 1)
  const packer = await packs(shop, 'T1')
  await packer.scan('MUG', 'MUG')
  for (const _ of (await packer.view()).checks) await packer.say('DONE')
  const close = (box: object) =>
    shop.refused('packing.close', { parcelId: packer.parcelId, carton: 'S', carrier: 'POST', weightGrams: 690, ...box })
  return { shop, packer, close }
}

async function settings(shop: TestShop, change: (shop: Shop) => Partial<Shop>): Promise<void> {
  const { shop: before, version } = await shop.call('settings.get', {})
  if (before) await shop.call('settings.save', { shop: { ...before, ...change(before) }, version })
}

const only =
  (...kept: readonly Partial<Carton>[]) =>
  (shop: Shop) => ({
    cartons: shop.cartons.flatMap((carton) => kept.filter(({ code }) => code === carton.code).map((part) => ({ ...carton, ...part }))),
  })

onEachDatabase((database) => {
  it('a box that is heavier than its contents can be is not closed', async () => {
    const { packer, close } = await twoMugs(database)
    expect(await close({ weightGrams: 760 })).toEqual({ code: 'pack.weight_over', params: { weighed: 760, atMost: 759 } })
    expect(await packer.close({ weightGrams: 759 })).toEqual({ kind: 'closed' })
  })

  it('an owner may let it pass, with a reason that is kept; nobody else may', async () => {
    const { shop, packer, close } = await twoMugs(database)
    const owner = await shop.call('people.add', { name: 'Rosa', role: 'owner' })
    const overrule = { reason: 'ice packs in it' }
    expect(await close({ weightGrams: 900, overrule })).toEqual({ code: 'people.owner_needed', params: { owners: 'Rosa' } })
    await packer.close({ weightGrams: 900, overrule: { ...overrule, ownerId: owner.id } })
    const kept = shop.store().reader.selectFrom('parcel').select(['overrule_reason', 'overruled_by'])
    expect(await kept.execute()).toEqual([{ overrule_reason: 'ice packs in it', overruled_by: owner.id }])
  })

  it('of items without a weight nobody can say that the box is too heavy', async () => {
    const { shop, packer } = await twoMugs(database)
    const { id, version } = await shop.call('items.get', { id: 1 })
    await shop.call('items.save', { id, version, item: item('MUG', { flags: ['fragile'] }) })
    expect(await packer.close({ weightGrams: 5000 })).toEqual({ kind: 'closed' })
  })

  it('neither carton nor carrier is loaded above its limit, whoever asks', async () => {
    const { shop, close } = await twoMugs(database)
    await settings(shop, only({ code: 'S', limitGrams: 680 }, { code: 'M' }))
    const overrule = { reason: 'it will hold' }
    expect(await close({ overrule })).toEqual({
      code: 'pack.over_limit',
      params: { weighed: 690, limitGrams: 680, of: 'Small box' },
    })
    await settings(shop, ({ carriers }) => ({ carriers: carriers.map((carrier) => ({ ...carrier, limitGrams: 500 })) }))
    expect(await close({ carton: 'M', weightGrams: 780 })).toMatchObject({ params: { limitGrams: 500, of: 'Post' } })
  })

  it('a fragile item goes into a carton with walls, where the shop has one', async () => {
    const { shop, packer, close } = await twoMugs(database)
    await settings(shop, only({ code: 'S' }, { code: 'ENV', soft: true }))
    expect(await close({ carton: 'ENV', weightGrams: 625 })).toEqual({
      code: 'pack.carton_soft',
      params: { carton: 'Padded envelope', sku: 'MUG', flag: 'fragile' },
    })
    await settings(shop, only({ code: 'ENV', soft: true }))
    expect(await packer.close({ carton: 'ENV', weightGrams: 625 })).toEqual({ kind: 'closed' })
  })
})
