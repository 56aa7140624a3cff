import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aShop, order, stocked } from '../scene.ts'

onEachDatabase((database) => {
  it('what runs out is what orders wait for, not what held orders have not been given', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 5, CUP: 1 } })
    const held = await shop.call('orders.create', order('1001', { MUG: 2 }))
    await shop.call('orders.create', order('1002', { CUP: 4 }))
    await shop.call('orders.hold', { id: held.id, reason: 'payment', until: null })
    await shop.call('orders.cancel', { id: held.id })
    const waiting = await shop.call('orders.create', order('1003', { MUG: 9 }))
    await shop.call('orders.hold', { id: waiting.id, reason: 'fraud', until: null })
    const { runningOut } = await shop.call('today.summary', {})
    expect(runningOut.map(({ sku, available, backordered }) => ({ sku, available, backordered }))).toEqual([
      { sku: 'CUP', available: 0, backordered: 3 },
    ])
  })

  it('the numbers of the day are those of their lists', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2 } })
    await shop.call('orders.create', order('1001', { MUG: 1 }))
    await shop.call('orders.create', order('1002', { MUG: 4 }))
    const { now, onTime, ...numbers } = await shop.call('today.summary', {})
    expect({ ...numbers, now: now === shop.clock.now, days: onTime.length, runningOut: numbers.runningOut.length }).toEqual({
      now: true,
      days: 7,
      due: 0,
      late: 0,
      waiting: 1,
      backordered: 1,
      onHold: 0,
      picking: 0,
      picked: 0,
      packed: 0,
      staged: 0,
      leftBehind: 0,
      handedOver: 0,
      nextPromiseAt: shop.clock.now + 24 * 3_600_000,
      runningOut: 1,
      openTasks: 0,
    })
  })
})
