import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { balances, orderIs, picks } from '../picking/picker.ts'
import { item, order as orderOf, stocked } from '../scene.ts'
import { aBench, packs, violations } from './packer.ts'

onEachDatabase((database) => {
  it('undo goes back act by act, from the label to the opening', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2 } })
    const before = await balances(shop)
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG', 'MUG')
    await bench.say('DONE')
    await bench.close()
    await bench.scan((await bench.view()).code)
    const seen: string[] = []
    for (const _ of ['label', 'close', 'check', 'item', 'item', 'open']) {
      const did = await bench.say('UNDO')
      const { status, stage } = await bench.view()
      seen.push(`${did.kind === 'undone' ? did.what : did.kind}: ${status}, ${stage}`)
    }
    expect(seen).toEqual([
      'label: closed, label',
      'close: open, box',
      'check: open, check',
      'item: open, verify',
      'item: open, verify',
      'open: voided, done',
    ])
    expect(await balances(shop)).toEqual(before)
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: MUG 2 picked')
    expect(await shop.refused('packing.undo', { parcelId: bench.parcelId })).toEqual({
      code: 'parcel.wrong_state',
      params: { number: '1001', status: 'voided' },
    })
    expect((await shop.call('packing.open', { code: 'T1' })).parcelId).not.toBe(bench.parcelId)
    expect(await violations(shop)).toEqual([])
  })

  it('a parcel opened again is packed again', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 1 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    await bench.close()
    await bench.say('UNDO')
    expect((await shop.call('picking.view', { batchId: 1 })).status).toBe('picked')
    await bench.close({ carton: 'M', weightGrams: 700 })
    expect(await orderIs(shop, orderIds['1001'])).toBe('packed: MUG 1 packed')
    expect(await violations(shop)).toEqual([])
  })

  it('whoever finds the mistake takes the label back, and has the parcel in hand', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    await bench.close()
    await bench.scan((await bench.view()).code)
    await shop.call('packing.undo', { parcelId: bench.parcelId }, { station: 'Bench 2' })
    expect(await bench.view()).toMatchObject({ status: 'closed', station: 'Bench 2' })
  })

  it('a box cannot be opened again into a tote that has other work by now', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    await stocked(shop, { Z9: { CUP: 1 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    await bench.close()
    await shop.call('orders.create', orderOf('1002', { CUP: 1 }))
    const minh = await picks(shop)
    await minh.scan('T1')
    expect(await shop.refused('packing.undo', { parcelId: bench.parcelId })).toEqual({
      code: 'pick.tote_not_empty',
      params: { tote: 'T1', holder: '1002' },
    })
  })

  it('picked units that a bench has in hand cannot be unpicked', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    await packs(shop, 'T1')
    expect(await shop.refused('picking.undo', { batchId: 1 })).toEqual({
      code: 'picking.order_taken',
      params: { number: '1001', holder: 'Bench 1' },
    })
  })

  it('a case comes out whole', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 8 } })
    const [mug] = (await shop.call('items.list', { search: 'MUG' })).rows
    const { id, version } = await shop.call('items.get', { id: mug?.id ?? 0 })
    await shop.call('items.save', { id, version, item: item('MUG', { barcodes: [{ code: 'CASE-OF-6', quantity: 6 }] }) })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG', 'CASE-OF-6')
    await bench.say('UNDO')
    expect((await bench.view()).lines).toMatchObject([{ sku: 'MUG', expected: 8, verified: 1 }])
  })

  it('a tick can be taken back and set again', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const bench = await packs(shop, 'T1')
    const { parcelId } = bench
    await bench.scan('MUG')
    await shop.call('packing.check', { parcelId, key: 'slip', done: true })
    await shop.call('packing.check', { parcelId, key: 'slip', done: false })
    await bench.say('UNDO')
    expect((await bench.view()).checks).toMatchObject([{ key: 'slip', done: true }])
  })
})
