import { expect, it } from 'vitest'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import { balances, orderIs } from '../picking/picker.ts'
import { order as orderOf } from '../scene.ts'
import { returnerOf, returns, sentOrders } from './returner.ts'

onEachDatabase((database) => {
  it('what comes back waits in quarantine, then goes to its bin, to scrap or to the supplier', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 3, CUP: 1 } })
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    expect(await bench.is()).toBe('authorised: MUG 0 of 3; CUP 0 of 1')
    expect(await bench.scan('MUG')).toEqual({ kind: 'received', sku: 'MUG', by: 1, received: 1, expected: 3 })
    expect(await balances(shop)).toEqual(['MUG in QUARANTINE: 1'])
    expect((await bench.view()).inHand).toMatchObject({ sku: 'MUG', units: 1, bin: { code: 'BIN-MUG' } })
    expect(await bench.scan('BIN-MUG')).toEqual({ kind: 'restocked', sku: 'MUG', units: 1, bin: 'BIN-MUG', served: 0 })
    await bench.scan('MUG')
    expect(await bench.dispose({ kind: 'scrap' })).toEqual({ kind: 'scrapped', sku: 'MUG', units: 1 })
    await bench.scan('MUG')
    expect(await bench.dispose({ kind: 'supplier' })).toEqual({ kind: 'to_supplier', sku: 'MUG', units: 1 })
    expect(await bench.is()).toBe('received: MUG 3 of 3, 1 restocked, 1 scrapped, 1 toSupplier; CUP 0 of 1')
    await bench.scan('CUP', 'BIN-MUG')
    expect(await bench.is()).toBe('dispositioned: MUG 3 of 3, 1 restocked, 1 scrapped, 1 toSupplier; CUP 1 of 1, 1 restocked')
    expect(await balances(shop)).toEqual(['CUP in BIN-MUG: 1', 'MUG in BIN-MUG: 1'])
    expect(await orderIs(shop, orderIds['1001'])).toBe('shipped: MUG 3 shipped, CUP 1 shipped')
    expect(await violations(shop)).toEqual([])
  })

  it('the bench shows what was sent, who packed it, when, with which carrier, weight and checks', async () => {
    const { shop, orderIds, labels } = await sentOrders(database, { '1001': { MUG: 2 } })
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 }, lines: [{ lineId: 1, units: 1 }] })
    const { parcels, lines } = await bench.view()
    expect(parcels).toEqual([
      {
        parcelId: 1,
        sscc: labels['1001']?.slice(2),
        status: 'handed_over',
        packer: '',
        station: 'Bench 1',
        packedAt: shop.clock.now,
        handedOverAt: shop.clock.now,
        carrier: 'Post',
        service: 'Standard',
        tracking: '',
        carton: 'S',
        weightGrams: 500,
        weightComputed: false,
        holds: [{ lineId: 1, sku: 'MUG', units: 2 }],
        checks: [{ text: expect.any(String), done: true, person: '', at: shop.clock.now }],
      },
    ])
    expect(lines).toMatchObject([{ sku: 'MUG', sent: 2, returnedBefore: 0, expected: 1 }])
  })

  it('a return is found by its label, by the order and by the parcel', async () => {
    const { shop, orderIds, labels } = await sentOrders(database, { '1001': { MUG: 2 } })
    const orderId = orderIds['1001'] ?? 0
    expect(await shop.call('returns.find', { code: '1001' })).toEqual({
      orderId,
      orderNumber: '1001',
      parcelId: null,
      returnId: null,
      returns: [],
      lines: [
        { lineId: 1, itemId: 1, sku: 'MUG', name: expect.any(String), variant: {}, photoId: null, sent: 2, returned: 0, returnable: 2 },
      ],
      canEnclose: false,
    })
    const { returnId, code } = await returns(shop, { of: { kind: 'order', orderId }, lines: [{ lineId: 1, units: 1 }] })
    expect(code).toMatch(/^PBR/)
    const asked = [code, ownCode('order', orderId), labels['1001'] ?? '', '1001']
    const found = await Promise.all(asked.map((one) => shop.call('returns.find', { code: one })))
    expect(found.map((one) => [one.returnId, one.parcelId, one.lines.map(({ returnable }) => returnable)])).toEqual([
      [returnId, null, [1]],
      [returnId, null, [1]],
      [returnId, 1, [1]],
      [returnId, null, [1]],
    ])
    expect((await shop.call('returns.list', { show: 'open' })).returns).toMatchObject([
      {
        id: returnId,
        code,
        status: 'authorised',
        enclosed: false,
        orderNumber: '1001',
        customer: 'Anna Example',
        expected: 1,
        received: 0,
      },
    ])
  })

  it('what is restocked serves who waits for it, and then cannot be taken back', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 1 } })
    const waiting = await shop.call('orders.create', orderOf('1002', { MUG: 1 }))
    expect(await orderIs(shop, waiting.id)).toBe('backordered: MUG 1 backordered')
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    await bench.scan('MUG')
    expect(await bench.scan('BIN-MUG')).toMatchObject({ kind: 'restocked', served: 1 })
    expect(await orderIs(shop, waiting.id)).toBe('allocated: MUG 1 allocated')
    expect(await shop.refused('returns.undo', { returnId: bench.returnId })).toEqual({
      code: 'returns.undo_blocked',
      params: { sku: 'MUG', bin: 'BIN-MUG' },
    })
    expect(await violations(shop)).toEqual([])
  })

  it('undo goes back act by act, to the return that was never made', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 2 } })
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    await bench.scan('MUG', 'BIN-MUG')
    await bench.say('DONE')
    const seen: string[] = []
    for (const _ of ['finish', 'restock', 'receive', 'create']) {
      const did = await bench.say('UNDO')
      seen.push(`${did.kind === 'undone' ? did.what : did.kind}: ${await bench.is()}`)
    }
    expect(seen).toEqual([
      'finish: received: MUG 1 of 2, 1 restocked',
      'restock: received: MUG 1 of 2, 1 undecided',
      'receive: authorised: MUG 0 of 2',
      'create: voided: MUG 0 of 2',
    ])
    expect(await balances(shop)).toEqual([])
    expect(await shop.refused('returns.undo', { returnId: bench.returnId })).toEqual({
      code: 'returns.nothing_to_undo',
      params: { code: bench.code },
    })
    expect(await violations(shop)).toEqual([])
  })

  it('of several open returns of an order, its parcel names the one that was made for it', async () => {
    const { shop, orderIds, labels } = await sentOrders(database, { '1001': { MUG: 2 } })
    const orderId = orderIds['1001'] ?? 0
    await returns(shop, { of: { kind: 'order', orderId }, lines: [{ lineId: 1, units: 1 }] })
    const { returnId } = await returns(shop, { of: { kind: 'parcel', parcelId: 1 } })
    const found = await Promise.all(['1001', labels['1001'] ?? ''].map((code) => shop.call('returns.find', { code })))
    expect(found.map((one) => [one.returnId, one.returns.length])).toEqual([
      [null, 2],
      [returnId, 2],
    ])
  })

  it('a return of a parcel that left is for what it held', async () => {
    const { shop } = await sentOrders(database, { '1001': { MUG: 1 } })
    const first = await shop.call('returns.create', { of: { kind: 'parcel', parcelId: 1 } })
    const bench = returnerOf(shop, first.returnId, first.code)
    expect(await bench.view()).toMatchObject({ enclosed: false, parcelId: 1, expected: 1 })
    expect(await violations(shop)).toEqual([])
  })
})
