import { z } from 'zod'
import { count, day, id, instant, query } from '../service/define.ts'

export const todayContract = {
  /** Counts of orders, each the same as its list in Orders; `staged` counts parcels. */
  'today.summary': query(
    z.object({}),
    z.object({
      now: instant,
      /** To be handed over before midnight, late ones not among them. */
      due: count,
      late: count,
      waiting: count,
      backordered: count,
      onHold: count,
      picking: count,
      picked: count,
      packed: count,
      staged: count,
      /** Of the staged parcels, those whose van came or whose promise is over. */
      leftBehind: count,
      handedOver: count,
      nextPromiseAt: instant.nullable(),
      /** The last seven days, oldest first. */
      onTime: z.array(z.object({ day, shipped: count, onTime: count })),
      /** Items with the most units on backorder. */
      runningOut: z.array(z.object({ itemId: id, sku: z.string(), name: z.string(), available: count, backordered: count })),
      openTasks: count,
    }),
  ),
} as const
