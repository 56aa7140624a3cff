import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBench, packs, violations } from '../packing/packer.ts'
import { aFloor, balances, orderIs } from '../picking/picker.ts'
import type { TestDatabase } from '../databases.ts'
import type { TestShop } from '../shop.ts'

interface Staged {
  readonly shop: TestShop
  readonly orderIds: Readonly<Record<string, number>>
  /** Own codes and ids of the labelled parcels, in the order of the orders. */
  readonly codes: readonly string[]
  readonly ids: readonly number[]
  scanOut(code: string, lastParcelId?: number | null): ReturnType<TestShop['answer']>
}

/** One labelled parcel for each of these orders of one mug. */
async function staged(database: TestDatabase, ...numbers: readonly string[]): Promise<Staged> {
  const { shop, orderIds } = await aBench(database, Object.fromEntries(numbers.map((number) => [number, { MUG: 1 }])))
  const codes: string[] = []
  const ids: number[] = []
  for (const number of numbers) {
    const { code, parcelId } = await labelled(shop, number)
    codes.push(code)
    ids.push(parcelId)
  }
  return {
    shop,
    orderIds,
    codes,
    ids,
    scanOut: (code, lastParcelId = null) => shop.answer('shipping.scanOut', { carrier: 'POST', code, lastParcelId }),
  }
}

async function labelled(shop: TestShop, orderOrTote: string) {
  const bench = await packs(shop, orderOrTote)
  for (const line of (await bench.view()).lines) for (let unit = 0; unit < line.expected; unit += 1) await bench.scan(line.sku)
  await bench.say('DONE')
  await bench.close()
  const { code } = await bench.view()
  await bench.scan(code)
  return { code, parcelId: bench.parcelId }
}

onEachDatabase((database) => {
  it('a scanned label hands the parcel over: the goods are gone and the order is shipped', async () => {
    const { shop, orderIds, codes, ids, scanOut } = await staged(database, '1001')
    expect(await balances(shop)).toEqual(['MUG in STAGING: 1'])
    expect(await scanOut(codes[0] ?? '')).toEqual({
      ok: true,
      value: { did: { kind: 'handed_over', parcelId: ids[0], orderNumber: '1001', orderShipped: true, onTime: true } },
    })
    expect(await balances(shop)).toEqual([])
    expect(await orderIs(shop, orderIds['1001'])).toBe('shipped: MUG 1 shipped')
    expect((await shop.call('orders.get', { id: orderIds['1001'] ?? 0 })).shippedAt).toBe(shop.clock.now)
    expect(await violations(shop)).toEqual([])
  })

  it('on time is measured at the hand-over, to the millisecond', async () => {
    const { shop, codes, scanOut } = await staged(database, '1001', '1002')
    const promisedIn = 3_600_000
    shop.clock.now += promisedIn
    const punctual = await scanOut(codes[0] ?? '')
    shop.clock.now += promisedIn + 1
    const late = await scanOut(codes[1] ?? '')
    expect([punctual, late]).toMatchObject([{ value: { did: { onTime: true } } }, { value: { did: { onTime: false } } }])
  })

  it('the code after a parcel is its tracking number, which finds the order from then on', async () => {
    const { shop, orderIds, codes, ids, scanOut } = await staged(database, '1001')
    await scanOut(codes[0] ?? '')
    expect(await scanOut('rr 473 124 829 gb', ids[0])).toEqual({
      ok: true,
      value: { did: { kind: 'tracking', parcelId: ids[0], orderNumber: '1001', tracking: 'RR473124829GB' } },
    })
    const found = await shop.call('orders.queue', { tab: 'all', search: 'RR473124829GB' })
    expect(found.rows.map(({ id }) => id)).toEqual([orderIds['1001']])
    await shop.call('shipping.setTracking', { parcelId: ids[0] ?? 0, tracking: 'JD0002' })
    expect([
      (await shop.call('orders.queue', { tab: 'all', search: 'RR473124829GB' })).rows,
      (await shop.call('orders.queue', { tab: 'all', search: 'jd0002' })).rows.length,
    ]).toEqual([[], 1])
  })

  it('a tracking number belongs to one parcel, and needs one', async () => {
    const { codes, ids, scanOut } = await staged(database, '1001', '1002')
    await scanOut(codes[0] ?? '')
    await scanOut('JD0001', ids[0])
    await scanOut(codes[1] ?? '')
    expect([await scanOut('JD0001', ids[1]), await scanOut('JD0002'), await scanOut('T1', ids[1])]).toEqual([
      { ok: false, error: { code: 'ship.tracking_taken', params: { tracking: 'JD0001', number: '1001' } } },
      { ok: false, error: { code: 'ship.no_parcel_for_tracking', params: { scanned: 'JD0002' } } },
      { ok: false, error: { code: 'ship.code_unknown', params: { scanned: 'T1' } } },
    ])
  })

  it('a parcel without label, of another carrier, gone already or of a stopped order stays', async () => {
    const { shop, orderIds, codes, scanOut } = await staged(database, '1001', '1002', '1003')
    const settings = await shop.call('settings.get', {})
    if (!settings.shop) throw new Error('the shop is set up')
    const carriers = [...settings.shop.carriers, { code: 'DHL', name: 'DHL', services: [], cutOff: '' }]
    await shop.call('settings.save', { shop: { ...settings.shop, carriers }, version: settings.version })
    await scanOut(codes[0] ?? '')
    await shop.call('packing.undo', { parcelId: 2 })
    await shop.call('orders.hold', { id: orderIds['1003'] ?? 0, reason: 'fraud', until: null })
    const wrong = { carrier: 'DHL', code: codes[2] ?? '', lastParcelId: null }
    expect([
      await shop.refused('shipping.scanOut', { carrier: 'POST', code: codes[0], lastParcelId: null }),
      await shop.refused('shipping.scanOut', { carrier: 'POST', code: codes[1], lastParcelId: null }),
      await shop.refused('shipping.scanOut', { carrier: 'POST', code: codes[2], lastParcelId: null }),
      (await shop.call('orders.release', { id: orderIds['1003'] ?? 0 })).status,
      await shop.refused('shipping.scanOut', wrong),
      await shop.refused('shipping.scanOut', { ...wrong, carrier: 'UPS' }),
    ]).toEqual([
      { code: 'ship.already_handed_over', params: { number: '1001', at: shop.clock.now } },
      { code: 'ship.not_labelled', params: { number: '1002', status: 'closed' } },
      { code: 'ship.order_stopped', params: { number: '1003', reason: 'fraud' } },
      'packed',
      { code: 'ship.wrong_carrier', params: { number: '1003', parcelCarrier: 'POST', carrier: 'DHL' } },
      { code: 'ship.carrier_unknown', params: { code: 'UPS' } },
    ])
  })

  it('a hand-over is taken back until the manifest is closed', async () => {
    const { shop, orderIds, codes, ids, scanOut } = await staged(database, '1001', '1002')
    await scanOut(codes[0] ?? '')
    await scanOut(codes[1] ?? '')
    expect(await shop.call('shipping.undo', { parcelId: ids[0] ?? 0 })).toEqual({
      did: { kind: 'undone', parcelId: ids[0], orderNumber: '1001' },
    })
    expect(await orderIs(shop, orderIds['1001'])).toBe('packed: MUG 1 packed')
    expect(await balances(shop)).toEqual(['MUG in STAGING: 1'])
    expect(await shop.call('shipping.closeManifest', { carrier: 'POST' })).toEqual({ manifestId: 1, parcels: 1 })
    expect(await shop.refused('shipping.undo', { parcelId: ids[1] })).toEqual({ code: 'ship.manifest_closed', params: { number: '1002' } })
    expect(await shop.refused('shipping.closeManifest', { carrier: 'POST' })).toEqual({
      code: 'ship.manifest_empty',
      params: { carrier: 'POST' },
    })
    expect(await violations(shop)).toEqual([])
  })

  it('the next parcel after a closed manifest opens another one', async () => {
    const { shop, codes, scanOut } = await staged(database, '1001', '1002')
    await scanOut(codes[0] ?? '')
    await shop.call('shipping.closeManifest', { carrier: 'POST' })
    await scanOut(codes[1] ?? '')
    const at = shop.clock.now
    expect(await shop.call('shipping.manifests', {})).toEqual({
      manifests: [
        { id: 2, carrier: 'POST', openedAt: at, closedAt: null, parcels: 1 },
        { id: 1, carrier: 'POST', openedAt: at, closedAt: at, parcels: 1 },
      ],
    })
  })

  it('shows what is staged for each carrier, with today’s cut-off', async () => {
    const { shop, orderIds, codes, ids, scanOut } = await staged(database, '1001', '1002')
    await scanOut(codes[0] ?? '')
    const { carriers } = await shop.call('shipping.staged', {})
    expect(carriers).toMatchObject([
      {
        carrier: 'POST',
        name: 'Post',
        cutOffAt: Date.UTC(2026, 2, 2, 16),
        staged: [{ id: ids[1], orderId: orderIds['1002'], orderNumber: '1002', customer: 'Anna Example', tracking: '', weightGrams: 500 }],
        manifest: { id: 1, openedAt: shop.clock.now, parcels: [{ id: ids[0], orderNumber: '1001' }] },
      },
    ])
  })

  it('an order in two parcels is shipped with the second one', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1, CUP: 0 } }, { '1001': { MUG: 1, CUP: 1 } })
    const { batchId } = await shop.call('picking.start', { orderIds: [orderIds['1001'] ?? 0] })
    for (const code of ['T1', 'A1', 'MUG']) await shop.call('picking.scan', { batchId, code })
    const first = await labelled(shop, 'T1')
    const out = (code: string) => shop.call('shipping.scanOut', { carrier: 'POST', code, lastParcelId: null })
    expect((await out(first.code)).did).toMatchObject({ orderShipped: false })
    expect(await orderIs(shop, orderIds['1001'])).toBe('backordered: MUG 1 shipped, CUP 1 backordered')
    await shop.call('stock.count', { sku: 'CUP', location: 'A1', counted: 1, reason: 'found' })
    await shop.call('picking.start', { orderIds: [orderIds['1001'] ?? 0] })
    for (const code of ['T1', 'A1', 'CUP']) await shop.call('picking.scan', { batchId: 2, code })
    const second = await labelled(shop, 'T1')
    expect((await out(second.code)).did).toMatchObject({ orderShipped: true })
    expect(await orderIs(shop, orderIds['1001'])).toBe('shipped: MUG 1 shipped, CUP 1 shipped')
    expect(await violations(shop)).toEqual([])
  })
})
