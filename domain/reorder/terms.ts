import { z } from 'zod'
import { count } from '../service/define.ts'

/** What the shop says of its buying; all of it has a default. */
export const reorderTermsSchema = z.object({
  /** Days between two looks at the shelf. */
  reviewDays: z.int().min(1).max(60),
  /** Where neither the supplier nor receipts say how long they take. */
  leadDays: z.int().min(1).max(365),
  /** Cost of placing one order line, minor units. */
  orderCostMinor: count,
  /** Cost of keeping a unit for a year, in per cent of what it costs. */
  holdingPercent: z.int().min(0).max(200),
})
export type ReorderTerms = z.output<typeof reorderTermsSchema>
export const defaultReorderTerms: ReorderTerms = { reviewDays: 7, leadDays: 14, orderCostMinor: 300, holdingPercent: 25 }
