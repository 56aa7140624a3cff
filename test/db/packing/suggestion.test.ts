import { expect, it } from 'vitest'
import { cartonSchema } from '../../../domain/settings/contract.ts'
import { onEachDatabase } from '../databases.ts'
import { item } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { aBench, packs } from './packer.ts'

const mug = { lengthMm: 100, widthMm: 90, heightMm: 80, weightGrams: 300 }

async function measured(shop: TestShop, measures: Partial<ReturnType<typeof item>>): Promise<void> {
  const [row] = (await shop.call('items.list', { search: 'MUG' })).rows
  const { id, version } = await shop.call('items.get', { id: row?.id ?? 0 })
  await shop.call('items.save', { id, version, item: item('MUG', measures) })
}

type Boxes = Readonly<Record<string, Readonly<Record<string, number>>>>

function inBoxes(boxes: Boxes, paddedSkus: readonly string[] = []) {
  const all = Object.entries(boxes).map(([carton, units]) => ({
    carton,
    lines: Object.entries(units).map(([sku, count]) => ({ sku, units: count })),
  }))
  return { carton: all[0]?.carton, by: 'dimensions', parcels: all.length, boxes: all, paddedSkus }
}

/** What is suggested for so many mugs at the stage of the box, and before it. */
async function suggested(shop: TestShop, mugs: number) {
  const bench = await packs(shop, 'T1')
  const before = (await bench.view()).suggestion
  for (let units = 0; units < mugs; units += 1) await bench.scan('MUG')
  await bench.say('DONE')
  return { before, atTheBox: (await bench.view()).suggestion }
}

it('a carton of older settings has no limit', () => {
  const older = { code: 'S', name: 'Small box', lengthMm: 200, widthMm: 150, heightMm: 100, tareGrams: 90 }
  expect([cartonSchema.parse(older), cartonSchema.parse({ ...older, limitGrams: null })]).toEqual([older, { ...older, limitGrams: null }])
})

onEachDatabase((database) => {
  it('the box of a parcel is suggested from its first scan on', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 2 } })
    await measured(shop, mug)
    const oneBox = inBoxes({ S: { MUG: 2 } })
    expect(await suggested(shop, 2)).toEqual({ before: oneBox, atTheBox: oneBox })
  })

  it('what is fragile gets room for its wrapping', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    await measured(shop, { ...mug, flags: ['fragile'] })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    for (const { key } of (await bench.view()).checks) await shop.call('packing.check', { parcelId: bench.parcelId, key, done: true })
    expect((await bench.view()).suggestion).toEqual(inBoxes({ M: { MUG: 1 } }, ['MUG']))
  })

  it('a carton that may not carry it is not suggested', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 2 } })
    await measured(shop, mug)
    const { shop: settings, version } = await shop.call('settings.get', {})
    if (!settings) throw new Error('the shop has no settings')
    const cartons = settings.cartons.map((carton) => (carton.code === 'S' ? { ...carton, limitGrams: 600 } : carton))
    await shop.call('settings.save', { shop: { ...settings, cartons }, version })
    expect((await suggested(shop, 2)).atTheBox).toEqual(inBoxes({ M: { MUG: 2 } }))
  })

  it('padding of the item goes before that of its handling', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    await measured(shop, { ...mug, flags: ['fragile'], paddingMm: 5 })
    const bench = await packs(shop, 'T1')
    expect((await bench.view()).suggestion).toEqual(inBoxes({ S: { MUG: 1 } }, ['MUG']))
  })

  it('what one carton does not hold is suggested box by box, and the next box anew', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 3 } })
    await measured(shop, { lengthMm: 380, widthMm: 280, heightMm: 120, weightGrams: 300 })
    const bench = await packs(shop, 'T1')
    expect((await bench.view()).suggestion).toMatchObject({
      parcels: 2,
      boxes: [
        { carton: 'L', lines: [{ sku: 'MUG', units: 2 }] },
        { carton: 'L', lines: [{ sku: 'MUG', units: 1 }] },
      ],
    })
    await bench.scan('MUG', 'MUG')
    await bench.say('NEWBOX')
    expect((await bench.view()).suggestion).toEqual(inBoxes({ L: { MUG: 2 } }))
  })

  it('what no carton holds is named', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    await measured(shop, { lengthMm: 900, widthMm: 10, heightMm: 10 })
    expect(await (await packs(shop, 'T1')).view()).toMatchObject({ suggestion: null, undecided: { why: 'too_large', skus: ['MUG'] } })
  })

  it('without measures a person chooses', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    expect(await suggested(shop, 1)).toEqual({ before: null, atTheBox: null })
  })
})
