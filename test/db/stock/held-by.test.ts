import { expect, it } from 'vitest'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { packs } from '../packing/packer.ts'
import { aFloor, picks } from '../picking/picker.ts'
import type { TestShop } from '../shop.ts'

async function held(shop: TestShop, location: string) {
  const { rows } = await shop.call('stock.list', { limit: 200 })
  const { holdings } = await shop.call('stock.heldBy', { stockId: rows.find((row) => row.location === location)?.stockId ?? 0 })
  return holdings.map(({ orderId: _orderId, ...holding }) => holding)
}

onEachDatabase((database) => {
  it('every unit that is not free names its order, and who has it where', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 4 } }, { '1001': { MUG: 2 }, '1002': { MUG: 1 } })
    const { id } = await shop.call('people.add', { name: 'Minh', role: 'packer' })
    const minh = await picks(shop, 1, { staffId: id, station: 'Cart 1' })
    await minh.scan('T1', 'A1', 'MUG')
    const inHand = { orderNumber: '1001', units: 1, batch: ownCode('batch', minh.batchId), person: 'Minh', station: 'Cart 1' }
    expect({ bin: await held(shop, 'A1'), tote: await held(shop, 'T1') }).toEqual({
      bin: [
        { how: 'promised', ...inHand },
        { how: 'promised', orderNumber: '1002', units: 1, batch: '', person: '', station: '' },
      ],
      tote: [{ how: 'in_tote', ...inHand }],
    })
    await minh.scan('MUG')
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG', 'MUG')
    await bench.say('DONE')
    await bench.close()
    expect(await held(shop, 'STAGING')).toEqual([
      { how: 'in_parcel', orderNumber: '1001', units: 2, batch: '', person: '', station: 'Bench 1' },
    ])
    expect(await shop.refused('stock.heldBy', { stockId: 9999 })).toEqual({ code: 'stock.unknown', params: { id: 9999 } })
  })
})
