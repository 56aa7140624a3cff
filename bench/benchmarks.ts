import type { Benchmark } from './measure.ts'
import { queuePage } from './queue-page.ts'
import { search } from './search.ts'
import { serviceRss } from './service-rss.ts'

/** In the order in which they run. */
export const benchmarks: Readonly<Record<string, Benchmark>> = {
  'queue-page': queuePage,
  search,
  'service-rss': serviceRss,
}
