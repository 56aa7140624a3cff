import { expect, it } from 'vitest'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { words } from '../documents/rendering.ts'
import { violations } from '../packing/packer.ts'
import { aShop } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { supplier } from '../suppliers/a-supplier.ts'
import { material, packedWith, shelf, smallBox } from './stocker.ts'

/** Ten small boxes are left of which twenty should be there; a box maker sells them by 25, tape by the roll of 66 m. */
async function aLowShop(database: TestDatabase): Promise<{ shop: TestShop; box: number; tape: number; maker: number }> {
  const shop = await aShop(database)
  const ids = await packedWith(shop, [
    [{ ...smallBox, reorderPoint: 20 }, 10],
    [material('Tape', { kind: 'tape', unit: 'millimetre', perUse: 0, reorderPoint: 66_000 }), 70_000],
    [material('Card'), 5],
  ])
  const { id: maker } = await shop.call('suppliers.save', { supplier: supplier('Box Maker', { leadTimeDays: 3 }) })
  const [box = 0, tape = 0] = [ids['Small box'], ids['Tape']]
  await shop.call('materials.saveSource', {
    id: box,
    source: { supplierId: maker, code: 'B-25', packQuantity: 25, priceMinor: 1250, minPacks: 2 },
  })
  await shop.call('materials.saveSource', {
    id: tape,
    source: { supplierId: maker, code: '', packQuantity: 66_000, priceMinor: null, minPacks: 1 },
  })
  return { shop, box, tape, maker }
}

async function toOrder(shop: TestShop) {
  return (await shop.call('materials.toOrder', {})).rows.map(({ name, packs, source, costMinor }) => [
    name,
    packs,
    source?.supplier ?? null,
    costMinor,
  ])
}

async function linesOf(shop: TestShop, purchaseId: number) {
  const { lines } = await shop.call('materials.ofPurchase', { purchaseId })
  return lines.map(({ name, packs, received, cancelled, outstanding }) => ({ name, packs, received, cancelled, outstanding }))
}

onEachDatabase((database) => {
  it('what is low is ordered by the pack, sent, and counted onto its shelf when it comes', async () => {
    const { shop, box, tape } = await aLowShop(database)
    expect(await toOrder(shop)).toEqual([['Small box', 2, 'Box Maker', 2500]])
    const { drafts } = await shop.call('materials.order', {
      lines: [
        { id: box, packs: 1 },
        { id: tape, packs: 3 },
      ],
    })
    expect([drafts, await toOrder(shop)]).toEqual([[{ id: 1, number: 'PO-0001', supplier: 'Box Maker' }], []])
    await shop.call('purchasing.send', { id: 1, version: 2 })
    const text = await words((await shop.call('documents.purchaseOrder', { purchaseId: 1 })).bytes)
    const csv = new TextDecoder().decode((await shop.call('purchasing.csv', { id: 1 })).bytes)
    const said = ['B-25', 'Small box, pack of 25', 'Tape, pack of 66 m', 'Total 25.00 GBP']
    expect(said.filter((fact) => !text.includes(fact))).toEqual([])
    expect(csv).toContain('PO-0001,1,B-25,,"Small box, pack of 25",2,12.50,GBP')
    const coming = (await shop.call('purchasing.arrivals', {})).arrivals
    expect(coming.map(({ itemId, name, units, expectedOn, late }) => [itemId, name, units, expectedOn, late])).toEqual([
      [null, 'Small box', 2, '2026-03-05', false],
      [null, 'Tape', 3, '2026-03-05', false],
    ])
    const [boxes, rolls] = (await shop.call('materials.ofPurchase', { purchaseId: 1 })).lines
    await shop.call('materials.came', { purchaseId: 1, lines: [{ lineId: boxes?.lineId ?? 0, packs: 1 }] })
    const after = await shop.call('purchasing.get', { id: 1 })
    expect({ status: after.status, ordered: after.ordered, outstanding: after.outstanding, shelf: await shelf(shop) }).toEqual({
      status: 'partly_received',
      ordered: 5,
      outstanding: 4,
      shelf: ['Small box 35', 'Card 5', 'Tape 70000'],
    })
    await shop.call('materials.came', {
      purchaseId: 1,
      lines: [
        { lineId: boxes?.lineId ?? 0, packs: 1 },
        { lineId: rolls?.lineId ?? 0, packs: 3 },
      ],
    })
    expect([(await shop.call('purchasing.get', { id: 1 })).status, await shelf(shop)]).toEqual([
      'received',
      ['Small box 60', 'Card 5', 'Tape 268000'],
    ])
    expect(await shop.call('materials.takeBackCame', { purchaseId: 1 })).toEqual({ name: 'Tape', packs: 3 })
    expect([(await shop.call('purchasing.get', { id: 1 })).status, await shelf(shop)]).toEqual([
      'partly_received',
      ['Small box 60', 'Card 5', 'Tape 70000'],
    ])
    expect(await violations(shop)).toEqual([])
  })

  it('a line goes off a draft; of a sent order what has not come will not come', async () => {
    const { shop, box, tape } = await aLowShop(database)
    await shop.call('materials.order', { lines: [{ id: box, packs: 2 }] })
    await shop.call('materials.order', {
      lines: [
        { id: box, packs: 1 },
        { id: tape, packs: 1 },
      ],
    })
    expect(await linesOf(shop, 1)).toEqual([
      { name: 'Small box', packs: 3, received: 0, cancelled: 0, outstanding: 3 },
      { name: 'Tape', packs: 1, received: 0, cancelled: 0, outstanding: 1 },
    ])
    const [boxes, rolls] = (await shop.call('materials.ofPurchase', { purchaseId: 1 })).lines
    await shop.call('materials.cancelLine', { purchaseId: 1, lineId: rolls?.lineId ?? 0 })
    await shop.call('purchasing.send', { id: 1, version: (await shop.call('purchasing.get', { id: 1 })).version })
    await shop.call('materials.came', { purchaseId: 1, lines: [{ lineId: boxes?.lineId ?? 0, packs: 1 }] })
    expect(await shop.call('materials.cancelLine', { purchaseId: 1, lineId: boxes?.lineId ?? 0 })).toEqual({ packs: 2 })
    expect([await linesOf(shop, 1), (await shop.call('purchasing.get', { id: 1 })).status, await toOrder(shop)]).toEqual([
      [{ name: 'Small box', packs: 3, received: 1, cancelled: 2, outstanding: 0 }],
      'received',
      [],
    ])
    expect(await violations(shop)).toEqual([])
  })

  it('what cannot be is refused: nobody sells it, another order, a draft that did not go out, another supplier', async () => {
    const { shop, box, maker } = await aLowShop(database)
    const card = (await shop.call('materials.list', {})).rows.find(({ name }) => name === 'Card')?.id ?? 0
    expect(await shop.refused('materials.order', { lines: [{ id: card, packs: 1 }] })).toEqual({
      code: 'material.no_supplier',
      params: { name: 'Card' },
    })
    await shop.call('materials.order', { lines: [{ id: box, packs: 2 }] })
    const { lines } = await shop.call('materials.ofPurchase', { purchaseId: 1 })
    const lineId = lines[0]?.lineId ?? 0
    expect((await shop.refused('materials.came', { purchaseId: 1, lines: [{ lineId, packs: 1 }] })).code).toBe('purchase.not_possible')
    const { id: other } = await shop.call('suppliers.save', { supplier: supplier('Other') })
    const { version } = await shop.call('purchasing.get', { id: 1 })
    expect(await shop.refused('purchasing.save', { id: 1, version, supplierId: other, note: '', lines: [] })).toEqual({
      code: 'material.of_supplier',
      params: { number: 'PO-0001', name: 'Small box' },
    })
    await shop.call('purchasing.send', { id: 1, version })
    expect([
      await shop.refused('materials.came', { purchaseId: 1, lines: [{ lineId: lineId + 1, packs: 1 }] }),
      await shop.refused('receiving.open', { of: { kind: 'purchase', purchaseId: 1 } }),
    ]).toEqual([
      { code: 'material.not_on_order', params: { number: 'PO-0001' } },
      { code: 'receiving.only_material', params: { number: 'PO-0001' } },
    ])
    await shop.call('materials.saveSource', { id: box, source: null })
    await shop.call('purchasing.cancel', { id: 1 })
    expect([await toOrder(shop), (await shop.call('suppliers.list', {})).rows.find(({ id }) => id === maker)?.openOrders]).toEqual([
      [['Small box', 0, null, null]],
      0,
    ])
    expect(await violations(shop)).toEqual([])
  })
})
