import { expect, it } from 'vitest'
import { dayNumber } from '../../../domain/reorder/day-number.ts'
import { onEachDatabase } from '../databases.ts'
import { aShop, item, order } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { supplier } from '../suppliers/a-supplier.ts'
import { aSellingShop, computed, sellsMugs } from './a-selling-shop.ts'

const day = 86_400_000

async function board(shop: TestShop, all = false) {
  const { rows } = await shop.call('reorder.board', { all })
  return rows.map(({ sku, position, perDay, reorderPoint, source, runsOutOn, orderBy }) => ({
    sku,
    position,
    perDay,
    reorderPoint,
    source: source && { supplier: source.supplier, quantity: source.quantity, arrivesOn: source.arrivesOn },
    runsOutOn,
    orderBy,
  }))
}

onEachDatabase((database) => {
  it('comes to an end in a shop that has nothing yet', async () => {
    const shop = await aShop(database)
    const answers: boolean[] = []
    while (answers.length < 10 && answers.at(-1) !== false) answers.push((await shop.call('reorder.advance', {})).more)
    expect(answers.at(-1)).toBe(false)
    expect((await shop.call('reorder.board', {})).underWay).toBe(false)
  })

  it('says what to order, how many, from whom and by when, before the shelf is empty', async () => {
    const shop = await aSellingShop(database)
    await sellsMugs(shop, 'Potter', 7, { packSize: 12 })
    await computed(shop)
    // Forty are free; five a day for seven days of waiting and seven until the next look make 70. With the economic quantity
    // sqrt(2 * 1825 * 3.00 / 0.75) = 121 on top 151 are missing: thirteen dozens.
    expect(await board(shop)).toEqual([
      {
        sku: 'MUG',
        position: 40,
        perDay: 5,
        reorderPoint: 70,
        source: { supplier: 'Potter', quantity: 156, arrivesOn: '2026-03-09' },
        runsOutOn: '2026-03-10',
        orderBy: '2026-03-03',
      },
    ])
  })

  it('knows a new item at once, and shows it when its first order waits', async () => {
    const shop = await aSellingShop(database)
    const { id } = await shop.call('items.save', { item: item('VASE', { priceMinor: 2500 }) })
    const asked = await shop.call('reorder.item', { itemId: id })
    expect(asked.outlook).toMatchObject({ forecastOn: '2026-03-02', method: 'mean', historyDays: 0, perDay: 0 })
    await shop.call('orders.create', order('V-1', { VASE: 3 }))
    while ((await shop.call('reorder.advance', {})).more);
    expect((await board(shop)).map(({ sku, position }) => ({ sku, position }))).toContainEqual({ sku: 'VASE', position: -3 })
    expect(await shop.call('reorder.item', { itemId: id })).toEqual(asked)
  })

  it('counts what is cancelled for other reasons than want of stock as no demand, and what an import takes back', async () => {
    const shop = await aSellingShop(database)
    const { rows } = await shop.call('orders.queue', { tab: 'all', search: '40' })
    await shop.call('orders.cancel', { id: rows[0]?.id ?? 0 })
    const demand = await shop.store().reader.selectFrom('demand_day').select(['day', 'units']).orderBy('day').limit(2).execute()
    expect(demand).toEqual([
      { day: dayNumber('2026-01-21'), units: 0 },
      { day: dayNumber('2026-01-22'), units: 5 },
    ])
  })

  it('leaves out what nobody asks for, and shows again what was put off', async () => {
    const shop = await aSellingShop(database)
    const [{ itemId } = { itemId: 0 }] = (await shop.call('reorder.board', {})).rows
    await shop.call('reorder.snooze', { itemId, until: '2026-03-04', reason: 'a new model comes' })
    expect({ shown: (await board(shop)).length, putOff: (await board(shop, true)).map(({ sku }) => sku) }).toEqual({
      shown: 0,
      putOff: ['MUG'],
    })
    shop.clock.now += 2 * day
    await computed(shop)
    expect((await board(shop)).map(({ sku }) => sku)).toEqual(['MUG'])
  })

  it('follows the narrowest policy, and a planned uplift', async () => {
    const shop = await aSellingShop(database)
    const [{ itemId } = { itemId: 0 }] = (await shop.call('reorder.board', {})).rows
    await shop.call('reorder.setPolicy', { scope: { of: 'shop' }, policy: { kind: 'none' } })
    await computed(shop)
    expect(await board(shop)).toEqual([])
    await shop.call('reorder.setPolicy', { scope: { of: 'item', itemId }, policy: { kind: 'min_max', min: 40, max: 100 } })
    await computed(shop)
    expect((await board(shop)).map(({ sku, reorderPoint }) => ({ sku, reorderPoint }))).toEqual([{ sku: 'MUG', reorderPoint: 40 }])
    expect((await shop.call('reorder.policies', {})).policies).toEqual([
      { scope: { of: 'shop' }, sku: '', policy: { kind: 'none' } },
      { scope: { of: 'item', itemId }, sku: 'MUG', policy: { kind: 'min_max', min: 40, max: 100 } },
    ])
    await shop.call('reorder.setPolicy', { scope: { of: 'item', itemId }, policy: { kind: 'days_of_cover', days: 7 } })
    await shop.call('reorder.saveUplift', { itemId, name: 'Easter', firstDay: '2026-03-02', lastDay: '2026-03-31', percent: 200 })
    await computed(shop)
    // Twice five a day for fourteen days of waiting and seven until the next look.
    expect((await board(shop)).map(({ reorderPoint }) => reorderPoint)).toEqual([210])
    expect(await shop.refused('reorder.setPolicy', { scope: { of: 'shop' }, policy: { kind: 'min_max', min: 9, max: 3 } })).toEqual({
      code: 'reorder.min_above_max',
      params: { min: 9, max: 3 },
    })
    const backwards = { itemId: null, name: 'Sale', firstDay: '2026-04-02', lastDay: '2026-04-01', percent: 150 }
    expect((await shop.refused('reorder.saveUplift', backwards)).code).toBe('reorder.uplift_backwards')
  })

  it('keeps to the days on which the supplier takes orders', async () => {
    const shop = await aSellingShop(database)
    const potter = await sellsMugs(shop, 'Potter', 7, { packSize: 12 })
    await computed(shop)
    const takesOrdersOn = async (...orderWeekdays: number[]) => {
      const { version } = await shop.call('suppliers.get', { id: potter })
      await shop.call('suppliers.save', { id: potter, version, supplier: supplier('Potter', { leadTimeDays: 7, orderWeekdays }) })
      return (await board(shop)).map(({ orderBy, source }) => [orderBy, source?.arrivesOn])
    }
    // Monday, the second of March: Tuesday would do, forty are left for eight days.
    expect([await takesOrdersOn(), await takesOrdersOn(1), await takesOrdersOn(3)]).toEqual([
      [['2026-03-03', '2026-03-09']],
      [['2026-03-02', '2026-03-09']],
      [['2026-03-04', '2026-03-11']],
    ])
  })

  it('shows the next supplier beside one that cannot make the date', async () => {
    const shop = await aSellingShop(database)
    await sellsMugs(shop, 'Far away', 30)
    await sellsMugs(shop, 'Next door', 2, { priority: 2, priceMinor: 500 })
    await computed(shop)
    const [alert] = (await shop.call('reorder.board', {})).rows
    expect([alert?.source?.supplier, alert?.other?.supplier, alert?.onlySource]).toEqual(['Far away', 'Next door', false])
    // Thirty days of five a day, less the forty that are there, at 9.00 each.
    expect(alert?.riskMinor).toBe((150 - 40) * 900)
  })

  it('drafts what is accepted for each supplier, filled up to the minimum order, and shows it no more', async () => {
    const shop = await aSellingShop(database)
    await shop.call('suppliers.saveRate', { currency: 'EUR', micros: 800_000 })
    const potter = await sellsMugs(shop, 'Potter', 7, { packSize: 12, priceMinor: 250, currency: 'EUR' })
    await shop.call('suppliers.save', {
      id: potter,
      version: 1,
      supplier: supplier('Potter', { leadTimeDays: 7, currency: 'EUR', minOrderMinor: 50_000 }),
    })
    await computed(shop)
    const [alert] = (await shop.call('reorder.board', {})).rows
    expect([alert?.source?.quantity, alert?.source?.costMinor]).toEqual([180, 180 * 200])
    const line = { itemId: alert?.itemId ?? 0, supplierId: potter, units: 180 }
    const { drafts } = await shop.call('reorder.accept', { lines: [line] })
    // Two hundred mugs reach 500.00; the next dozen is 204.
    expect(drafts.map(({ supplier: of, lines, added }) => ({ of, lines, added }))).toEqual([{ of: 'Potter', lines: 1, added: 24 }])
    const draft = await shop.call('purchasing.get', { id: drafts[0]?.id ?? 0 })
    expect(draft.linesShown.map(({ sku, quantity }) => ({ sku, quantity }))).toEqual([{ sku: 'MUG', quantity: 204 }])
    const { rows: all } = await shop.call('reorder.board', { all: true })
    expect({ left: await board(shop), drafted: all.map((row) => row.drafted) }).toEqual({ left: [], drafted: [204] })
  })

  it('wants a reason and a later day for what is put off', async () => {
    const shop = await aSellingShop(database)
    const [{ itemId } = { itemId: 0 }] = (await shop.call('reorder.board', {})).rows
    expect((await shop.refused('reorder.snooze', { itemId, until: '2026-03-09', reason: ' ' })).code).toBe('reorder.no_reason')
    expect(await shop.refused('reorder.snooze', { itemId, until: '2026-03-02', reason: 'later' })).toEqual({
      code: 'reorder.until_past',
      params: { until: '2026-03-02', today: '2026-03-02' },
    })
    await shop.call('reorder.snooze', { itemId, until: '2026-03-09', reason: 'later' })
    await shop.call('reorder.snooze', { itemId, until: null, reason: '' })
    expect((await board(shop)).map(({ sku }) => sku)).toEqual(['MUG'])
  })

  it('is kept as a file, and says first what came down to its line since', async () => {
    const shop = await aSellingShop(database)
    await sellsMugs(shop, 'Potter', 7, { packSize: 12 })
    await computed(shop)
    const { bytes, rows } = await shop.call('reorder.csv', {})
    const [, line] = new TextDecoder().decode(bytes).split(/\r?\n/)
    expect([rows, line?.split(',').filter((cell) => cell !== 'MUG')]).toEqual([
      1,
      ['2026-03-10', '2026-03-03', '156', 'Potter', '2026-03-09', '468.00', '0.00', 'GBP', '40', '70', '191', '5'],
    ])
    const first = await shop.call('reorder.first', { limit: 4 })
    const since = await shop.call('reorder.first', { limit: 4, since: shop.clock.now })
    expect([first.rows.map(({ sku, runsOutOn }) => ({ sku, runsOutOn })), since.total]).toEqual([
      [{ sku: 'MUG', runsOutOn: '2026-03-10' }],
      0,
    ])
  })
})
