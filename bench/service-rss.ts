import { queueTabs } from '../domain/orders/contract.ts'
import { callOf, residentMegabytes, startService } from './child.ts'
import { benchNow, copyOf, loadedDatabase } from './databases.ts'
import type { Benchmark } from './measure.ts'

const orders = 100_000
const wantedMegabytes = 200
const rounds = 300

/** The most memory that the service holds while every kind of view is asked for again and again and orders come in. */
export const serviceRss: Benchmark = async () => {
  const service = await startService(copyOf(await loadedDatabase(orders)), benchNow)
  const items = await callOf(service, 'items.list', { limit: 200 })
  let most = 0
  for (let round = 0; round < rounds; round += 1) {
    const tab = queueTabs[round % queueTabs.length] ?? 'all'
    const page = await callOf(service, 'orders.queue', { tab, limit: 100 })
    for (const row of page.rows.slice(0, 5)) await service.ask('orders.get', { id: row.id })
    await service.ask('orders.queue', { tab: 'all', search: page.rows[0]?.customer ?? 'smith', limit: 50 })
    await service.ask('orders.counts', {})
    await service.ask('today.summary', {})
    await service.ask('stock.list', { limit: 200 })
    const item = items.rows[round % items.rows.length]
    if (item) await service.ask('orders.create', newOrder(round, item.sku))
    most = Math.max(most, residentMegabytes(service.pid) ?? 0)
  }
  await service.close()
  return { name: 'service-rss', value: most, unit: 'MB', ofLimit: null, wanted: `< ${wantedMegabytes} MB`, met: most < wantedMegabytes }
}

function newOrder(round: number, sku: string) {
  return {
    channel: 'bench',
    number: `B-${round}`,
    orderedAt: benchNow,
    promiseAt: null,
    shipTo: {
      name: 'Bench Buyer',
      company: '',
      line1: '1 Bench Lane',
      line2: '',
      line3: '',
      city: 'York',
      region: '',
      postcode: 'YO1 1AA',
      country: 'GB',
      phone: '',
    },
    email: `buyer${round}@example.com`,
    serviceLevel: '',
    note: '',
    currency: 'GBP',
    lines: [{ sku, name: sku, quantity: 1, unitPriceMinor: null, externalId: '' }],
  }
}
