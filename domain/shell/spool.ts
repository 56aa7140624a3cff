import { z } from 'zod'
import { id, instant } from '../service/define.ts'

/** Why a document is printed once more. */
export const reprintReasons = ['never_came', 'unreadable', 'lost', 'changed', 'other'] as const
export const reprintReasonSchema = z.enum(reprintReasons)
export type ReprintReason = z.infer<typeof reprintReasonSchema>

/** One document that this station sent to one of its printers. */
export const printJobSchema = z.object({
  id,
  /** The file's name; the same document has the same one. */
  name: z.string(),
  printer: z.string(),
  page: z.object({ widthMm: z.number(), heightMm: z.number() }),
  copies: z.int().min(1),
  at: instant,
  /** `waiting`: for its turn, or in the system's queue. `printed`: the queue is done with it. */
  state: z.enum(['waiting', 'printed', 'failed']),
  /** Why it failed, or what it waits for. */
  error: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
  /** Null where it is printed for the first time. */
  reprint: reprintReasonSchema.nullable(),
  /** Its name in the system's queue; empty until that took it. */
  systemJob: z.string(),
})
export type PrintJob = z.infer<typeof printJobSchema>

export const mostJobs = 200

/** Whether this document came out, or is on its way: printed once more it says why. */
export function wasPrinted(jobs: readonly PrintJob[], name: string): boolean {
  return jobs.some((job) => job.name === name && job.state !== 'failed')
}

/** What a person has to look at: it failed, or its printer stands still, and nobody printed it once more since. Newest first. */
export function unsettledJobs(jobs: readonly PrintJob[]): readonly PrintJob[] {
  return jobs.filter(
    ({ name, state, error }, index) =>
      (state === 'failed' || (state === 'waiting' && error !== null)) && !jobs.slice(0, index).some((later) => later.name === name),
  )
}
