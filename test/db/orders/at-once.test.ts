import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { aShop, order, stocked } from '../scene.ts'
import { anotherStation } from '../shop.ts'

const bins = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'] as const

onEachDatabase((database) => {
  it('stock that two stations find at the same time is promised once', async () => {
    const shop = await aShop(database)
    await stocked(shop, Object.fromEntries(bins.map((bin) => [bin, { MUG: 0 }])))
    const other = await anotherStation(database, shop)
    const { id } = await shop.call('orders.create', order('1001', { MUG: 5 }))
    await Promise.all(
      bins.map((location, index) =>
        (index % 2 === 0 ? shop : other).call('stock.count', { sku: 'MUG', location, counted: 3, reason: 'found' }),
      ),
    )
    const { lines } = await shop.call('orders.get', { id })
    expect(lines.map(({ allocated, backordered }) => ({ allocated, backordered }))).toEqual([{ allocated: 5, backordered: 0 }])
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })
})
