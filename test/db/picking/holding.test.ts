import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { anotherStation } from '../shop.ts'
import { aFloor, balances, orderIs, pickerOf, picks } from './picker.ts'

onEachDatabase((database) => {
  it('takes the most urgent orders that are complete', async () => {
    const { shop, orderIds } = await aFloor(
      database,
      { A1: { MUG: 3, CUP: 0 } },
      { '1001': { MUG: 1, CUP: 1 }, '1002': { MUG: 1 }, '1003': { MUG: 1 } },
    )
    const minh = await picks(shop, 1)
    expect((await minh.view()).orders.map(({ number }) => number)).toEqual(['1002'])
    const named = await shop.call('picking.start', { orderIds: [orderIds['1001'] ?? 0, orderIds['1003'] ?? 0] })
    expect((await shop.call('picking.view', named)).orders.map(({ number }) => number)).toEqual(['1001', '1003'])
    expect(await shop.refused('picking.start', { take: 5 })).toEqual({ code: 'picking.nothing_ready', params: {} })
  })

  it('shows what is ready and who has what', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 4 } }, { '1001': { MUG: 1 }, '1002': { MUG: 3 } })
    const { id } = await shop.call('people.add', { name: 'Minh', role: 'packer' })
    const minh = await picks(shop, 1, { staffId: id, station: 'Cart 1' })
    const promiseAt = shop.clock.now + 7_200_000
    const { code } = await minh.view()
    expect(await shop.call('picking.ready', {})).toEqual({
      queues: [
        { key: 'express', name: 'Express', orders: 0 },
        { key: 'one-unit', name: 'One unit', orders: 0 },
        { key: '', name: '', orders: 1 },
      ],
      orders: 1,
      units: 3,
      mostUrgentAt: promiseAt,
      kind: 'cluster',
      zone: '',
      ofKind: 1,
      cart: { columns: 2, rows: 2 },
      zones: [],
      waves: [{ carrier: 'POST', name: 'Post', cutOffAt: Date.UTC(2026, 2, 2, 16), orders: 1 }],
      suggestion: [{ orderId: orderIds['1002'], number: '1002', firstItem: 'MUG', promiseAt, lineCount: 1, unitCount: 3 }],
      batches: [
        {
          id: minh.batchId,
          code,
          status: 'picking',
          picker: 'Minh',
          pickerId: id,
          station: 'Cart 1',
          startedAt: shop.clock.now,
          kind: 'cluster',
          zone: '',
          carrier: '',
          cutOffAt: null,
          orders: 1,
          tasks: 1,
          tasksDone: 0,
        },
      ],
    })
  })

  it('an order in other hands is refused with whose they are', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1 } }, { '1001': { MUG: 1 } })
    const { id } = await shop.call('people.add', { name: 'Minh', role: 'packer' })
    await picks(shop, 1, { staffId: id, station: 'Cart 1' })
    expect(await shop.refused('picking.start', { orderIds: [orderIds['1001']] })).toEqual({
      code: 'picking.order_taken',
      params: { number: '1001', holder: 'Minh, Cart 1' },
    })
  })

  it('an order that waits for stock or is on hold is not ready', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1 } }, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    await shop.call('orders.hold', { id: orderIds['1001'] ?? 0, reason: 'payment', until: null })
    expect([
      await shop.refused('picking.start', { orderIds: [orderIds['1001']] }),
      await shop.refused('picking.start', { orderIds: [orderIds['1002']] }),
    ]).toEqual([
      { code: 'picking.order_not_ready', params: { number: '1001', status: 'on_hold' } },
      { code: 'picking.order_not_ready', params: { number: '1002', status: 'backordered' } },
    ])
  })

  it('only the holder works on a batch, until another one takes it over', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 2 } }, { '1001': { MUG: 2 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    const anna = pickerOf(shop, minh.batchId, { station: 'Cart 2' })
    const { code } = await minh.view()
    expect(await anna.refused('MUG')).toEqual({ code: 'batch.held', params: { code, holder: 'Bench 1' } })
    await shop.call('picking.takeOver', { batchId: minh.batchId }, { station: 'Cart 2' })
    expect(await minh.refused('MUG')).toEqual({ code: 'batch.held', params: { code, holder: 'Cart 2' } })
    expect(await anna.step()).toBe('bin A1')
    expect(await anna.scan('A1', 'MUG')).toEqual({ kind: 'finished' })
  })

  it('giving up gives back what is not picked, and what is in the tote stays picked', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 } }, { '1001': { MUG: 2 }, '1002': { MUG: 1 } })
    const minh = await picks(shop, 2)
    await minh.scan('T1', 'T2', 'A1', 'MUG', 'T1')
    expect(await shop.call('picking.abandon', { batchId: minh.batchId })).toEqual({ released: 2 })
    expect(await balances(shop)).toEqual(['MUG in A1: 2 (2 promised)', 'MUG in T1: 1'])
    expect([await orderIs(shop, orderIds['1001']), await orderIs(shop, orderIds['1002'])]).toEqual([
      'allocated: MUG 1 allocated, MUG 1 picked',
      'allocated: MUG 1 allocated',
    ])
    const next = await picks(shop, 2)
    expect((await next.view()).step).toEqual({ kind: 'tote', position: 1, orderNumber: '1001', began: 'T1' })
    await next.scan('T1')
    expect(await next.refused('T1')).toMatchObject({ code: 'pick.tote_not_empty' })
    await next.scan('T2', 'A1', 'MUG', 'T1', 'MUG', 'T2')
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: MUG 2 picked')
  })

  it('an order put on hold stops at its next scan and can be set aside', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 2 }, A2: { CUP: 1 } }, { '1001': { MUG: 2 }, '1002': { CUP: 1 } })
    const minh = await picks(shop, 2)
    await minh.scan('T1', 'T2', 'A1', 'MUG', 'T1')
    await shop.call('orders.hold', { id: orderIds['1001'] ?? 0, reason: 'fraud', until: null })
    expect(await minh.refused('MUG')).toEqual({ code: 'pick.order_stopped', params: { number: '1001', reason: 'fraud' } })
    expect(await minh.say('SKIP')).toEqual({ kind: 'set_aside', number: '1001' })
    expect(await minh.scan('A2', 'CUP', 'T2')).toEqual({ kind: 'finished' })
    expect(await orderIs(shop, orderIds['1001'])).toBe('on_hold: MUG 1 allocated, MUG 1 picked')
    expect(await shop.call('orders.release', { id: orderIds['1001'] ?? 0 })).toEqual({ status: 'allocated' })
  })

  it('two stations on one database never get the same work', async () => {
    const numbers = Array.from({ length: 12 }, (_, index) => String(1001 + index))
    const { shop } = await aFloor(database, { A1: { MUG: 12 } }, Object.fromEntries(numbers.map((number) => [number, { MUG: 1 }])))
    const other = await anotherStation(database, shop)
    const stations = [shop, other].flatMap((one, index) => [1, 2, 3].map((take) => ({ one, take, station: `Cart ${index}${take}` })))
    const started = await Promise.all(stations.map(({ one, take, station }) => one.call('picking.start', { take }, { station })))
    const views = await Promise.all(started.map((batch) => shop.call('picking.view', batch)))
    expect(views.flatMap((view) => view.orders.map(({ number }) => number)).toSorted()).toEqual(numbers)
  })
})
