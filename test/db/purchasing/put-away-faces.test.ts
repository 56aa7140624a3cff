import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import { order, stocked } from '../scene.ts'
import { aBuyer } from './a-buyer.ts'
import { receives } from './receiver.ts'

onEachDatabase((database) => {
  it('a delivery fills the pick face to its maximum, or as far as orders wait, and the rest goes into reserve', async () => {
    const { shop, ordered } = await aBuyer(database, { MUG: {} })
    await stocked(shop, { A1: { MUG: 0 } })
    await shop.call('locations.add', { kind: 'bin', code: 'R1', role: 'reserve' })
    const { rows } = await shop.call('items.list', { search: 'MUG' })
    await shop.call('faces.save', { itemId: rows[0]?.id ?? 0, location: 'A1', min: 1, max: 2 })
    await shop.call('orders.create', order('1001', { MUG: 3 }))
    const id = await ordered({ MUG: 8 })
    const bench = await receives(shop, id)
    await bench.scan(...Array.from({ length: 8 }, () => 'MUG'))
    await bench.say('DONE')
    const suggested = async () => (await shop.call('receiving.view', { receiptId: bench.receiptId })).goods[0]?.bin
    expect(await suggested()).toMatchObject({ code: 'A1', units: 3 })
    expect(await bench.scan('A1')).toMatchObject({ kind: 'put_away', units: 3, bin: 'A1', served: 1 })
    expect(await suggested()).toMatchObject({ code: 'R1', units: 5 })
    expect(await bench.scan('R1')).toMatchObject({ kind: 'put_away', units: 5, bin: 'R1' })
    expect(await violations(shop)).toEqual([])
  })
})
