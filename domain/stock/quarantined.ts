import { z } from 'zod'
import { count, id, instant } from '../service/define.ts'

/** Why units may not go out. */
export const quarantinedSchema = z.object({
  /** receipt: rejected at the receiving bench; return: came back and waits for a decision; hand: somebody set it aside; lot: its lot is stopped. */
  how: z.enum(['receipt', 'return', 'hand', 'lot']),
  /** Of the receipt, the return or the lot; of an order, where one is behind what hands did, else null. */
  documentId: id.nullable(),
  /** What people call it; empty where there is none. */
  number: z.string(),
  units: count,
  person: z.string(),
  at: instant.nullable(),
  /** What somebody said why. */
  note: z.string(),
})
export type Quarantined = z.output<typeof quarantinedSchema>
