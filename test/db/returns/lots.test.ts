import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { packs, violations } from '../packing/packer.ts'
import { balances, picks } from '../picking/picker.ts'
import { order } from '../scene.ts'
import { driver } from '../shipping/driver.ts'
import { aPantry, honeyCode } from '../stock/a-pantry.ts'
import type { TestShop } from '../shop.ts'
import { returns, type Returner } from './returner.ts'

/** An order of three jars, two of lot L1 and one of L2, that went out; and its return. */
async function sentHoney(database: TestDatabase): Promise<{ shop: TestShop; bench: Returner }> {
  const shop = await aPantry(database, [
    { bin: 'A1', lot: 'L1', expiresOn: '2026-05-01', units: 2 },
    { bin: 'A2', lot: 'L2', expiresOn: '2026-06-01', units: 2 },
  ])
  const { id } = await shop.call('orders.create', order('1', { HONEY: 3 }))
  const picker = await picks(shop)
  for (let { step } = await picker.view(); step.kind !== 'done'; { step } = await picker.view()) {
    await picker.scan(
      step.kind === 'tote' ? 'T1' : step.kind === 'bin' ? step.task.bin : honeyCode(step.kind === 'item' ? step.task.lot : ''),
    )
  }
  const packer = await packs(shop, 'T1')
  await packer.scan(honeyCode('L1'), honeyCode('L1'), honeyCode('L2'), commandCode('DONE'))
  await packer.close({ weightGrams: 1000 })
  const { sscc } = await packer.view()
  await packer.scan(`00${sscc}`)
  await driver(shop).scan(`00${sscc}`)
  return { shop, bench: await returns(shop, { of: { kind: 'order', orderId: id } }) }
}

onEachDatabase((database) => {
  it('a unit that comes back keeps its lot, through quarantine and into its bin', async () => {
    const { shop, bench } = await sentHoney(database)
    await bench.scan(honeyCode('L2'))
    expect((await bench.view()).inHand).toMatchObject({ sku: 'HONEY', lot: 'L2', units: 1, bin: { code: 'A2' } })
    const lots = async () => (await shop.call('stock.list', {})).rows.map((row) => `${row.lot} in ${row.location}: ${row.onHand}`).sort()
    expect(await lots()).toEqual(['L2 in A2: 1', 'L2 in QUARANTINE: 1'])
    await bench.scan('A2', honeyCode('L1'))
    await bench.dispose({ kind: 'scrap' })
    expect(await lots()).toEqual(['L2 in A2: 2'])
    expect(await violations(shop)).toEqual([])
  })

  it('a lot is never guessed, and never comes back more often than it was sent', async () => {
    const { shop, bench } = await sentHoney(database)
    const before = await balances(shop)
    expect(await bench.refused('4006381333931')).toEqual({ code: 'returns.lot_needed', params: { sku: 'HONEY', expected: 'L1, L2' } })
    expect(await bench.refused(honeyCode('L9'))).toMatchObject({ code: 'returns.lot_never_sent', params: { lot: 'L9' } })
    expect(await balances(shop)).toEqual(before)
    await bench.scan(honeyCode('L2'))
    expect(await bench.refused(honeyCode('L2'))).toEqual({
      code: 'returns.lot_more_than_sent',
      params: { sku: 'HONEY', lot: 'L2', number: '1' },
    })
    expect(await bench.scan('4006381333931')).toMatchObject({ kind: 'received', by: 1, received: 2, expected: 3 })
    expect((await bench.view()).inHand).toMatchObject({ lot: 'L1' })
    expect(await violations(shop)).toEqual([])
  })
})
