import { importLines } from './import.ts'
import type { Benchmark } from './measure.ts'
import { orderHands } from './order-hands.ts'
import { orderLife, pickScan } from './order-life.ts'
import { queuePage } from './queue-page.ts'
import { reorder, reorderScan } from './reorder.ts'
import { search } from './search.ts'
import { serviceRss } from './service-rss.ts'
import { start } from './start.ts'
import { windowScan } from './window-scan.ts'

/** In the order in which they run. */
export const benchmarks: Readonly<Record<string, Benchmark>> = {
  'order-life': orderLife,
  'pick-scan': pickScan,
  'queue-page': queuePage,
  search,
  import: importLines,
  reorder,
  'reorder-scan': reorderScan,
  'service-rss': serviceRss,
  'window-scan': windowScan,
  'order-hands': orderHands,
  start,
}
