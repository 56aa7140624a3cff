import { z } from 'zod'
import { bytes, command, count, day, id, quantity, query, text } from '../service/define.ts'
import { itemFields, itemRowSchema } from './items.ts'
import { locationsContract } from './locations.ts'
import { lotFaults, lotStatuses } from './lot.ts'
import { adjustReasons, moveRowSchema } from './moves.ts'
import { carriedSchema, holdingSchema, overviewSchema } from './overview.ts'
import { putAwayContract } from './put-away.ts'
import { recallSchema } from './recall.ts'
import { stockRowSchema } from './stock-row.ts'
import { tasksContract } from './tasks.ts'

const why = { reason: z.enum(adjustReasons).optional(), note: text(300).optional() }

const page = { search: text(100).optional(), after: z.int().optional(), limit: z.int().min(1).max(200).optional() }

export const stockContract = {
  'items.list': query(z.object(page), z.object({ rows: z.array(itemRowSchema), next: z.int().nullable(), total: count })),
  'items.get': query(
    z.object({ id }),
    itemFields.extend({
      id,
      version: count,
      photoId: id.nullable(),
      active: z.boolean(),
      stock: z.array(stockRowSchema),
      moves: z.array(moveRowSchema),
    }),
  ),
  /** Every number of an item, with the documents behind it and its last ninety days. */
  'items.overview': query(z.object({ id }), overviewSchema),
  /** Without `id` a new item. */
  'items.save': command(z.object({ id: id.optional(), version: count.optional(), item: itemFields }), z.object({ id })),
  'items.setPhoto': command(
    z.object({ id, mime: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']), bytes }),
    z.object({ photoId: id }),
  ),
  'items.photo': query(z.object({ photoId: id }), z.object({ mime: z.string(), bytes: z.instanceof(Uint8Array) })),
  'stock.list': query(
    z.object({ ...page, locationId: id.optional(), itemId: id.optional() }),
    z.object({ rows: z.array(stockRowSchema), next: z.int().nullable() }),
  ),
  'stock.moves': query(
    z.object({ itemId: id.optional(), after: z.int().optional(), limit: z.int().min(1).max(200).optional() }),
    z.object({ rows: z.array(moveRowSchema), next: z.int().nullable() }),
  ),
  /** Sets what is in a bin to what was counted; the difference goes to or comes from ADJUSTMENT. Serves backorders. */
  'stock.count': command(
    z.object({
      sku: z.string().trim().min(1),
      location: z.string().trim().min(1),
      lot: text(80).optional(),
      expiresOn: day.nullable().optional(),
      counted: count,
      reason: z.enum(adjustReasons),
      note: text(300).optional(),
    }),
    z.object({ difference: z.int(), allocatedOrders: count }),
  ),
  /** Every item with its places, as a file to fill in by hand and import as counted stock. */
  'stock.countSheet': query(z.object({}), z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array), rows: count })),
  /** Why units of one item, lot and place are not free, and in whose hands their orders are. */
  /** `lotIs`: why no unit of its lot is promised to anybody; null where one may be. */
  'stock.heldBy': query(
    z.object({ stockId: id }),
    z.object({
      awaitsCount: z.boolean(),
      lotIs: z.enum(lotFaults).nullable(),
      holdings: z.array(holdingSchema),
      carried: z.array(carriedSchema),
    }),
  ),
  /**
   * Into QUARANTINE also what is promised: those orders wait again. Out of QUARANTINE only what neither a return nor a receipt has
   * still to decide on.
   */
  'stock.transfer': command(
    z.object({ stockId: id, toLocation: z.string().trim().min(1), quantity, ...why }),
    z.object({ moved: quantity, moveId: id, withdrawn: count }),
  ),
  /** Thrown away; what was promised of it is promised anew or waits. */
  'stock.scrap': command(z.object({ stockId: id, quantity, ...why }), z.object({ moved: quantity, moveId: id, withdrawn: count })),
  /** A move that a person made by hand goes back to where it came from. */
  'stock.takeBack': command(z.object({ moveId: id }), z.object({ moveId: id })),
  /** An owner stops a lot (quarantined, recalled) or lets it go again; `withdrawn`: units that were promised of it and are not any more. */
  'lots.mark': command(z.object({ lotId: id, status: z.enum(lotStatuses), reason: text(200) }), z.object({ withdrawn: count })),
  /** Who got a lot, and what of it is still here. */
  'lots.recall': query(z.object({ lotId: id }), recallSchema),
  'lots.recallFile': query(z.object({ lotId: id }), z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array), rows: count })),
  ...locationsContract,
  ...putAwayContract,
  ...tasksContract,
} as const
