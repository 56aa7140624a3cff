import { expect, it } from 'vitest'
import { replenishWhatChanged } from '../../../db/service/keep-replenishing.ts'
import { onEachDatabase } from '../databases.ts'
import { order } from '../scene.ts'
import { aReserve, tasks } from '../stock/replenish/filler.ts'

onEachDatabase((database) => {
  it('a face that an order empties comes onto the list by itself, and nothing is written where all tasks fit', async () => {
    const shop = await aReserve(database, { A1: 10, R1: 30 })
    const planned: (readonly number[])[] = []
    const look = () =>
      replenishWhatChanged({
        reader: shop.store().reader,
        clock: () => shop.clock.now,
        plan: (itemIds) => {
          planned.push(itemIds)
          return shop.call('replenish.plan', { itemIds: [...itemIds] })
        },
      })
    await look()
    expect([planned, await tasks(shop)]).toEqual([[], []])
    await shop.call('orders.create', order('1001', { MUG: 12 }))
    await look()
    await look()
    expect([planned, await tasks(shop)]).toEqual([[[1]], ['MUG R1 > A1: 2 waiting']])
  })
})
