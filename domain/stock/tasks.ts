import { z } from 'zod'
import { command, count, id, instant, quantity, query, scan } from '../service/define.ts'

export const taskRowSchema = z.object({
  id,
  kind: z.enum(['count_bin', 'put_back']),
  at: instant,
  sku: z.string(),
  location: z.string(),
  note: z.string(),
  stockId: id.nullable(),
  /** put_back: units to put back, out of this order; `location` is where they lie. */
  quantity: count,
  orderNumber: z.string(),
})

export const tasksContract = {
  'tasks.list': query(z.object({}), z.object({ tasks: z.array(taskRowSchema) })),
  /** Cancelled units, out of their tote or parcel, into a bin; `itemCode` is what was taken out, scanned. */
  'tasks.putBack': command(z.object({ taskId: id, binCode: scan, itemCode: scan.optional() }), z.object({ sku: z.string(), quantity })),
  'tasks.close': command(z.object({ id, outcome: z.enum(['done', 'dropped']) }), z.object({ id })),
} as const
