import { unsettledJobs, type PrintJob } from '../../domain/shell/spool.ts'
import { createStore, useStore } from './store.ts'

/** What this station printed, newest first; null until the shell said it. */
export const printJobs = createStore<readonly PrintJob[] | null>(null)

export function usePrintJobs(): readonly PrintJob[] {
  return useStore(printJobs) ?? []
}

/**
 * Jobs that the printer gave up or holds since the list before: their bench has long gone on to the next parcel. What was refused at
 * once is said where it was printed.
 */
export function printNews(before: readonly PrintJob[] | null, now: readonly PrintJob[]): readonly PrintJob[] {
  if (before === null) return []
  const known = new Set(unsettledJobs(before).map(({ id }) => id))
  return unsettledJobs(now).filter(({ id, systemJob }) => systemJob !== '' && !known.has(id))
}
