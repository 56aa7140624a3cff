import type { CallInput, CallOutput } from '../domain/contract.ts'
import { queueTabs } from '../domain/orders/contract.ts'
import { callOf, type Child, startService } from './child.ts'
import { benchNow, loadedDatabase } from './databases.ts'
import { type Benchmark, percentile, timed } from './measure.ts'

const pageSize = 50
const pagesDeep = 8
const wantedMs = 20

/** Pages of 50 of every tab, with and without a channel, from the first to the eighth. */
export const queuePage: Benchmark = async ({ orders }) => {
  const service = await startService(await loadedDatabase(orders), benchNow)
  const asked: CallInput<'orders.queue'>[] = []
  for (const tab of queueTabs) {
    asked.push(...(await pagesOf(service, { tab, limit: pageSize })))
    asked.push(...(await pagesOf(service, { tab, limit: pageSize, channel: 'amazon' })))
  }
  const times = await timed(2000, (turn) => service.ask('orders.queue', asked[turn % asked.length]))
  await service.close()
  const value = percentile(times, 0.99)
  return { name: 'queue-page', value, unit: 'ms p99', ofLimit: null, wanted: `< ${wantedMs} ms`, met: value < wantedMs }
}

async function pagesOf(service: Child, first: CallInput<'orders.queue'>): Promise<readonly CallInput<'orders.queue'>[]> {
  const asked = [first]
  while (asked.length < pagesDeep) {
    const { next }: CallOutput<'orders.queue'> = await callOf(service, 'orders.queue', asked.at(-1) ?? first)
    if (!next) break
    asked.push({ ...first, after: next })
  }
  return asked
}
