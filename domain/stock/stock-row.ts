import { z } from 'zod'
import { count, day, id } from '../service/define.ts'
import { locationKinds } from './locations.ts'
import { lotStatuses } from './lot.ts'
import { variantSchema } from './items.ts'

export const stockRowSchema = z.object({
  stockId: id,
  itemId: id,
  sku: z.string(),
  name: z.string(),
  variant: variantSchema,
  locationId: id,
  location: z.string(),
  kind: z.enum(locationKinds),
  lotId: id,
  lot: z.string(),
  lotStatus: z.enum(lotStatuses),
  /** What the owner wrote when the lot was marked. */
  lotReason: z.string(),
  expiresOn: day.nullable(),
  onHand: count,
  allocated: count,
  /** A short pick found fewer here than the books say: not offered until counted. */
  awaitsCount: z.boolean(),
})
export type StockRow = z.output<typeof stockRowSchema>
