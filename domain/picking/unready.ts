import { z } from 'zod'
import { holdReasons } from '../orders/contract.ts'
import { count, id, instant } from '../service/define.ts'
import { carriedSchema, holdingSchema } from '../stock/overview.ts'
import { lotFaults } from '../stock/lot.ts'

/** A place with units of the missing item. */
const missingAtSchema = z.object({
  location: z.string(),
  lot: z.string(),
  onHand: count,
  /** Units that nobody has, though no order gets them from there: see the reasons below. */
  free: count,
  /** Not a place to pick from: a delivery that is not put away, quarantine, a tote, a packed parcel. */
  notPickable: z.boolean(),
  /** A reserve bin: orders get it once somebody has brought it to a pick face. */
  isReserve: z.boolean(),
  awaitsCount: z.boolean(),
  lotIs: z.enum(lotFaults).nullable(),
  holdings: z.array(holdingSchema),
  carried: z.array(carriedSchema),
})
export type MissingAt = z.output<typeof missingAtSchema>

/** Open orders that cannot be picked now, or not whole. Where an order is held, `holdReason` says why; the others miss units. */
export const unreadySchema = z.object({
  orders: z.array(
    z.object({
      orderId: id,
      number: z.string(),
      promiseAt: instant,
      holdReason: z.enum(holdReasons).nullable(),
      lines: z.array(
        z.object({
          lineId: id,
          sku: z.string(),
          name: z.string(),
          missing: count,
          /** The replenishment that brings some of it, and who has it; empty where nobody has. */
          brought: z.object({ id, face: z.string(), units: count, person: z.string(), station: z.string() }).nullable(),
          /** Where it lies; empty: nowhere. */ at: z.array(missingAtSchema),
        }),
      ),
    }),
  ),
  /** More wait than are listed. */
  more: z.boolean(),
})
export type Unready = z.output<typeof unreadySchema>
