import { expect, it } from 'vitest'
import { seedLoad } from '../../../db/seed/load/load.ts'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { monday, openShop, type TestShop } from '../shop.ts'

async function loaded(shop: TestShop, orders: number) {
  await seedLoad(shop.store(), { orders, now: monday })
}

onEachDatabase((database) => {
  it('a load fills an empty database with a shipped past and some open orders', async () => {
    const shop = await openShop(database)
    await loaded(shop, 60)
    const { counts, channels } = await shop.call('orders.counts', {})
    expect({ shipped: counts.shipped, open: counts.ready + counts.backordered, all: counts.all, channels }).toEqual({
      shipped: 54,
      open: 6,
      all: 60,
      channels: ['amazon', 'shopify'],
    })
  })

  it('a loaded past adds up, and a shipped line that nobody picked does not', async () => {
    const shop = await openShop(database)
    await loaded(shop, 60)
    const { reader, writer } = shop.store()
    const before = await checkInvariants(reader)
    const line = await reader
      .selectFrom('order_line')
      .select(['id', 'item_id', 'shipped'])
      .where('shipped', '>', 0)
      .executeTakeFirstOrThrow()
    await writer
      .updateTable('order_line')
      .set({ shipped: line.shipped + 1, ordered: line.shipped + 1 })
      .where('id', '=', line.id)
      .execute()
    const rules = (await checkInvariants(reader)).map(({ rule, where }) => ({ rule, where }))
    expect({ before, rules }).toEqual({
      before: [],
      rules: [{ rule: 'what was shipped without a pick went to customers', where: `item ${line.item_id}` }],
    })
  })

  it('the same load is the same shop', async () => {
    const [one, other] = [await openShop(database), await openShop(database)]
    await loaded(one, 30)
    await loaded(other, 30)
    expect((await one.call('orders.queue', { tab: 'all' })).rows).toEqual((await other.call('orders.queue', { tab: 'all' })).rows)
  })

  it('a database with orders in it is left alone', async () => {
    const shop = await openShop(database)
    await loaded(shop, 10)
    await expect(loaded(shop, 10)).rejects.toMatchObject({ code: 'seed.not_empty', params: { orders: 10, items: 3932 } })
  })
})
