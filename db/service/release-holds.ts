import { dueHolds } from '../orders/due-holds.ts'
import type { Reader } from '../schema.ts'

export interface Releasing {
  readonly reader: Reader
  /** Milliseconds UTC. */
  readonly clock: () => number
  /** Sends `orders.release`. */
  readonly release: (orderId: number) => Promise<unknown>
  readonly reportBug: (error: unknown) => void
}

/**
 * Releases what was held until a day that has come, each order by the command that a person would give
 * (docs/decisions/033-holds-end-by-the-service.md). Of several stations one does it; the others are refused, because it is done.
 */
export async function releaseDueHolds({ reader, clock, release }: Omit<Releasing, 'reportBug'>): Promise<void> {
  for (const id of await dueHolds(reader, clock())) await release(id)
}

/** Often enough for a day that begins; a machine that slept through midnight is at most this late. Milliseconds. */
const pause = 60_000

/** Releases at once and whenever a day begins. Returns what ends it. */
export function keepReleasing(releasing: Releasing): () => Promise<void> {
  let running = Promise.resolve()
  const look = () => {
    running = running.then(() => releaseDueHolds(releasing)).catch(releasing.reportBug)
  }
  look()
  const timer = setInterval(look, pause)
  return () => {
    clearInterval(timer)
    return running
  }
}
