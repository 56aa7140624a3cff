import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aFloor, balances, orderIs, picks } from './picker.ts'

onEachDatabase((database) => {
  const twoOrders = { '1001': { MUG: 2 }, '1002': { MUG: 1, CUP: 1 } }

  it('several orders get a tote each, and every put is confirmed', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 }, A2: { CUP: 1 } }, twoOrders)
    const minh = await picks(shop, 2)
    const steps = [await minh.step()]
    for (const code of ['T1', 'T2', 'A1', 'MUG', 'MUG', 'T1', 'MUG', 'T2', 'A2', 'CUP']) {
      await minh.scan(code)
      steps.push(await minh.step())
    }
    expect(steps).toEqual([
      'tote 1',
      'tote 2',
      'bin A1',
      'item MUG 0/2',
      'item MUG 1/2',
      'put T1',
      'item MUG 0/1',
      'put T2',
      'bin A2',
      'item CUP 0/1',
      'put T2',
    ])
    expect(await minh.scan('T2')).toEqual({ kind: 'finished' })
    expect([await orderIs(shop, orderIds['1001']), await orderIs(shop, orderIds['1002'])]).toEqual([
      'picked: MUG 2 picked',
      'picked: MUG 1 picked, CUP 1 picked',
    ])
    expect(await balances(shop)).toEqual(['CUP in T2: 1', 'MUG in T1: 2', 'MUG in T2: 1'])
  })

  it('the wrong tote and a scan before the put are refused', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 3 }, A2: { CUP: 1 } }, twoOrders)
    const minh = await picks(shop, 2)
    await minh.scan('T1', 'T2', 'A1', 'MUG')
    const early = await minh.refused('T2')
    await minh.scan('MUG')
    expect([early, await minh.refused('T2'), await minh.refused('MUG'), await minh.refused('A2')]).toEqual([
      { code: 'pick.wrong_tote', params: { scanned: 'T2', expected: 'T1' } },
      { code: 'pick.wrong_tote', params: { scanned: 'T2', expected: 'T1' } },
      { code: 'pick.put_first', params: { scanned: 'MUG', expected: 'T1' } },
      { code: 'pick.put_first', params: { scanned: 'A2', expected: 'T1' } },
    ])
  })

  it('units may be put one by one', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 3 }, A2: { CUP: 1 } }, twoOrders)
    const minh = await picks(shop, 2)
    await minh.scan('T1', 'T2', 'A1', 'MUG')
    expect(await minh.scan('T1')).toEqual({ kind: 'put_right', tote: 'T1' })
    expect(await minh.step()).toBe('item MUG 1/2')
  })

  it('what is in hand is put down before something is skipped', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 3 }, A2: { CUP: 1 } }, twoOrders)
    const minh = await picks(shop, 2)
    await minh.scan('T1', 'T2', 'A1', 'MUG')
    expect(await shop.refused('picking.skip', { batchId: minh.batchId })).toEqual({
      code: 'pick.put_first',
      params: { scanned: 'SKIP', expected: 'T1' },
    })
  })

  it('shows each order with its place, tote and count', async () => {
    const { shop, orderIds } = await aFloor(database, { A1: { MUG: 3 }, A2: { CUP: 1 } }, twoOrders)
    const minh = await picks(shop, 2)
    await minh.scan('T1', 'T2', 'A1', 'MUG')
    const { orders, stepNumber, stepCount, undo } = await minh.view()
    expect({ orders, stepNumber, stepCount, undo }).toEqual({
      orders: [
        { orderId: orderIds['1001'], number: '1001', position: 1, tote: 'T1', units: 2, picked: 1, missing: 0, status: 'picking' },
        { orderId: orderIds['1002'], number: '1002', position: 2, tote: 'T2', units: 2, picked: 0, missing: 0, status: 'picking' },
      ],
      stepNumber: 3,
      stepCount: 5,
      undo: 'item',
    })
  })
})
