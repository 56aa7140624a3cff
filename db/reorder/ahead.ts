import { setImmediate } from 'node:timers/promises'
import { readShop, shopDay } from '../settings/shop.ts'
import type { Store } from '../dialect/store.ts'
import { forecastSlice, type Slice } from './forecast-slice.ts'
import { type Progress, readProgress } from './progress.ts'
import type { OutlookTable } from './tables.ts'

interface Ahead extends Slice {
  /** The step of the pass that it is of. */
  readonly key: string
  readonly after: number
}

const aheads = new WeakMap<Store, Ahead>()

/** Rows of one commit: a commit waits for the disk longer than it takes to forecast an item. */
const rowsAtOnce = 250

/**
 * Forecasts the items of the next step outside of any transaction, a few at a time, so that between them scans have their turn;
 * `reorder.advance` then writes them in one commit. Does nothing where no forecasts are under way.
 */
export async function forecastAhead(store: Store, now: number): Promise<void> {
  const db = store.reader
  const [{ shop }, progress] = [await readShop(db), await readProgress(db)]
  if (shop === null || progress === null || progress.doneAt !== null || !progress.forecasts) return
  const today = await shopDay(db, now)
  if (progress.day !== today) return
  const pass = { now, today, terms: shop.reorder, progress }
  const rows: OutlookTable[] = []
  let last = progress.after
  while (rows.length < rowsAtOnce) {
    const slice = await forecastSlice(db, pass, last)
    if (slice === null) break
    rows.push(...slice.rows)
    last = slice.last
    await setImmediate()
  }
  if (rows.length > 0) aheads.set(store, { key: progress.key, after: progress.after, rows, last })
}

/** What was forecast ahead of this step; null where nothing was, or another station has done the step. */
export function takeAhead(store: Store, { key, after }: Pick<Progress, 'key' | 'after'>): Slice | null {
  const ahead = aheads.get(store)
  aheads.delete(store)
  return ahead?.key === key && ahead.after === after ? ahead : null
}
