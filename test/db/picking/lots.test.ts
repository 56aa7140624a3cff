import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { order } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { aPantry, honeyCode, lotId } from '../stock/a-pantry.ts'
import { balances, orderIs, picks } from './picker.ts'
import { violations } from '../packing/packer.ts'

const day = 86_400_000
const l1 = { bin: 'A1', lot: 'L1', expiresOn: '2026-05-01', units: 3 }
const l2 = { bin: 'A2', lot: 'L2', expiresOn: '2026-06-01', units: 3 }

async function mark(shop: TestShop, lot: string): Promise<void> {
  await shop.call('lots.mark', { lotId: await lotId(shop, lot), status: 'recalled', reason: 'glass' })
}

onEachDatabase((database) => {
  async function atTheHoney(lots: readonly (typeof l1)[] = [l1, l2], units = 2) {
    const shop = await aPantry(database, lots)
    const { id } = await shop.call('orders.create', order('1', { HONEY: units }))
    const picker = await picks(shop)
    await picker.scan('T1', 'A1')
    return { shop, id, picker }
  }

  it('a code with the lot is right for the lot that is asked for, and for no other', async () => {
    const { picker } = await atTheHoney()
    expect(await picker.refused(honeyCode('L2'))).toEqual({
      code: 'pick.lot_wrong',
      params: { scanned: 'L2', item: 'HONEY', expected: 'L1', expiresOn: '2026-06-01' },
    })
    expect(await picker.refused(honeyCode('L9'))).toMatchObject({ code: 'pick.lot_wrong', params: { scanned: 'L9' } })
    expect(await picker.scan(honeyCode('L1', '2026-05-01'))).toMatchObject({ kind: 'item_right', picked: 1 })
  })

  it('a plain barcode is enough where the bin holds one lot; where it holds several the lot is scanned or said', async () => {
    const { picker } = await atTheHoney()
    expect(await picker.scan('4006381333931')).toMatchObject({ kind: 'item_right', picked: 1 })
    const mixed = await atTheHoney([l1, { ...l2, bin: 'A1' }])
    expect(await mixed.picker.refused('4006381333931')).toEqual({
      code: 'pick.lot_needed',
      params: { scanned: '', item: 'HONEY', expected: 'L1', expiresOn: '' },
    })
    const said = (lot: string) => ({ batchId: mixed.picker.batchId, code: '4006381333931', lot })
    expect(await mixed.shop.refused('picking.scan', said('L2'))).toEqual({
      code: 'pick.lot_later',
      params: { scanned: 'L2', item: 'HONEY', expected: 'L1', expiresOn: '2026-06-01' },
    })
    expect((await mixed.shop.call('picking.scan', said('L1'))).did).toMatchObject({ kind: 'item_right', picked: 1 })
    expect(await mixed.picker.scan(honeyCode('L1'))).toEqual({ kind: 'finished' })
  })

  it('an expired unit is named as that, by the date on it or by the date of its lot', async () => {
    const { picker, shop } = await atTheHoney()
    expect(await picker.refused(honeyCode('L1', '2026-03-01'))).toMatchObject({
      code: 'pick.lot_expired',
      params: { scanned: 'L1', expiresOn: '2026-03-01' },
    })
    shop.clock.now += 61 * day
    expect(await picker.refused('4006381333931')).toMatchObject({ code: 'pick.lot_expired', params: { scanned: 'L1' } })
  })

  it('a lot that is recalled while it is walked for stops; SHORT brings another lot, and nobody has to count', async () => {
    const { picker, shop, id } = await atTheHoney()
    await picker.scan(honeyCode('L1'))
    await mark(shop, 'L1')
    expect(await picker.refused(honeyCode('L1'))).toMatchObject({ code: 'pick.lot_recalled', params: { scanned: 'L1', expected: '' } })
    expect(await picker.say('SHORT')).toEqual({ kind: 'short', sku: 'HONEY', missing: 1, otherBin: 'A2' })
    expect((await shop.call('tasks.list', {})).tasks).toEqual([])
    expect(await picker.scan('A2', honeyCode('L2'))).toEqual({ kind: 'finished' })
    expect(await orderIs(shop, id)).toBe('picked: HONEY 2 picked')
    expect(await balances(shop)).toEqual(['HONEY in A1: 2', 'HONEY in A2: 2', 'HONEY in T1: 1', 'HONEY in T1: 1'])
    expect(await violations(shop)).toEqual([])
  })

  it('a short pick of a stopped lot is taken back like any other', async () => {
    const { picker, shop, id } = await atTheHoney()
    await mark(shop, 'L1')
    await picker.say('SHORT')
    expect(await picker.say('UNDO')).toEqual({ kind: 'undone', what: 'short' })
    expect(await orderIs(shop, id)).toBe('picking: HONEY 2 allocated')
    expect(await picker.refused('4006381333931')).toMatchObject({ code: 'pick.lot_recalled' })
    expect(await violations(shop)).toEqual([])
  })
})
