import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBench, type Packer, packs, violations } from '../packing/packer.ts'
import { material, materials, packedWith, shelf, smallBox } from './stocker.ts'

async function pack(bench: Packer, sku = 'MUG') {
  await bench.scan(sku)
  await bench.say('DONE')
  return bench.close({ weightGrams: 390 })
}

onEachDatabase((database) => {
  it('a closed parcel counts its material down, and an opened one back', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    await packedWith(shop, [
      [smallBox, 3],
      [material('Card'), 10],
      [material('Sticker of the market', { usedFor: 'channel', channel: 'market' }), 5],
    ])
    const bench = await packs(shop, 'T1')
    expect(await pack(bench)).toEqual({ kind: 'closed' })
    expect(await shelf(shop)).toEqual(['Small box 2', 'Card 9', 'Sticker of the market 5'])
    await bench.say('UNDO')
    expect(await shelf(shop)).toEqual(['Small box 3', 'Card 10', 'Sticker of the market 5'])
    await bench.close({ carton: 'M' })
    expect(await shelf(shop)).toEqual(['Small box 3', 'Card 9', 'Sticker of the market 5'])
    expect(await violations(shop)).toEqual([])
  })

  it('whatever cartons are tried, opening the box puts all of it back', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    await packedWith(shop, [
      [smallBox, 1],
      [material('Medium box', { kind: 'carton', carton: 'M', perUse: 0 }), 4],
      [material('Paper', { kind: 'filler', unit: 'gram', perUse: 20 }), 30],
      [material('Card', { perUse: 3 }), 2],
    ])
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    const before = await shelf(shop)
    const tried = fc.asyncProperty(fc.array(fc.constantFrom('S', 'M', 'L'), { minLength: 1, maxLength: 4 }), async (cartons) => {
      for (const carton of cartons) {
        await bench.close({ carton })
        expect(await shelf(shop)).not.toEqual(before)
        await bench.say('UNDO')
      }
      expect(await shelf(shop)).toEqual(before)
    })
    await fc.assert(tried, { numRuns: 8 })
    expect(await violations(shop)).toEqual([])
  })

  it('tape by the length of the carton, filler by the room that is left', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const { shop: settings, version } = await shop.call('settings.get', {})
    if (!settings) throw new Error('the shop is set up')
    const cartons = settings.cartons.map((carton) => (carton.code === 'S' ? { ...carton, tapeMm: 450 } : carton))
    await shop.call('settings.save', { shop: { ...settings, cartons }, version })
    const [row] = (await shop.call('items.list', {})).rows
    const mug = await shop.call('items.get', { id: row?.id ?? 0 })
    const { sku, name, product, variant, barcodes, flags, lotTracked, priceMinor } = mug
    const measured = { sku, name, product, variant, barcodes, flags, lotTracked, priceMinor, weightGrams: 300 }
    await shop.call('items.save', {
      id: mug.id,
      version: mug.version,
      item: { ...measured, lengthMm: 100, widthMm: 100, heightMm: 100 },
    })
    await packedWith(shop, [
      [material('Tape', { kind: 'tape', unit: 'millimetre', perUse: 0 }), 66_000],
      [material('Paper', { kind: 'filler', unit: 'gram', perUse: 20 }), 5000],
    ])
    await pack(await packs(shop, 'T1'))
    expect(await shelf(shop)).toEqual(['Paper 4960', 'Tape 65550'])
  })

  it('what the books do not have stops no parcel: it is said, and counted', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const ids = await packedWith(shop, [[smallBox, 0]])
    expect(await pack(await packs(shop, 'T1'))).toEqual({ kind: 'closed', missing: ['Small box'] })
    expect(await shelf(shop)).toEqual(['Small box -1'])
    expect(await shop.call('materials.count', { id: ids['Small box'] ?? 0, counted: 7 })).toEqual({ onHand: 7, difference: 8 })
    expect(await violations(shop)).toEqual([])
  })

  it('low is said with what is left, in parcels and days', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 }, '1002': { CUP: 1 } })
    await packedWith(shop, [[{ ...smallBox, reorderPoint: 5 }, 7]])
    await pack(await packs(shop, 'T1'))
    shop.clock.now += 2 * 86_400_000
    const before = await materials(shop)
    await pack(await packs(shop, 'T2'), 'CUP')
    const after = await materials(shop)
    expect([...before, ...after]).toMatchObject([
      { onHand: 6, isLow: false, used: 1, parcels: 1, parcelsLeft: 6, daysLeft: 12 },
      { onHand: 5, isLow: true, used: 2, parcels: 2, parcelsLeft: 5, daysLeft: 5 },
    ])
  })

  it('every move says what it was, for which order, and by whom', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const ids = await packedWith(shop, [[smallBox, 3]])
    const bench = await packs(shop, 'T1')
    await pack(bench)
    await bench.say('UNDO')
    await shop.call('materials.count', { id: ids['Small box'] ?? 0, counted: 1, note: 'two were wet' })
    const { moves } = await shop.call('materials.moves', { id: ids['Small box'] ?? 0 })
    expect(moves.map(({ change, cause, orderNumber, note }) => [change, cause, orderNumber, note])).toEqual([
      [-2, 'count', '', 'two were wet'],
      [1, 'take_back_use', '1001', ''],
      [-1, 'use', '1001', ''],
      [3, 'receive', '', ''],
    ])
  })

  it('a box that was emptied, because all of it was cancelled, lies on the shelf again', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 1 } })
    await packedWith(shop, [[smallBox, 3]])
    await pack(await packs(shop, 'T1'))
    await shop.call('orders.cancel', { id: orderIds['1001'] ?? 0 })
    const [task] = (await shop.call('tasks.list', {})).tasks
    await shop.call('tasks.putBack', { taskId: task?.id ?? 0, binCode: 'BIN-MUG' })
    expect(await shelf(shop)).toEqual(['Small box 3'])
    expect(await violations(shop)).toEqual([])
  })

  it('a carton has one stock, a change of yesterday is stale, and what is used no more is gone', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const ids = await packedWith(shop, [[smallBox, 3]])
    const id = ids['Small box'] ?? 0
    expect([
      await shop.refused('materials.save', { material: { ...smallBox, name: 'Another' } }),
      await shop.refused('materials.save', { material: { ...smallBox, carton: '' } }),
      await shop.refused('materials.save', { id, version: 9, material: smallBox }),
      await shop.refused('materials.receive', { id: 99, quantity: 1 }),
    ]).toEqual([
      { code: 'material.carton_taken', params: { carton: 'S', name: 'Small box' } },
      { code: 'material.carton_missing', params: { name: 'Small box' } },
      { code: 'material.stale', params: { name: 'Small box' } },
      { code: 'material.unknown', params: { id: 99 } },
    ])
    await shop.call('materials.retire', { id })
    expect(await materials(shop)).toEqual([])
    await shop.call('materials.save', { material: smallBox })
  })
})
