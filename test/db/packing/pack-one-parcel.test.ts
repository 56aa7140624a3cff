import { expect, it } from 'vitest'
import { isInternalSscc } from '../../../domain/scanning/sscc.ts'
import { onEachDatabase } from '../databases.ts'
import { balances, orderIs } from '../picking/picker.ts'
import { anna } from '../scene.ts'
import { aBench, packs, violations } from './packer.ts'

onEachDatabase((database) => {
  it('a tote becomes a labelled parcel: every unit, every check, box, label', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2, CUP: 1 } })
    const bench = await packs(shop, 'T1')
    const { sscc } = await bench.view()
    const did = [
      await bench.scan('MUG'),
      await bench.scan('cup'),
      await bench.scan('MUG'),
      await bench.say('DONE'),
      await bench.close(),
      await bench.scan(`00${sscc}`),
    ]
    expect(did).toEqual([
      { kind: 'item_right', sku: 'MUG', verified: 1, expected: 2, by: 1 },
      { kind: 'item_right', sku: 'CUP', verified: 1, expected: 1, by: 1 },
      { kind: 'verified_all' },
      { kind: 'checked', text: 'Packing slip is in the box', done: true },
      { kind: 'closed' },
      { kind: 'label_right', sscc },
    ])
    expect(isInternalSscc(sscc)).toBe(true)
    expect(await orderIs(shop, orderIds['1001'])).toBe('packed: MUG 2 packed, CUP 1 packed')
    expect(await balances(shop)).toEqual(['CUP in STAGING: 1', 'MUG in STAGING: 2'])
    expect(await violations(shop)).toEqual([])
  })

  it('shows what belongs into the parcel, for whom, and the one next act', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2 } })
    const { id } = await shop.call('people.add', { name: 'Minh', role: 'packer' })
    const bench = await packs(shop, '1001', { staffId: id, station: 'Bench 1' })
    const { lines, sscc: _sscc, code: _code, cartons, orderCode: _orderCode, promiseAt: _promiseAt, ...view } = await bench.view()
    expect(lines).toMatchObject([{ sku: 'MUG', expected: 2, verified: 0, flags: [], weightGrams: null }])
    expect(cartons.map(({ code }) => code)).toEqual(['S', 'M', 'L', 'ENV'])
    expect(view).toEqual({
      id: bench.parcelId,
      status: 'open',
      stage: 'verify',
      suggestion: null,
      undecided: { why: 'no_dimensions', skus: ['MUG'] },
      material: [],
      eco: false,
      gift: false,
      giftMessage: '',
      packer: 'Minh',
      packerId: id,
      station: 'Bench 1',
      orderId: orderIds['1001'],
      orderNumber: '1001',
      channel: 'web',
      shipTo: anna,
      tier: '',
      note: '',
      goesWith: [],
      serviceLevel: 'Standard',
      totes: ['T1'],
      takenFrom: '',
      box: 1,
      stoppedLot: null,
      follow: 0,
      checks: [
        {
          key: 'slip',
          text: 'Packing slip is in the box',
          help: '',
          required: true,
          done: false,
          skipped: false,
          ask: { kind: 'tick' },
          answer: '',
          photoId: null,
        },
      ],
      carton: '',
      carrier: '',
      service: '',
      contentsGrams: null,
      weightGrams: null,
      canUndo: true,
      weightFromItems: false,
    })
  })

  it('the packed tote is free again and its batch over', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    await bench.close()
    expect(await shop.call('scanning.resolve', { code: 'T1' })).toMatchObject({ kind: 'tote', orderId: null, units: 0 })
    expect((await shop.call('picking.view', { batchId: 1 })).status).toBe('closed')
  })

  it('what waits for a bench is shown with its totes, and what is under way with its packer', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2 }, '1002': { CUP: 1 } })
    const bench = await packs(shop, 'T1')
    expect(await shop.call('packing.waiting', {})).toEqual({
      shelf: null,
      orders: [
        { orderId: orderIds['1002'], number: '1002', promiseAt: shop.clock.now + 7_200_000, units: 1, totes: ['T2'], onCart: false },
      ],
      parcels: [{ parcelId: bench.parcelId, orderNumber: '1001', status: 'open', packer: '', packerId: null, station: 'Bench 1' }],
    })
  })

  it('a parcel goes on where it was after the service was restarted', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 2 } })
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await shop.reopen()
    expect(await shop.call('packing.open', { code: 'T1' })).toEqual({
      parcelId: bench.parcelId,
      did: { kind: 'opened', orderNumber: '1001', resumed: true, remaining: 0 },
    })
    expect(await bench.scan('MUG')).toEqual({ kind: 'verified_all' })
  })

  it('a GS1 prefix of the shop begins its numbers', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 }, '1002': { CUP: 1 } })
    const settings = await shop.call('settings.get', {})
    if (!settings.shop) throw new Error('the shop is set up')
    await shop.call('settings.save', { shop: { ...settings.shop, gs1Prefix: '0614141' }, version: settings.version })
    const first = await (await packs(shop, 'T1')).view()
    const second = await (await packs(shop, 'T2')).view()
    expect([first.sscc, second.sscc]).toEqual(['006141410000000012', '006141410000000029'])
  })
})
