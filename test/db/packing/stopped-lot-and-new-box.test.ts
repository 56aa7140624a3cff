import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { balances, orderIs, picks } from '../picking/picker.ts'
import { order } from '../scene.ts'
import { driver } from '../shipping/driver.ts'
import { aPantry, honeyCode, lotId } from '../stock/a-pantry.ts'
import type { TestShop } from '../shop.ts'
import { type Packer, packerOf, packs, violations } from './packer.ts'

const day = 86_400_000

/** Two jars of L1 and two of L2, picked into T1; `spare` jars of L3 stay on the shelf. */
async function fourJars(database: TestDatabase, spare = 0): Promise<{ shop: TestShop; id: number }> {
  const shop = await aPantry(database, [
    { bin: 'A1', lot: 'L1', expiresOn: '2026-05-01', units: 2 },
    { bin: 'A2', lot: 'L2', expiresOn: '2026-06-01', units: 2 },
    ...(spare === 0 ? [] : [{ bin: 'A3', lot: 'L3', expiresOn: '2026-09-01', units: spare }]),
  ])
  const { id } = await shop.call('orders.create', order('1', { HONEY: 4 }))
  const picker = await picks(shop)
  for (;;) {
    const { step } = await picker.view()
    if (step.kind === 'done') return { shop, id }
    await picker.scan(
      step.kind === 'tote' ? 'T1' : step.kind === 'bin' ? step.task.bin : honeyCode(step.kind === 'item' ? step.task.lot : ''),
    )
  }
}

/** The first box holds the jars of one lot, the other lot waits for the next. */
async function firstBoxOf(shop: TestShop, lot: 'L1' | 'L2'): Promise<Packer> {
  const first = await packs(shop, 'T1')
  await first.scan(honeyCode(lot), honeyCode(lot), commandCode('NEWBOX'))
  return first
}

async function recall(shop: TestShop, lot: string): Promise<void> {
  await shop.call('lots.mark', { lotId: await lotId(shop, lot), status: 'recalled', reason: 'glass' })
}

/** Checks, carton and label. Returns the next box, where one opened. */
async function finish(shop: TestShop, box: Packer): Promise<Packer | null> {
  await box.say('DONE')
  await box.close({ weightGrams: 700 })
  const did = await box.scan(ownCode('parcel', box.parcelId))
  return did.kind === 'label_right' && did.next !== undefined ? packerOf(shop, did.next) : null
}

const taken = { kind: 'taken_out', sku: 'HONEY', units: 2 } as const
const contents = async (box: Packer) => (await box.view()).lines.map((line) => `${line.sku} ${line.verified}/${line.expected}`)

onEachDatabase((database) => {
  it('a lot that is recalled while its jars wait for the next box stops the bench; without them the first box goes on alone', async () => {
    const { shop, id } = await fourJars(database)
    const first = await firstBoxOf(shop, 'L1')
    await recall(shop, 'L2')
    expect(await first.refused(commandCode('DONE'))).toMatchObject({ code: 'pack.lot_recalled', params: { scanned: 'L2' } })
    expect(await first.say('DAMAGED')).toEqual({ ...taken, again: 0, setAside: false })
    expect(await contents(first)).toEqual(['HONEY 2/2'])
    expect(await finish(shop, first)).toBe(null)
    expect(await driver(shop).scan(ownCode('parcel', first.parcelId))).toMatchObject({ orderShipped: false })
    expect(await orderIs(shop, id)).toBe('backordered: HONEY 2 backordered, HONEY 2 shipped')
    expect(await balances(shop)).toContain('HONEY in QUARANTINE: 2')
    expect(await violations(shop)).toEqual([])
  })

  it('other jars that are promised instead follow in the next box; the first one does not wait for them', async () => {
    const { shop, id } = await fourJars(database, 2)
    const first = await firstBoxOf(shop, 'L1')
    await recall(shop, 'L2')
    expect(await first.say('DAMAGED')).toEqual({ ...taken, again: 2, setAside: false })
    expect(await finish(shop, first)).toBe(null)
    await (await picks(shop)).scan('T2', 'A3', honeyCode('L3'), honeyCode('L3'))
    const second = await packs(shop, 'T2')
    await second.scan(honeyCode('L3'), honeyCode('L3'))
    expect(await finish(shop, second)).toBe(null)
    expect(await orderIs(shop, id)).toBe('packed: HONEY 4 packed')
    expect(await violations(shop)).toEqual([])
  })

  it('the jars come back with undo, and the first box is as it was', async () => {
    const { shop } = await fourJars(database)
    const first = await firstBoxOf(shop, 'L1')
    await recall(shop, 'L2')
    await first.say('DAMAGED')
    expect(await first.say('UNDO')).toEqual({ kind: 'undone', what: 'take_out' })
    expect([await contents(first), (await first.view()).follow]).toEqual([['HONEY 2/2'], 2])
    await shop.call('lots.mark', { lotId: await lotId(shop, 'L2'), status: 'ok', reason: '' })
    const second = await finish(shop, first)
    if (second === null) throw new Error('the second box did not open')
    await second.scan(honeyCode('L2'), honeyCode('L2'))
    expect(await finish(shop, second)).toBe(null)
    expect(await violations(shop)).toEqual([])
  })

  it('a next box that holds nothing but a recalled lot is set aside with it; the first one leaves', async () => {
    const { shop, id } = await fourJars(database)
    const first = await firstBoxOf(shop, 'L1')
    const second = await finish(shop, first)
    if (second === null) throw new Error('the second box did not open')
    await recall(shop, 'L2')
    expect((await second.view()).stoppedLot).toMatchObject({ lot: 'L2' })
    expect(await second.refused(honeyCode('L2'))).toMatchObject({ code: 'pack.lot_recalled' })
    expect(await second.say('DAMAGED')).toEqual({ ...taken, again: 0, setAside: true })
    await driver(shop).scan(ownCode('parcel', first.parcelId))
    expect(await orderIs(shop, id)).toBe('backordered: HONEY 2 backordered, HONEY 2 shipped')
    expect(await violations(shop)).toEqual([])
  })

  it('a lot that is recalled before the first label opens its next box stopped', async () => {
    const { shop } = await fourJars(database)
    const first = await firstBoxOf(shop, 'L1')
    await first.say('DONE')
    await first.close({ weightGrams: 700 })
    await recall(shop, 'L2')
    const did = await first.scan(ownCode('parcel', first.parcelId))
    const second = packerOf(shop, did.kind === 'label_right' ? (did.next ?? 0) : 0)
    expect(await second.refused(honeyCode('L2'))).toMatchObject({ code: 'pack.lot_recalled' })
    expect(await second.say('DAMAGED')).toEqual({ ...taken, again: 0, setAside: true })
    expect(await violations(shop)).toEqual([])
  })

  it('a lot that runs out in the tote before its box is packed is refused there, and comes out', async () => {
    const { shop } = await fourJars(database)
    const second = await finish(shop, await firstBoxOf(shop, 'L2'))
    if (second === null) throw new Error('the second box did not open')
    shop.clock.now += 61 * day
    expect(await second.refused(honeyCode('L1'))).toMatchObject({ code: 'pack.lot_expired', params: { scanned: 'L1' } })
    const { did } = await shop.call('packing.takeOut', { parcelId: second.parcelId, reason: 'lot' })
    expect(did).toEqual({ ...taken, again: 0, setAside: true })
    expect(await violations(shop)).toEqual([])
  })
})
