import { expect, it } from 'vitest'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { balances, orderIs } from '../picking/picker.ts'
import { ruled } from '../picking/ruled.ts'
import { order } from '../scene.ts'
import { aPantry, honeyCode, lotId } from '../stock/a-pantry.ts'
import type { TestShop } from '../shop.ts'
import { packerOf, violations } from './packer.ts'

const day = 86_400_000
const l1 = { bin: 'A1', lot: 'L1', expiresOn: '2026-05-01', units: 2 }
const l2 = { bin: 'A2', lot: 'L2', expiresOn: '2026-06-01', units: 2 }
const beside = { ...l2, bin: 'A1' }
const plain = '4006381333931'

/** So many orders of one jar, the first two promised lot L1, and a shop that packs single units straight from the shelf. */
async function jars(database: TestDatabase, lots: readonly (typeof l1)[], count: number): Promise<{ shop: TestShop; ids: number[] }> {
  const shop = await aPantry(database, [...lots])
  await ruled(shop, { singlesFromShelf: true })
  const ids: number[] = []
  for (let number = 1; number <= count; number += 1) ids.push((await shop.call('orders.create', order(String(number), { HONEY: 1 }))).id)
  return { shop, ids }
}

const open = async (shop: TestShop, code: string, lot?: string) =>
  shop.call('packing.open', { code, ...(lot === undefined ? {} : { lot }) })
const refused = (shop: TestShop, code: string) => shop.refused('packing.open', { code })

onEachDatabase((database) => {
  it('a plain code is enough while one lot is in the house', async () => {
    const { shop } = await jars(database, [l1], 1)
    expect((await open(shop, plain)).did).toMatchObject({ orderNumber: '1', bin: 'A1' })
    expect(await violations(shop)).toEqual([])
  })

  it('where several are, in whatever bins, the lot is scanned or said, and never guessed', async () => {
    const { shop, ids } = await jars(database, [l1, l2], 1)
    expect(await refused(shop, plain)).toEqual({
      code: 'pack.single_lot',
      params: { scanned: '', item: 'HONEY', expected: 'L1, L2', expiresOn: '' },
    })
    expect((await open(shop, plain, 'L1')).did).toMatchObject({ orderNumber: '1', bin: 'A1' })
    expect(await orderIs(shop, ids[0])).toBe('picked: HONEY 1 picked')
    expect(await violations(shop)).toEqual([])
  })

  it('a code with the lot takes the order that is promised this lot', async () => {
    const { shop } = await jars(database, [l1, l2], 3)
    expect((await open(shop, honeyCode('L2', '2026-06-01'))).did).toMatchObject({ orderNumber: '3', bin: 'A2' })
    expect((await open(shop, honeyCode('L1'))).did).toMatchObject({ orderNumber: '1', bin: 'A1' })
    expect(await violations(shop)).toEqual([])
  })

  it('another lot out of the same bin takes the promise with it where the shop allows it, else it is refused', async () => {
    const { shop } = await jars(database, [l1, beside], 1)
    const other = honeyCode('L2', '2026-06-01')
    expect(await refused(shop, other)).toMatchObject({ code: 'pick.lot_later', params: { expected: 'L1' } })
    await ruled(shop, { lotSwap: 'any' })
    const { parcelId } = await open(shop, other)
    expect(await balances(shop)).toContain('HONEY in CART: 1')
    await packerOf(shop, parcelId).say('UNDO')
    expect((await balances(shop)).filter((one) => one.includes('CART'))).toEqual([])
    expect(await violations(shop)).toEqual([])
  })

  it('a lot that lies elsewhere, is recalled or has expired is refused as in a walk', async () => {
    const { shop } = await jars(database, [l1, l2], 1)
    expect(await refused(shop, honeyCode('L2', '2026-06-01'))).toMatchObject({ code: 'pick.lot_wrong', params: { expected: 'L1' } })
    await shop.call('lots.mark', { lotId: await lotId(shop, 'L2'), status: 'recalled', reason: 'glass' })
    expect(await refused(shop, honeyCode('L2', '2026-06-01'))).toMatchObject({ code: 'pack.single_recalled' })
    shop.clock.now += 61 * day
    expect(await refused(shop, honeyCode('L1'))).toMatchObject({ code: 'pack.single_expired' })
    expect(await violations(shop)).toEqual([])
  })
})
