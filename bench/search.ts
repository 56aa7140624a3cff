import type { OrderRow } from '../domain/orders/contract.ts'
import { callOf, startService } from './child.ts'
import { benchNow, loadedDatabase } from './databases.ts'
import { type Benchmark, percentile, timed } from './measure.ts'

const wantedMs = 20

/** Words as they are typed, letter by letter, of orders from everywhere in the database: numbers, names, both, in two tabs. */
export const search: Benchmark = async ({ orders }) => {
  const service = await startService(await loadedDatabase(orders), benchNow)
  const open = await callOf(service, 'orders.queue', { tab: 'ready', limit: 20 })
  const all = await callOf(service, 'orders.queue', { tab: 'all', limit: 20 })
  const asked = [...open.rows, ...all.rows].flatMap((row) =>
    wordsOf(row).flatMap((word) =>
      Array.from({ length: word.length }, (_, letter) =>
        (['all', 'ready'] as const).map((tab) => ({ tab, search: word.slice(0, letter + 1), limit: 50 })),
      ).flat(),
    ),
  )
  const times = await timed(2000, (turn) => service.ask('orders.queue', asked[(turn * 7) % asked.length]))
  await service.close()
  const value = percentile(times, 0.99)
  return { name: 'search', value, unit: 'ms p99', ofLimit: null, wanted: `< ${wantedMs} ms`, met: value < wantedMs }
}

function wordsOf(row: OrderRow): readonly string[] {
  const [given = '', family = ''] = row.customer.split(' ')
  return [row.number, row.customer, `${family} ${given}`]
}
