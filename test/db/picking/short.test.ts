import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aFloor, balances, orderIs, picks } from './picker.ts'
import { ruled } from './ruled.ts'

onEachDatabase((database) => {
  it('a short pick frees the stock, asks for a count and tries another bin in the same walk', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 }, A2: { CUP: 1 }, A3: { MUG: 5 } }, { '1001': { MUG: 3, CUP: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    expect(await shop.call('picking.short', { batchId: minh.batchId, reason: 'damaged' })).toEqual({
      did: { kind: 'short', sku: 'MUG', missing: 2, otherBin: 'A3' },
    })
    expect(await balances(shop)).toEqual([
      'CUP in A2: 1 (1 promised)',
      'MUG in A1: 2 to be counted',
      'MUG in A3: 5 (2 promised)',
      'MUG in T1: 1',
    ])
    expect((await shop.call('tasks.list', {})).tasks).toMatchObject([{ kind: 'count_bin', sku: 'MUG', location: 'A1', note: 'damaged' }])
    expect(await orderIs(shop, orderIds['1001'])).toBe('picking: MUG 2 allocated, MUG 1 picked, CUP 1 allocated')
    await minh.scan('A2', 'CUP', 'A3', 'MUG', 'MUG')
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: MUG 3 picked, CUP 1 picked')
    expect((await minh.view()).orders).toMatchObject([{ picked: 4, missing: 0 }])
  })

  it('what no bin has waits for stock, and the rest goes on', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 }, A2: { CUP: 1 } }, { '1001': { MUG: 3, CUP: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    expect(await minh.say('SHORT')).toEqual({ kind: 'short', sku: 'MUG', missing: 2, otherBin: '' })
    await minh.scan('A2', 'CUP')
    expect(await orderIs(shop, orderIds['1001'])).toBe('picked: MUG 2 backordered, MUG 1 picked, CUP 1 picked')
    expect((await minh.view()).orders).toMatchObject([{ picked: 2, missing: 2 }])
  })

  it('a batch that finds nothing at all is over, and its tote is free', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 1 }, A2: { CUP: 1 } }, { '1001': { MUG: 1 }, '1002': { CUP: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1')
    await minh.say('SHORT')
    expect(await minh.view()).toMatchObject({ status: 'closed', step: { kind: 'done' } })
    expect(await orderIs(shop, orderIds['1001'])).toBe('backordered: MUG 1 backordered')
    const next = await picks(shop)
    expect(await next.scan('T1')).toEqual({ kind: 'tote_bound', tote: 'T1', position: 1 })
  })

  it('a bin that awaits its count is offered to nobody until it was counted', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 } }, { '1001': { MUG: 1 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1')
    await minh.say('SHORT')
    const waiting = await orderIs(shop, orderIds['1001'])
    await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 1, reason: 'count' })
    expect([waiting, await orderIs(shop, orderIds['1001'])]).toEqual(['backordered: MUG 1 backordered', 'allocated: MUG 1 allocated'])
  })

  it('two short picks at one bin ask for one count', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 2 } }, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
    const minh = await picks(shop, 2)
    await minh.scan('T1', 'T2', 'A1')
    await minh.say('SHORT')
    await minh.say('SHORT')
    expect((await shop.call('tasks.list', {})).tasks).toHaveLength(1)
    expect((await minh.view()).status).toBe('closed')
  })

  it('taking it back promises the units again and drops the count', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 }, A3: { MUG: 1 } }, { '1001': { MUG: 3 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    const before = await balances(shop)
    await minh.say('SHORT')
    expect(await orderIs(shop, orderIds['1001'])).toBe('picking: MUG 1 backordered, MUG 1 allocated, MUG 1 picked')
    expect(await minh.say('UNDO')).toEqual({ kind: 'undone', what: 'short' })
    expect(await balances(shop)).toEqual(before)
    expect((await shop.call('tasks.list', {})).tasks).toEqual([])
    expect(await minh.step()).toBe('item MUG 1/3')
  })

  it('it cannot be taken back once the bin was counted and holds too few', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 3 } }, { '1001': { MUG: 3 } })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    await minh.say('SHORT')
    await shop.call('stock.count', { sku: 'MUG', location: 'A1', counted: 0, reason: 'count' })
    expect(await shop.refused('picking.undo', { batchId: minh.batchId })).toEqual({
      code: 'pick.undo_blocked',
      params: { sku: 'MUG', bin: 'A1' },
    })
  })

  it('where the shop always waits, the order is not packed until all of it is there, unless somebody says so', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 2 } }, { '1001': { MUG: 2 } })
    await ruled(shop, { afterShort: 'wait' })
    const minh = await picks(shop)
    await minh.scan('T1', 'A1', 'MUG')
    await minh.say('SHORT')
    expect(await shop.refused('packing.open', { code: 'T1' })).toEqual({
      code: 'pack.not_picked',
      params: { number: '1001', status: 'picked', remaining: 1 },
    })
    expect((await shop.call('packing.open', { code: 'T1', partly: true })).did).toMatchObject({ kind: 'opened', remaining: 1 })
  })

  it('there is nothing to report short before the walk begins', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 1 } }, { '1001': { MUG: 1 } })
    const minh = await picks(shop)
    expect(await shop.refused('picking.short', { batchId: minh.batchId, reason: 'not_there' })).toEqual({
      code: 'pick.nothing_to_short',
      params: {},
    })
  })
})
