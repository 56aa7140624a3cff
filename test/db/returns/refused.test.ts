import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBench, packs, violations } from '../packing/packer.ts'
import { balances } from '../picking/picker.ts'
import { item, stocked } from '../scene.ts'
import { driver, stagedParcels } from '../shipping/driver.ts'
import { returnerOf, returns, sentOrders } from './returner.ts'

onEachDatabase((database) => {
  it('what was never sent, more than was sent, and the same unit twice are refused, and nothing moves', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 2 } })
    await stocked(shop, { Z9: { CUP: 1 } })
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    expect(await bench.refused('CUP')).toEqual({ code: 'returns.never_sent', params: { sku: 'CUP', number: '1001' } })
    await bench.scan('MUG', 'MUG')
    expect(await bench.refused('MUG')).toEqual({
      code: 'returns.more_than_sent',
      params: { sku: 'MUG', number: '1001', sent: 2, returned: 2 },
    })
    await bench.scan('Z9')
    expect(await bench.refused('MUG')).toEqual({ code: 'returns.over', params: { code: bench.code, status: 'dispositioned' } })
    expect(await shop.refused('returns.create', { of: { kind: 'order', orderId: orderIds['1001'] } })).toEqual({
      code: 'returns.nothing_left',
      params: { number: '1001' },
    })
    expect(await balances(shop)).toEqual(['CUP in Z9: 1', 'MUG in Z9: 2'])
    expect(await violations(shop)).toEqual([])
  })

  it('a unit that one return took in does not come back in another one', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 2 } })
    const of = { kind: 'order', orderId: orderIds['1001'] ?? 0 } as const
    const first = await returns(shop, { of, lines: [{ lineId: 1, units: 1 }] })
    expect(await shop.refused('returns.create', { of, lines: [{ lineId: 1, units: 2 }] })).toEqual({
      code: 'returns.announced_before',
      params: { sku: 'MUG', number: '1001', left: 1 },
    })
    const second = await returns(shop, { of })
    await first.scan('MUG', 'MUG')
    expect(await second.refused('MUG')).toEqual({
      code: 'returns.more_than_sent',
      params: { sku: 'MUG', number: '1001', sent: 2, returned: 2 },
    })
    expect(await shop.refused('returns.create', { of, lines: [{ lineId: 1, units: 1 }] })).toEqual({
      code: 'returns.more_than_sent',
      params: { sku: 'MUG', number: '1001', sent: 2, returned: 2 },
    })
    expect(await violations(shop)).toEqual([])
  })

  it('a return of what has not left the house is refused, but its label may lie in the box', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2 } })
    expect(await shop.refused('returns.create', { of: { kind: 'order', orderId: orderIds['1001'] } })).toEqual({
      code: 'returns.not_shipped',
      params: { number: '1001', status: 'picked' },
    })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    expect(await shop.refused('returns.create', { of: { kind: 'parcel', parcelId: bench.parcelId } })).toEqual({
      code: 'pack.not_all_verified',
      params: { number: '1001', missing: 1 },
    })
    await bench.scan('MUG')
    const enclosed = await shop.call('returns.create', { of: { kind: 'parcel', parcelId: bench.parcelId } })
    expect(enclosed.isNew).toBe(true)
    expect(await shop.call('returns.create', { of: { kind: 'parcel', parcelId: bench.parcelId } })).toEqual({ ...enclosed, isNew: false })
    const back = returnerOf(shop, enclosed.returnId, enclosed.code)
    expect(await back.refused('MUG')).toEqual({ code: 'returns.never_sent', params: { sku: 'MUG', number: '1001' } })
    await bench.say('DONE')
    await bench.close()
    await bench.scan((await bench.view()).code)
    await driver(shop).scan(`00${(await bench.view()).sscc}`)
    await back.scan('MUG', 'BIN-MUG')
    expect(await back.is()).toBe('received: MUG 1 of 2, 1 restocked')
    expect(await back.say('DONE')).toEqual({ kind: 'finished', code: enclosed.code })
    expect(await back.is()).toBe('dispositioned: MUG 1 of 2, 1 restocked')
    expect(await violations(shop)).toEqual([])
  })

  it('a return is not over while units of it lie in quarantine, nor before anything came', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 2 } })
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    const { returnId, code } = bench
    expect(await shop.refused('returns.finish', { returnId })).toEqual({ code: 'returns.nothing_received', params: { code } })
    expect(await bench.refused('BIN-MUG')).toEqual({ code: 'returns.nothing_to_decide', params: { code } })
    await bench.scan('MUG')
    expect(await shop.refused('returns.finish', { returnId })).toEqual({ code: 'returns.undecided', params: { code, units: 1 } })
  })

  it('what a return has still to decide on is not moved or counted away by other hands', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 1 } })
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    await bench.scan('MUG')
    const { rows } = await shop.call('stock.list', {})
    const held = { code: 'returns.held', params: { sku: 'MUG', held: 1 } }
    expect(await shop.refused('stock.transfer', { stockId: rows[0]?.stockId, toLocation: 'BIN-MUG', quantity: 1 })).toEqual(held)
    expect(await shop.refused('stock.count', { sku: 'MUG', location: 'QUARANTINE', counted: 0, reason: 'lost' })).toEqual(held)
  })

  it('a parcel whose goods came back cannot be taken back from the carrier', async () => {
    const { shop, labels, orderIds } = await stagedParcels(database, { '1001': { MUG: 1 } })
    await driver(shop).scan(labels['1001'] ?? '')
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    await bench.scan('MUG')
    expect(await shop.refused('shipping.undo', { parcelId: 1 })).toEqual({ code: 'returns.hand_over_kept', params: { number: '1001' } })
    await bench.say('UNDO')
    expect((await shop.call('shipping.undo', { parcelId: 1 })).did).toMatchObject({ kind: 'undone' })
    expect(await bench.refused('MUG')).toEqual({ code: 'returns.never_sent', params: { sku: 'MUG', number: '1001' } })
    expect(await violations(shop)).toEqual([])
  })

  it('a case comes back whole, or not at all', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 8 } })
    const [mug] = (await shop.call('items.list', { search: 'MUG' })).rows
    const { id, version } = await shop.call('items.get', { id: mug?.id ?? 0 })
    await shop.call('items.save', { id, version, item: item('MUG', { barcodes: [{ code: 'CASE-OF-6', quantity: 6 }] }) })
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    await bench.scan('CASE-OF-6')
    expect(await bench.refused('CASE-OF-6')).toMatchObject({ code: 'returns.more_than_sent', params: { sent: 8, returned: 6 } })
    expect(await bench.is()).toBe('received: MUG 6 of 8, 6 undecided')
  })

  it('codes of other things are refused with what to scan', async () => {
    const { shop, orderIds, labels } = await sentOrders(database, { '1001': { MUG: 1 } })
    const bench = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    const scanned = labels['1001'] ?? ''
    expect(await bench.refused(scanned)).toEqual({ code: 'returns.other_return', params: { scanned, code: bench.code } })
    expect(await bench.refused('nonsense')).toEqual({ code: 'returns.code_unknown', params: { scanned: 'nonsense' } })
    expect(await shop.refused('returns.find', { code: 'nonsense' })).toEqual({
      code: 'returns.code_unknown',
      params: { scanned: 'nonsense' },
    })
    expect(await shop.refused('returns.view', { returnId: 9 })).toEqual({ code: 'returns.unknown', params: { code: '9' } })
  })
})
