import { sortedTo } from '../orders/queues/sort.ts'
import type { Reader } from '../schema.ts'

export interface Sorting {
  readonly reader: Reader
  /** Sends `orders.sortQueues`. */
  readonly sort: () => Promise<unknown>
  readonly reportBug: (error: unknown) => void
}

/** Puts what is left of the open orders into the queues of newer rules, slice by slice, so that scans come between. */
export async function sortWhatIsLeft({ reader, sort }: Omit<Sorting, 'reportBug'>, goOn = () => true): Promise<void> {
  while (goOn() && (await sortedTo(reader))) await sort()
}

/** Rules change seldom; after they did, the rest of a large shop follows within a few seconds. Milliseconds. */
const pause = 5_000

/** Looks at once and every few seconds. Returns what ends it. */
export function keepSorting({ reportBug, ...sorting }: Sorting): () => Promise<void> {
  let running = Promise.resolve()
  let ended = false
  let busy = false
  const look = () => {
    if (busy) return
    busy = true
    running = sortWhatIsLeft(sorting, () => !ended)
      .catch(reportBug)
      .finally(() => {
        busy = false
      })
  }
  look()
  const timer = setInterval(look, pause)
  return () => {
    ended = true
    clearInterval(timer)
    return running
  }
}
