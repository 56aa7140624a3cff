import { z } from 'zod'
import { id, instant } from '../service/define.ts'

/** One scan that somebody made, and what it did. */
export const scanRowSchema = z.object({
  id,
  at: instant,
  person: z.string(),
  station: z.string(),
  /** The command that it was, for example 'picking.scan'. */
  call: z.string(),
  /** As the reader sent it. */
  code: z.string(),
  /** Null where it was refused. `kind` as the command says it, empty where it says nothing. */
  did: z.object({ kind: z.string(), sku: z.string(), orderNumber: z.string() }).nullable(),
  refused: z
    .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])) })
    .nullable(),
})
export type ScanRow = z.output<typeof scanRowSchema>
