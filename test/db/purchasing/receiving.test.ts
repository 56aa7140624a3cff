import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { violations } from '../packing/packer.ts'
import { item, order, stocked } from '../scene.ts'
import { aBuyer } from './a-buyer.ts'
import { receives, receiverOf } from './receiver.ts'

const place = async (shop: Awaited<ReturnType<typeof aBuyer>>['shop'], sku: string) => {
  const { rows } = await shop.call('stock.list', { search: sku })
  return rows.map((row) => `${row.location} ${row.onHand}${row.allocated > 0 ? ` (${row.allocated} promised)` : ''}`).sort()
}

onEachDatabase((database) => {
  it('a delivery with one short and one damaged line is put away, and the waiting order becomes ready', async () => {
    const { shop, ordered, is } = await aBuyer(database, { MUG: {}, BOWL: {} })
    await stocked(shop, { A1: { MUG: 0 }, A2: {}, A3: {} })
    const { id: waiting } = await shop.call('orders.create', order('1001', { BOWL: 2 }))
    const id = await ordered({ MUG: 3, BOWL: 4 })
    const bench = await receives(shop, id)
    expect(await bench.scan('MUG')).toEqual({ kind: 'received', sku: 'MUG', by: 1, received: 1, expected: 3, backordered: 0 })
    await bench.scan('MUG', 'BOWL', 'BOWL', 'BOWL')
    expect(await bench.scan('BOWL')).toEqual({ kind: 'received', sku: 'BOWL', by: 1, received: 4, expected: 4, backordered: 2 })
    await bench.reject('BOWL', 1)
    expect(await bench.say('DONE')).toEqual({ kind: 'counted', units: 6 })
    // What an order waits for is put away first.
    expect(await bench.is()).toBe('put_away: BOWL 4, 1 rejected, 3 left for A1; MUG 2, 2 left for A1')
    const line = await bench.lineOf('BOWL')
    expect(await bench.take('A2', { receiptLineId: line })).toEqual({ kind: 'put_away', sku: 'BOWL', units: 3, bin: 'A2', served: 1 })
    expect((await shop.call('orders.get', { id: waiting })).status).toBe('allocated')
    await bench.scan('A1')
    expect(await bench.finish()).toEqual({ kind: 'finished', number: 'PO-0001' })
    expect(await is(id)).toBe('partly_received: MUG 2 of 3, 1 to come; BOWL 4 of 4, 1 rejected, 1 to come')
    expect([await place(shop, 'MUG'), await place(shop, 'BOWL')]).toEqual([['A1 2'], ['A2 3 (2 promised)', 'QUARANTINE 1']])
    const { rejected, receipts } = await shop.call('receiving.desk', {})
    expect([receipts, rejected.map((row) => [row.supplier, row.number, row.sku, row.units, row.reason])]).toEqual([
      [],
      [['Potter', 'PO-0001', 'BOWL', 1, 'damaged']],
    ])
    expect(await shop.call('receiving.sendBack', { receiptLineId: line, units: 1, to: 'supplier' })).toEqual({
      did: { kind: 'sent_back', sku: 'BOWL', units: 1, to: 'supplier' },
    })
    const second = await receives(shop, id)
    await second.scan('MUG', 'BOWL')
    await second.say('DONE')
    await second.scan('A1', 'A2')
    await second.finish()
    expect(await is(id)).toBe('received: MUG 3 of 3; BOWL 5 of 4, 1 rejected')
    expect(await violations(shop)).toEqual([])
  })

  it('what was not ordered, or more than was, has a way on; cases count their units', async () => {
    const { shop, ordered, is } = await aBuyer(
      database,
      { MUG: {} },
      { items: { MUG: { barcodes: [{ code: '4006381333931', quantity: 6 }] } } },
    )
    await shop.call('items.save', { item: item('PEN') })
    const id = await ordered({ MUG: 8 })
    const bench = await receives(shop, id)
    await bench.scan('4006381333931')
    expect([await bench.refused('4006381333931'), await bench.refused('PEN')]).toEqual([
      { code: 'receiving.over', params: { sku: 'MUG', number: 'PO-0001', expected: 2, beyond: 4 } },
      { code: 'receiving.unordered', params: { sku: 'PEN', number: 'PO-0001' } },
    ])
    await bench.take('4006381333931', { beyond: 'quarantine' })
    await bench.take('PEN', { beyond: 'keep' })
    expect(await is(id)).toBe('received: MUG 12 of 8, 4 rejected')
    expect(await bench.is()).toBe('count: MUG 12, 4 rejected, 8 left for no bin; PEN 1, 1 left for no bin')
    await bench.say('UNDO')
    await bench.say('UNDO')
    expect(await bench.is()).toBe('count: MUG 6, 6 left for no bin')
    await bench.say('UNDO')
    expect(await bench.say('UNDO')).toEqual({ kind: 'undone', what: 'open' })
    expect(await is(id)).toBe('sent: MUG 0 of 8, 8 to come')
    expect(await violations(shop)).toEqual([])
  })

  it('goods with a lot need it, from a GS1 code or by hand; expired ones are not taken in', async () => {
    const { shop, ordered } = await aBuyer(
      database,
      { TEA: {} },
      { items: { TEA: { lotTracked: true, barcodes: [{ code: '04006381333931', quantity: 1 }] } } },
    )
    const bench = await receives(shop, await ordered({ TEA: 4 }))
    expect(await bench.refused('TEA')).toEqual({ code: 'receiving.lot_needed', params: { sku: 'TEA' } })
    await bench.scan('(01)04006381333931(17)261231(10)L7')
    await bench.take('TEA', { lot: 'L8', expiresOn: '2027-01-31' })
    expect(await bench.is()).toBe('count: TEA 1 of lot L7, 1 left for no bin; TEA 1 of lot L8, 1 left for no bin')
    expect(await bench.refused('TEA', { lot: 'L9', expiresOn: '2026-02-28' })).toEqual({
      code: 'receiving.expired',
      params: { sku: 'TEA', expiresOn: '2026-02-28' },
    })
    expect(await violations(shop)).toEqual([])
  })

  it('a sample is looked at and weighed; short weight is a fault, and a fault asks for all', async () => {
    const { shop, ordered } = await aBuyer(
      database,
      { MUG: {} },
      { items: { MUG: { weightGrams: 300 } }, supplier: { inspection: 'sample', inspectionChecks: ['Glaze unbroken'] } },
    )
    await stocked(shop, { A1: {} })
    const bench = await receives(shop, await ordered({ MUG: 9 }))
    for (let unit = 0; unit < 9; unit += 1) await bench.scan('MUG')
    await bench.say('DONE')
    expect(await bench.is()).toBe('inspect: MUG 9, 4 to inspect, 9 left for A1')
    const line = { receiptId: bench.receiptId, receiptLineId: await bench.lineOf('MUG') }
    const ok = [{ text: 'Glaze unbroken', ok: true }]
    const refused = (more: { grams: number | null; checks: readonly { text: string; ok: boolean }[] }) =>
      shop.refused('receiving.inspect', { ...line, units: 4, failed: 0, ...more })
    expect([
      await refused({ grams: null, checks: ok }),
      await refused({ grams: 1200, checks: [] }),
      await refused({ grams: 1000, checks: ok }),
    ]).toEqual([
      { code: 'receiving.weight_needed', params: { sku: 'MUG' } },
      { code: 'receiving.fault_units', params: { sku: 'MUG' } },
      { code: 'receiving.short_weight', params: { sku: 'MUG', units: 4, grams: 1000, expected: 1200 } },
    ])
    await bench.inspect('MUG', { units: 4, failed: 1, grams: 1000, checks: ok, reason: 'short_weight' })
    expect(await bench.is()).toBe('inspect: MUG 9, 1 rejected, 5 to inspect, 8 left for A1')
    await bench.inspect('MUG', { units: 5, grams: 1500, checks: ok })
    expect(await bench.is()).toBe('put_away: MUG 9, 1 rejected, 8 left for A1')
    await bench.say('UNDO')
    await bench.say('UNDO')
    expect(await bench.is()).toBe('inspect: MUG 9, 4 to inspect, 9 left for A1')
    expect(await violations(shop)).toEqual([])
  })

  it('what was put away comes back unless an order has it by now; a finished receipt opens again', async () => {
    const { shop, ordered, is } = await aBuyer(database, { MUG: {}, BOWL: {} })
    await stocked(shop, { A1: { MUG: 0 } })
    await shop.call('orders.create', order('1001', { BOWL: 1 }))
    const id = await ordered({ MUG: 2, BOWL: 1 })
    const bench = await receives(shop, id)
    await bench.scan('BOWL', 'MUG')
    await bench.say('DONE')
    await bench.scan('A1')
    expect(await bench.refused('PBCUNDOX')).toMatchObject({ code: 'scan.damaged' })
    expect(await shop.refused('receiving.undo', { receiptId: bench.receiptId })).toEqual({
      code: 'receiving.undo_blocked',
      params: { sku: 'BOWL', bin: 'A1' },
    })
    await bench.scan('A1')
    await bench.finish('close')
    expect(await is(id)).toBe('closed: MUG 1 of 2; BOWL 1 of 1')
    await bench.say('UNDO')
    expect(await is(id)).toBe('partly_received: MUG 1 of 2, 1 to come; BOWL 1 of 1')
    await bench.say('UNDO')
    expect(await bench.is()).toBe('put_away: BOWL 1; MUG 1, 1 left for A1')
    expect(await violations(shop)).toEqual([])
  })

  it('goods without an order, and hands that leave alone what a receipt holds', async () => {
    const { shop, supplierId } = await aBuyer(database, { MUG: {} })
    await stocked(shop, { A1: {} })
    const { receiptId } = await shop.call('receiving.open', { of: { kind: 'supplier', supplierId } })
    const bench = receiverOf(shop, receiptId)
    await bench.scan('MUG', 'MUG')
    const { rows } = await shop.call('stock.list', {})
    expect(await shop.refused('stock.transfer', { stockId: rows[0]?.stockId ?? 0, toLocation: 'A1', quantity: 1 })).toEqual({
      code: 'receiving.held',
      params: { sku: 'MUG', location: 'RECEIVING', held: 2 },
    })
    await bench.reject('MUG', 1)
    expect(await shop.refused('stock.count', { sku: 'MUG', location: 'QUARANTINE', counted: 0, reason: 'lost' })).toEqual({
      code: 'receiving.held',
      params: { sku: 'MUG', location: 'QUARANTINE', held: 1 },
    })
    await bench.say('DONE')
    await bench.scan('A1')
    expect([await place(shop, 'MUG'), await violations(shop)]).toEqual([['A1 1', 'QUARANTINE 1'], []])
  })

  it('an order and its items are found by their codes', async () => {
    const { shop, ordered } = await aBuyer(database, { MUG: {}, BOWL: {} })
    const id = await ordered({ MUG: 2 })
    const found = async (code: string) => {
      const { purchaseId, orders, suppliers } = await shop.call('receiving.find', { code })
      return [purchaseId, orders.map((one) => one.number), suppliers.map((one) => one.name)]
    }
    const { code } = await shop.call('purchasing.get', { id })
    expect([await found(code), await found('po-1'), await found('MUG'), await found('BOWL')]).toEqual([
      [id, ['PO-0001'], []],
      [id, ['PO-0001'], []],
      [id, ['PO-0001'], ['Potter']],
      [null, [], ['Potter']],
    ])
    expect(await shop.refused('receiving.find', { code: 'NOPE' })).toEqual({ code: 'receiving.code_unknown', params: { scanned: 'NOPE' } })
  })
})
