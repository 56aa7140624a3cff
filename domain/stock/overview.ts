import { z } from 'zod'
import { count, day, id } from '../service/define.ts'
import { quarantinedSchema } from './quarantined.ts'

export const holdingSchema = z.object({
  /** promised: still in its bin. */
  how: z.enum(['promised', 'in_tote', 'in_parcel']),
  orderId: id,
  orderNumber: z.string(),
  units: count,
  /** Own code of the batch; empty where nobody picks it, or it is packed. */
  batch: z.string(),
  /** Who has the batch or parcel, and where; empty where nobody has. */
  person: z.string(),
  station: z.string(),
})

/** Units that somebody carries from a reserve bin to a pick face; the books still have them in the reserve bin. */
export const carriedSchema = z.object({ replenishmentId: id, units: count, face: z.string(), person: z.string(), station: z.string() })

/** What the shop has of one item, and the documents behind each number. */
export const overviewSchema = z.object({
  /** Everywhere in the house. */
  onHand: count,
  allocated: count,
  available: count,
  /** In reserve bins: promised once they lie in a pick face. */
  reserve: count,
  backordered: count,
  /** In QUARANTINE, or of lots that may not go out. */
  quarantined: count,
  onOrder: count,
  /** Orders that have units of it, wherever these lie. */
  holdings: z.array(holdingSchema),
  reserves: z.array(z.object({ stockId: id, bin: z.string(), lot: z.string(), units: count })),
  /** What brought the units that may not go out to where they are. */
  setAside: z.array(quarantinedSchema),
  /** `overCap`: those of the units that are over a limit and wait for somebody's word. */
  waiting: z.array(z.object({ orderId: id, orderNumber: z.string(), units: count, overCap: count })),
  purchases: z.array(z.object({ purchaseId: id, number: z.string(), units: count, expectedOn: day.nullable() })),
  /** Units on hand at the end of each of the last days, the oldest first. */
  days: z.array(z.object({ day, units: z.int() })),
  reorderPoint: count.nullable(),
  /** Moving average cost of a unit, in thousandths of a minor unit; null where nothing with a known cost ever came. */
  averageCostMilli: count.nullable(),
  /** Of all on hand, in minor units. */
  valueMinor: count.nullable(),
})
export type Overview = z.output<typeof overviewSchema>
