import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aShop, anna, order, stocked } from '../scene.ts'
import { monday } from '../shop.ts'

const hour = 3_600_000

onEachDatabase((database) => {
  it('the tabs hold the orders that their names say, most urgent first, and count them', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 3, CUP: 0 } })
    await shop.call('orders.create', order('late', { MUG: 1 }, { promiseAt: monday - hour }))
    await shop.call('orders.create', order('today', { MUG: 1 }, { promiseAt: monday + hour }))
    await shop.call('orders.create', order('waits', { CUP: 1 }, { promiseAt: monday + 2 * hour, channel: 'fair' }))
    const held = await shop.call('orders.create', order('held', { MUG: 1 }, { promiseAt: monday + 50 * hour }))
    await shop.call('orders.hold', { id: held.id, reason: 'fraud', until: null })
    const numbers = async (tab: 'ready' | 'late' | 'today' | 'backordered' | 'on_hold' | 'all') =>
      (await shop.call('orders.queue', { tab })).rows.map((row) => row.number)
    expect({
      ready: await numbers('ready'),
      late: await numbers('late'),
      today: await numbers('today'),
      backordered: await numbers('backordered'),
      onHold: await numbers('on_hold'),
    }).toEqual({ ready: ['late', 'today'], late: ['late'], today: ['today', 'waits'], backordered: ['waits'], onHold: ['held'] })
    expect(await shop.call('orders.counts', {})).toEqual({
      counts: { ready: 2, late: 1, today: 2, backordered: 1, on_hold: 1, picking: 0, packed: 0, shipped: 0, all: 4 },
      channels: ['fair', 'web'],
      queues: [
        { key: 'express', name: 'Express', orders: 0 },
        { key: 'one-unit', name: 'One unit', orders: 4 },
        { key: '', name: '', orders: 0 },
      ],
    })
  })

  it('a queue is read in pages that neither repeat nor skip', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 20 } })
    for (const index of [5, 1, 4, 2, 3, 1, 2])
      await shop.call('orders.create', order(`${index}-${crypto.randomUUID()}`, { MUG: 1 }, { promiseAt: monday + index * hour }))
    const seen: number[] = []
    for (let after: { at: number; id: number } | undefined; ;) {
      const page = await shop.call('orders.queue', { tab: 'ready', limit: 3, ...(after ? { after } : {}) })
      seen.push(...page.rows.map((row) => (row.promiseAt - monday) / hour))
      if (!page.next) break
      after = page.next
    }
    expect(seen).toEqual([1, 1, 2, 2, 3, 4, 5])
  })

  it('an order is found by the beginnings of its words, with or without marks', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 5 } })
    await shop.call(
      'orders.create',
      order('#1001', { MUG: 1 }, { shipTo: { ...anna, name: 'Nguyễn Thị Đào', postcode: '70000' }, email: 'dao@example.com' }),
    )
    await shop.call('orders.create', order('#1002', { MUG: 1 }))
    const found = async (search: string) => (await shop.call('orders.queue', { tab: 'all', search })).rows.map((row) => row.number)
    expect({
      name: await found('nguyen'),
      marked: await found('Nguyễn đào'),
      number: await found('#1002'),
      part: await found('100'),
      postcode: await found('ls1'),
      email: await found('dao@ex'),
      both: await found('nguyen 70000'),
      none: await found('nguyen ls1'),
    }).toEqual({
      name: ['#1001'],
      marked: ['#1001'],
      number: ['#1002'],
      part: ['#1002', '#1001'],
      postcode: ['#1002'],
      email: ['#1001'],
      both: ['#1001'],
      none: [],
    })
  })

  it('a search stays in its tab and channel and keeps their order', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 5, CUP: 0 } })
    await shop.call('orders.create', order('later', { MUG: 1 }, { promiseAt: monday + 2 * hour }))
    await shop.call('orders.create', order('sooner', { MUG: 1 }, { promiseAt: monday + hour }))
    await shop.call('orders.create', order('waits', { CUP: 1 }, { promiseAt: monday + hour }))
    await shop.call('orders.create', order('elsewhere', { MUG: 1 }, { promiseAt: monday, channel: 'fair' }))
    const found = async (more: { tab: 'ready' | 'backordered' | 'shipped'; channel?: string }) =>
      (await shop.call('orders.queue', { search: 'anna', ...more })).rows.map((row) => row.number)
    expect({
      ready: await found({ tab: 'ready' }),
      ofChannel: await found({ tab: 'ready', channel: 'web' }),
      backordered: await found({ tab: 'backordered' }),
      shipped: await found({ tab: 'shipped' }),
    }).toEqual({ ready: ['elsewhere', 'sooner', 'later'], ofChannel: ['sooner', 'later'], backordered: ['waits'], shipped: [] })
  })
})
