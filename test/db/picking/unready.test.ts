import { expect, it } from 'vitest'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { order } from '../scene.ts'
import { aPantry, lotId } from '../stock/a-pantry.ts'
import type { TestShop } from '../shop.ts'
import { aFloor, picks } from './picker.ts'

/** '1002: MUG 1 missing; A1 4, 0 free: 2 promised for 1001 by Minh' */
async function said(shop: TestShop) {
  const { orders } = await shop.call('picking.unready', {})
  return orders.flatMap(({ number, holdReason, lines }) => [
    `${number}${holdReason === null ? '' : ` held: ${holdReason}`}`,
    ...lines.map(({ sku, missing }) => `${sku} ${missing} missing`),
    ...lines.flatMap(({ at }) =>
      at.map(({ location, onHand, free, notPickable, awaitsCount, lotIs, holdings }) =>
        [
          `${location} ${onHand}, ${free} free`,
          ...(notPickable ? ['no bin'] : []),
          ...(awaitsCount ? ['to be counted'] : []),
          ...(lotIs === null ? [] : [lotIs]),
          ...holdings.map((one) => [one.units, one.how, one.orderNumber, one.batch, one.person].filter((part) => part !== '').join(' ')),
        ].join(', '),
      ),
    ),
  ])
}

onEachDatabase((database) => {
  it('an order that cannot be picked names who or what holds each unit', async () => {
    const { shop, orderIds } = await aFloor(
      database,
      { A1: { MUG: 3 }, B1: { CUP: 0 } },
      { '1001': { MUG: 2 }, '1002': { MUG: 1 }, '1003': { MUG: 2, CUP: 1 }, '1004': { MUG: 1 } },
    )
    const { id } = await shop.call('people.add', { name: 'Minh', role: 'packer' })
    const minh = await picks(shop, 1, { staffId: id, station: 'Cart 1' })
    await minh.scan('T1', 'A1', 'MUG')
    await shop.call('orders.hold', { id: orderIds['1004'] ?? 0, reason: 'address', until: null })
    const batch = ownCode('batch', minh.batchId)
    const mugs = ['A1 2, 0 free, 1 promised 1001', '1 promised 1002'].join(', ').replace('1001', `1001 ${batch} Minh`)
    const inTote = `T1 1, 0 free, no bin, 1 in_tote 1001 ${batch} Minh`
    expect(await said(shop)).toEqual([
      '1003',
      'MUG 2 missing',
      'CUP 1 missing',
      mugs,
      inTote,
      '1004 held: address',
      'MUG 1 missing',
      mugs,
      inTote,
    ])
  })

  it('a bin that waits for its count and a stopped lot hold their units, too', async () => {
    const shop = await aPantry(database, [
      { bin: 'A1', lot: 'L1', units: 3 },
      { bin: 'A2', lot: 'L2', units: 5 },
    ])
    await shop.call('lots.mark', { lotId: await lotId(shop, 'L2'), status: 'recalled', reason: 'glass' })
    await shop.call('orders.create', order('1', { HONEY: 1 }))
    const minh = await picks(shop)
    await minh.scan('T1', 'A1')
    await shop.call('picking.short', { batchId: minh.batchId, reason: 'not_there' })
    expect(await said(shop)).toEqual(['1', 'HONEY 1 missing', 'A1 3, 3 free, to be counted', 'A2 5, 5 free, recalled'])
    expect((await shop.call('picking.unready', {})).more).toBe(false)
  })
})
