import { z } from 'zod'
import { orderStatuses } from '../orders/status.ts'
import { command, count, id, query, text } from '../service/define.ts'
import { capSchema } from './cap.ts'

export const capDecisions = ['ship', 'cut', 'cancel'] as const
export type CapDecision = (typeof capDecisions)[number]

export interface CapRefusals {
  'cap.below_sold': { readonly sku: string; readonly sold: number; readonly units: number }
  'cap.days_reversed': { readonly from: string; readonly to: string }
  /** Its parts are what leaves: they are limited. */
  'cap.kit': { readonly sku: string }
  'cap.note_needed': { readonly number: string }
  'cap.nothing_over': { readonly number: string }
}

export const capsContract = {
  /** Limits of an item, what counts against the one for all, and the orders that wait for a decision. */
  'caps.ofItem': query(
    z.object({ itemId: id }),
    z.object({
      perCustomer: capSchema.nullable(),
      total: capSchema.nullable(),
      /** Ordered in the days of `total` and not cancelled, without what is held; nought without one. */
      sold: count,
      remaining: count.nullable(),
      /** What came back counts as sold. */
      held: z.array(z.object({ orderId: id, orderNumber: z.string(), units: count })),
    }),
  ),
  /**
   * Orders that were taken before are not held now. Where a limit is raised or ends, units that it held are let go, the earliest
   * order first: `freed`.
   */
  'caps.set': command(z.object({ itemId: id, perCustomer: capSchema.nullable(), total: capSchema.nullable() }), z.object({ freed: count })),
  /**
   * What becomes of an order with units over a limit: they are shipped anyway (the note says why), only they are cancelled, or all
   * of the order is.
   */
  'caps.decide': command(
    z.object({ id, decision: z.enum(capDecisions), note: text(300).optional() }),
    z.object({
      status: z.enum(orderStatuses),
      units: count,
      /** What was cancelled; `orders.reinstate` takes it back, and it waits for a decision again. */
      lines: z.array(z.object({ lineId: id, sku: z.string(), units: count })),
    }),
  ),
} as const
