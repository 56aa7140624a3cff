import { expect, it } from 'vitest'
import type { PickingRules } from '../../../domain/picking/rules.ts'
import { onEachDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import { order } from '../scene.ts'
import { aPantry, honeyCode, promised } from '../stock/a-pantry.ts'
import { orderIs, picks } from './picker.ts'
import { ruled } from './ruled.ts'

const early = { bin: 'A1', lot: 'L1', expiresOn: '2026-05-01', units: 3 }
const late = { bin: 'A1', lot: 'L2', expiresOn: '2026-06-01', units: 3 }

onEachDatabase((database) => {
  async function atTheBin(lotSwap: PickingRules['lotSwap'], units = 2) {
    const shop = await aPantry(database, [early, late])
    await ruled(shop, { lotSwap })
    const { id } = await shop.call('orders.create', order('1', { HONEY: units }))
    const picker = await picks(shop)
    await picker.scan('T1', 'A1')
    return { shop, id, picker }
  }

  it('where any lot may go, the promise moves to the lot that was taken', async () => {
    const { shop, id, picker } = await atTheBin('any')
    expect(await picker.scan(honeyCode('L2'))).toEqual({ kind: 'item_right', sku: 'HONEY', picked: 1, quantity: 1, by: 1 })
    expect(await promised(shop)).toEqual(['L1 in A1: 1 of 3 promised'])
    expect(await violations(shop)).toEqual([])
    expect(await picker.scan(honeyCode('L1'))).toEqual({ kind: 'finished' })
    expect(await orderIs(shop, id)).toBe('picked: HONEY 2 picked')
    expect(await violations(shop)).toEqual([])
  })

  it('a whole task moves, and undo puts the unit back where it was', async () => {
    const { shop, id, picker } = await atTheBin('any', 1)
    expect(await picker.scan(honeyCode('L2'))).toEqual({ kind: 'finished' })
    await picker.say('UNDO')
    expect([await orderIs(shop, id), await promised(shop)]).toEqual(['picking: HONEY 1 allocated', ['L2 in A1: 1 of 3 promised']])
    expect(await violations(shop)).toEqual([])
  })

  it('by expiry, one that keeps longer is refused and one that goes off earlier is taken', async () => {
    const { shop, picker } = await atTheBin('fefo', 5)
    expect((await picker.refused(honeyCode('L2'))).code).toBe('pick.lot_later')
    await picker.scan(honeyCode('L1'), honeyCode('L1'), honeyCode('L1'))
    await picker.scan(honeyCode('L2'), honeyCode('L2'))
    expect(await violations(shop)).toEqual([])
  })

  it('where none may, and where the other lot is promised to others, it is the wrong lot', async () => {
    const { picker } = await atTheBin('never')
    expect((await picker.refused(honeyCode('L2'))).code).toBe('pick.lot_wrong')
    const taken = await atTheBin('any')
    await taken.shop.call('orders.create', order('2', { HONEY: 4 }))
    expect((await taken.picker.refused(honeyCode('L2'))).code).toBe('pick.lot_wrong')
  })
})
