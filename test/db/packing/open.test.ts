import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { aFloor, orderIs, picks } from '../picking/picker.ts'
import { aBench, packs, pickAll } from './packer.ts'

onEachDatabase((database) => {
  it('tote, order, its number, its parcel, and a batch of one all open the same parcel', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 1 } })
    const { parcelId } = await packs(shop, 'T1')
    const { sscc, code } = await shop.call('packing.view', { parcelId })
    const codes = ['t1', ownCode('order', orderIds['1001'] ?? 0), '1001', code, `00${sscc}`, sscc, ownCode('batch', 1)]
    const opened = await Promise.all(codes.map((one) => shop.call('packing.open', { code: one })))
    expect(new Set(opened.map((one) => one.parcelId))).toEqual(new Set([parcelId]))
  })

  it('an empty tote, an item, a cart of several orders and a command open nothing', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 }, '1002': { CUP: 1 } })
    const batch = ownCode('batch', 1)
    const codes = ['T4', 'MUG', batch, commandCode('SHORT'), 'nonsense']
    const answers = []
    for (const code of codes) answers.push(await shop.refused('packing.open', { code }))
    expect(answers).toEqual([
      { code: 'pack.tote_empty', params: { tote: 'T4' } },
      { code: 'scan.not_here', params: { scanned: 'MUG', what: 'item', name: 'MUG' } },
      { code: 'scan.not_here', params: { scanned: batch, what: 'batch', name: batch } },
      { code: 'scan.command_not_here', params: { command: 'SHORT' } },
      { code: 'pack.code_unknown', params: { scanned: 'nonsense' } },
    ])
  })

  it('an order that is not picked, or only begun, says how much is missing', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 5 } }, { '1001': { MUG: 3 }, '1002': { MUG: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    expect([await shop.refused('packing.open', { code: 'T1' }), await shop.refused('packing.open', { code: '1002' })]).toEqual([
      { code: 'pack.not_picked', params: { number: '1001', status: 'picking', remaining: 2 } },
      { code: 'pack.not_picked', params: { number: '1002', status: 'allocated', remaining: 1 } },
    ])
    expect(await shop.refused('packing.open', { code: 'T1', partly: true })).toMatchObject({ code: 'pack.not_picked' })
  })

  it('what a given-up batch left in the tote can go as a first parcel, and the rest follows', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 } }, { '1001': { MUG: 3 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    await shop.call('picking.abandon', { batchId: minh.batchId })
    expect(await shop.refused('packing.open', { code: 'T1' })).toEqual({
      code: 'pack.not_picked',
      params: { number: '1001', status: 'allocated', remaining: 2 },
    })
    const { parcelId, did } = await shop.call('packing.open', { code: 'T1', partly: true })
    expect(did).toEqual({ kind: 'opened', orderNumber: '1001', resumed: false, remaining: 2 })
    expect(await shop.refused('picking.start', { orderIds: [orderIds['1001']] })).toEqual({
      code: 'picking.order_taken',
      params: { number: '1001', holder: 'Bench 1' },
    })
    const bench = { parcelId, carton: 'S', weightGrams: 500, carrier: 'POST' }
    await shop.call('packing.scan', { parcelId, code: 'MUG' })
    await shop.call('packing.check', { parcelId, key: 'slip', done: true })
    await shop.call('packing.close', bench)
    await shop.call('packing.scan', { parcelId, code: ownCode('parcel', parcelId) })
    expect(await orderIs(shop, orderIds['1001'])).toBe('allocated: MUG 2 allocated, MUG 1 packed')
    await pickAll(shop, 1)
    const second = await packs(shop, 'T1')
    expect((await second.view()).lines).toMatchObject([{ sku: 'MUG', expected: 2, verified: 0 }])
  })

  it('an order that still waits for stock is packed in parts without asking', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1, CUP: 0 } }, { '1001': { MUG: 1, CUP: 2 } })
    const { batchId } = await shop.call('picking.start', { orderIds: [orderIds['1001'] ?? 0] })
    for (const code of ['T1', 'A1', 'MUG']) await shop.call('picking.scan', { batchId, code })
    expect((await shop.call('packing.open', { code: 'T1' })).did).toEqual({
      kind: 'opened',
      orderNumber: '1001',
      resumed: false,
      remaining: 2,
    })
  })

  it('what another bench has in hand is held until it is taken over', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 2 } })
    const { id } = await shop.call('people.add', { name: 'Anna', role: 'packer' })
    const anna = { staffId: id, station: 'Bench 2' }
    const bench = await packs(shop, 'T1')
    expect(await shop.refused('packing.open', { code: 'T1' }, anna)).toEqual({
      code: 'pack.held',
      params: { number: '1001', holder: 'Bench 1' },
    })
    await shop.call('packing.open', { code: 'T1', takeOver: true }, anna)
    expect(await bench.refused('MUG')).toEqual({ code: 'pack.held', params: { number: '1001', holder: 'Anna, Bench 2' } })
  })

  it('a parcel is taken over only from those who were seen with it', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 2 } })
    await packs(shop, 'T1')
    const [two, three] = [{ station: 'Bench 2' }, { station: 'Bench 3' }]
    const fromTheFirst = { code: 'T1', takeOver: true, from: 'Bench 1' }
    await shop.call('packing.open', fromTheFirst, two)
    expect(await shop.refused('packing.open', fromTheFirst, three)).toEqual({
      code: 'pack.held',
      params: { number: '1001', holder: 'Bench 2' },
    })
    await shop.call('packing.open', { ...fromTheFirst, from: 'Bench 2' }, three)
    expect((await shop.call('packing.waiting', {})).parcels).toMatchObject([{ station: 'Bench 3' }])
  })

  it('an order on hold stops at its next scan, and only undo is possible', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await shop.call('orders.hold', { id: orderIds['1001'] ?? 0, reason: 'address', until: null })
    const stopped = { code: 'pack.order_stopped', params: { number: '1001', reason: 'address' } }
    expect([await bench.refused('MUG'), await shop.refused('packing.open', { code: 'T1' })]).toEqual([stopped, stopped])
    expect(await bench.say('UNDO')).toEqual({ kind: 'undone', what: 'item' })
  })

  it('a packed order says so', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    await bench.close()
    const { code } = await bench.view()
    await bench.scan(code)
    expect(await shop.refused('packing.open', { code: '1001' })).toEqual({ code: 'pack.already_packed', params: { number: '1001' } })
  })
})
