import type { Topic } from '../../domain/service/protocol.ts'
import { shopDay } from '../settings/shop.ts'
import { itemsInReserve, unplanned } from '../stock/replenish/plan.ts'
import type { Reader } from '../schema.ts'

export interface Replenishing {
  readonly reader: Reader
  /** Milliseconds UTC. */
  readonly clock: () => number
  /** Sends `replenish.plan`. */
  readonly plan: (itemIds: readonly number[]) => Promise<unknown>
  readonly reportBug: (error: unknown) => void
}

const itemsAtOnce = 100

/**
 * Looks at what lies in reserve, some items at a time so that scans come between, and has those planned whose tasks do not fit any
 * more. Nothing is written where all of them fit.
 */
export async function replenishWhatChanged(
  { reader, clock, plan }: Omit<Replenishing, 'reportBug'>,
  goOn: () => boolean = () => true,
): Promise<void> {
  const today = await shopDay(reader, clock())
  let after = 0
  while (goOn()) {
    const itemIds = await itemsInReserve(reader, after, itemsAtOnce)
    const wrong = await unplanned(reader, itemIds, today)
    if (wrong.length > 0) await plan(wrong)
    if (itemIds.length < itemsAtOnce) return
    after = itemIds.at(-1) ?? after
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** What tells how much lies in faces and reserve, and who waits. */
const telling: ReadonlySet<Topic> = new Set(['stock', 'orders', 'picking', 'items', 'imports'])

/** Milliseconds: a face that orders empty is on the list this soon, however many scans come at once. */
const pause = 2_000
/** In a shop with very many items in reserve a look takes longer, and comes the more seldom: it has at most so much of the time. */
const shareOfTime = 0.05
/** The first look waits until the window is up. */
const firstAfter = 3_000

export interface KeptReplenishing {
  /** Something was changed; looks soon where it may matter. */
  readonly noticed: (topics: readonly Topic[]) => void
  readonly end: () => Promise<void>
}

/** Looks after what was changed, at most every two seconds. */
export function keepReplenishing({ reportBug, ...replenishing }: Replenishing): KeptReplenishing {
  let running = Promise.resolve()
  let ended = false
  let due: NodeJS.Timeout | null = null
  let took = 0
  const look = async () => {
    const began = replenishing.clock()
    await replenishWhatChanged(replenishing, () => !ended)
    took = replenishing.clock() - began
  }
  const soon = (wait: number) => {
    if (ended || due !== null) return
    due = setTimeout(() => {
      due = null
      running = running.then(look).catch(reportBug)
    }, wait)
  }
  soon(firstAfter)
  return {
    noticed: (topics) => {
      if (topics.some((topic) => telling.has(topic))) soon(Math.max(pause, took / shareOfTime))
    },
    end: () => {
      ended = true
      if (due !== null) clearTimeout(due)
      return running
    },
  }
}
