import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { balances, orderIs, picks } from '../picking/picker.ts'
import { order } from '../scene.ts'
import { aPantry, honeyCode, lotId } from '../stock/a-pantry.ts'
import type { TestShop } from '../shop.ts'
import { packerOf, packs, violations } from './packer.ts'

const day = 86_400_000
const l1 = { bin: 'A1', lot: 'L1', expiresOn: '2026-05-01', units: 2 }
const l2 = { bin: 'A2', lot: 'L2', expiresOn: '2026-06-01', units: 2 }

/** An order of honey, picked into T1: the first two of L1, more of L2. */
async function pickedHoney(database: TestDatabase, units: number): Promise<{ shop: TestShop; id: number }> {
  const shop = await aPantry(database, [l1, l2])
  const { id } = await shop.call('orders.create', order('1', { HONEY: units }))
  const picker = await picks(shop)
  for (;;) {
    const { step } = await picker.view()
    if (step.kind === 'done') return { shop, id }
    await picker.scan(
      step.kind === 'tote' ? 'T1' : step.kind === 'bin' ? step.task.bin : honeyCode(step.kind === 'item' ? step.task.lot : ''),
    )
  }
}

async function mark(shop: TestShop, lot: string, status: 'ok' | 'recalled' | 'quarantined' = 'recalled'): Promise<void> {
  await shop.call('lots.mark', { lotId: await lotId(shop, lot), status, reason: 'glass' })
}

onEachDatabase((database) => {
  it('only units of the lot that was picked go into the parcel', async () => {
    const { shop } = await pickedHoney(database, 1)
    const packer = await packs(shop, 'T1')
    expect(await packer.refused(honeyCode('L2'))).toEqual({
      code: 'pack.lot_wrong',
      params: { scanned: 'L2', item: 'HONEY', expected: 'L1', expiresOn: '2026-06-01' },
    })
    expect(await packer.refused(honeyCode('L1', '2026-03-01'))).toMatchObject({ code: 'pack.lot_expired' })
    expect(await packer.scan('4006381333931')).toEqual({ kind: 'verified_all' })
  })

  it('where several lots were picked, each unit says which, and none is counted for another', async () => {
    const { shop } = await pickedHoney(database, 3)
    const packer = await packs(shop, 'T1')
    expect(await packer.refused('4006381333931')).toMatchObject({ code: 'pack.lot_needed', params: { expected: 'L1, L2' } })
    await packer.scan(honeyCode('L2'))
    expect(await packer.refused(honeyCode('L2'))).toMatchObject({ code: 'pack.lot_wrong', params: { expected: 'L1' } })
    await packer.say('UNDO')
    await packer.scan(honeyCode('L1'), honeyCode('L1'))
    expect(await packer.scan('4006381333931')).toEqual({ kind: 'verified_all' })
  })

  it('a lot that ran out in the tote is refused, and comes out into quarantine', async () => {
    const { shop, id } = await pickedHoney(database, 1)
    const packer = await packs(shop, 'T1')
    shop.clock.now += 61 * day
    expect(await packer.refused('4006381333931')).toMatchObject({ code: 'pack.lot_expired', params: { scanned: 'L1' } })
    const { did } = await shop.call('packing.takeOut', { parcelId: packer.parcelId, reason: 'lot' })
    expect(did).toEqual({ kind: 'taken_out', sku: 'HONEY', units: 1, again: 1, setAside: true })
    expect(await orderIs(shop, id)).toBe('allocated: HONEY 1 allocated')
    expect(await violations(shop)).toEqual([])
  })

  it('a recalled lot stops its open parcel until it is out; what is left of the order goes on', async () => {
    const { shop, id } = await pickedHoney(database, 4)
    const packer = await packs(shop, 'T1')
    await packer.scan(honeyCode('L1'), honeyCode('L2'))
    await mark(shop, 'L1')
    expect(await packer.refused(honeyCode('L2'))).toMatchObject({ code: 'pack.lot_recalled', params: { scanned: 'L1', item: 'HONEY' } })
    expect((await packer.view()).stoppedLot).toEqual({ lot: 'L1', sku: 'HONEY', status: 'recalled', reason: 'glass' })
    expect(await packer.say('DAMAGED')).toEqual({ kind: 'taken_out', sku: 'HONEY', units: 2, again: 0, setAside: false })
    expect(await balances(shop)).toEqual(['HONEY in QUARANTINE: 2', 'HONEY in T1: 2'])
    expect(await orderIs(shop, id)).toBe('picked: HONEY 2 backordered, HONEY 2 picked')
    expect((await packer.view()).lines).toMatchObject([{ expected: 2, verified: 1 }])
    await packer.scan(honeyCode('L2'), commandCode('DONE'))
    await packer.close({ weightGrams: 700 })
    expect(await violations(shop)).toEqual([])
  })

  it('a recalled lot stops a labelled parcel at the door; at a bench it comes out of it', async () => {
    const { shop, id } = await pickedHoney(database, 3)
    const packer = await packs(shop, 'T1')
    await packer.scan(honeyCode('L1'), honeyCode('L1'), honeyCode('L2'), commandCode('DONE'))
    await packer.close({ weightGrams: 1000 })
    const label = ownCode('parcel', packer.parcelId)
    await mark(shop, 'L2', 'quarantined')
    expect(await packer.refused(label)).toMatchObject({ code: 'pack.lot_quarantined' })
    await mark(shop, 'L2', 'ok')
    await packer.scan(label)
    await mark(shop, 'L2')
    const out = { carrier: 'POST', code: label, lastParcelId: null }
    expect(await shop.refused('shipping.scanOut', out)).toEqual({
      code: 'ship.lot_recalled',
      params: { number: '1', lot: 'L2', sku: 'HONEY' },
    })
    const opened = await shop.call('packing.open', { code: label })
    expect(opened.parcelId).toBe(packer.parcelId)
    const again = packerOf(shop, opened.parcelId)
    expect(await again.say('DAMAGED')).toEqual({ kind: 'taken_out', sku: 'HONEY', units: 1, again: 0, setAside: false })
    await again.scan(honeyCode('L1'), honeyCode('L1'), commandCode('DONE'))
    await again.close({ weightGrams: 700 })
    await again.scan(label)
    await shop.call('shipping.scanOut', out)
    expect(await orderIs(shop, id)).toBe('backordered: HONEY 1 backordered, HONEY 2 shipped')
    expect(await violations(shop)).toEqual([])
  })

  it('a lot that runs out after it was verified is refused when the box is closed, and at the door', async () => {
    const { shop, id } = await pickedHoney(database, 1)
    const packer = await packs(shop, 'T1')
    await packer.scan(honeyCode('L1'), commandCode('DONE'))
    shop.clock.now += 61 * day
    const box = { parcelId: packer.parcelId, carton: 'S', weightGrams: 400, carrier: 'POST' }
    const expired = { scanned: 'L1', item: 'HONEY', expected: '', expiresOn: '2026-05-01' }
    expect(await shop.refused('packing.close', box)).toEqual({ code: 'pack.lot_expired', params: expired })
    shop.clock.now -= 61 * day
    await packer.close({ weightGrams: 400 })
    const label = ownCode('parcel', packer.parcelId)
    await packer.scan(label)
    shop.clock.now += 61 * day
    expect(await shop.refused('shipping.scanOut', { carrier: 'POST', code: label, lastParcelId: null })).toEqual({
      code: 'ship.lot_expired',
      params: { number: '1', lot: 'L1', sku: 'HONEY' },
    })
    await packer.say('UNDO')
    await packer.say('UNDO')
    expect(await shop.refused('packing.close', box)).toMatchObject({ code: 'pack.lot_expired' })
    const { did } = await shop.call('packing.takeOut', { parcelId: packer.parcelId, reason: 'lot' })
    expect(did).toMatchObject({ kind: 'taken_out', units: 1, again: 1, setAside: true })
    expect(await orderIs(shop, id)).toBe('allocated: HONEY 1 allocated')
    expect(await violations(shop)).toEqual([])
  })

  it('what came out together comes back together', async () => {
    const shop = await aPantry(database, [
      { ...l1, units: 1 },
      { ...l1, bin: 'A2', units: 1 },
    ])
    await shop.call('orders.create', order('1', { HONEY: 2 }))
    await (await picks(shop)).scan('T1', 'A1', honeyCode('L1'), 'A2', honeyCode('L1'))
    const packer = await packs(shop, 'T1')
    await mark(shop, 'L1')
    expect(await packer.say('DAMAGED')).toMatchObject({ units: 2, setAside: true })
    expect(await packer.say('UNDO')).toEqual({ kind: 'undone', what: 'take_out' })
    expect(await balances(shop)).toEqual(['HONEY in T1: 2'])
    expect((await packer.view()).lines).toMatchObject([{ expected: 2, verified: 0 }])
    expect(await violations(shop)).toEqual([])
  })

  it('a lot that is let go again stops nothing', async () => {
    const { shop } = await pickedHoney(database, 1)
    await mark(shop, 'L1')
    const packer = await packs(shop, 'T1')
    expect(await packer.refused(honeyCode('L1'))).toMatchObject({ code: 'pack.lot_recalled' })
    await mark(shop, 'L1', 'ok')
    expect(await packer.scan(honeyCode('L1'))).toEqual({ kind: 'verified_all' })
  })
})
