import { z } from 'zod'
import { receiptStages } from '../purchasing/receiving/stage.ts'
import { count, day, id, quantity, query } from '../service/define.ts'
import { variantSchema } from './items.ts'

/** Units of one item and lot that lie in RECEIVING. */
export const putAwayRowSchema = z.object({
  stockId: id,
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  photoId: id.nullable(),
  lot: z.string(),
  expiresOn: day.nullable(),
  units: quantity,
  /** Units that orders of customers wait for. */
  waiting: count,
  /** Where more of it lies, else the first empty bin; null where the house has neither. */
  bin: z.string().nullable(),
  /** As many go there: a pick face has its maximum. */
  binUnits: quantity,
  /** The delivery that they came with; null where somebody laid them there. */
  receipt: z.object({ receiptId: id, receiptLineId: id, number: z.string(), stage: z.enum(receiptStages) }).nullable(),
})
export type PutAwayRow = z.output<typeof putAwayRowSchema>

export const putAwayContract = {
  /** What has no bin yet; what orders wait for stands first. */
  'stock.toPutAway': query(z.object({}), z.object({ rows: z.array(putAwayRowSchema) })),
} as const
