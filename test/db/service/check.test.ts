import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { aShop, order, stocked } from '../scene.ts'

onEachDatabase((database) => {
  it('a shop at work adds up', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 3, CUP: 1 } })
    await shop.call('orders.create', order('1001', { MUG: 2, CUP: 2 }))
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('each number that was changed behind the ledger is found', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 3 } })
    const { id } = await shop.call('orders.create', order('1001', { MUG: 2 }))
    const { writer } = shop.store()
    await writer.updateTable('stock').set({ on_hand: 4 }).execute()
    await writer.updateTable('order_line').set({ allocated: 1, backordered: 1 }).execute()
    await writer.updateTable('sales_order').set({ status: 'packed' }).execute()
    const [stock] = (await shop.call('stock.list', {})).rows
    const [line] = (await shop.call('orders.get', { id })).lines
    expect(await checkInvariants(shop.store().reader)).toEqual([
      {
        rule: 'balance equals moves in minus moves out, and covers what is allocated',
        where: `lot 1 at location ${stock?.locationId}`,
        found: 'on hand 4, moved 3, allocated 2',
      },
      {
        rule: 'a line counts what its pick tasks did',
        where: `order line ${line?.id}`,
        found: 'line 1/0/0/0, tasks 2 open, 0 picked, 0 packed',
      },
      { rule: 'the kept state follows from lines, hold and batch', where: `order ${id}`, found: 'packed, open 1, shipped at null' },
    ])
  })
})
