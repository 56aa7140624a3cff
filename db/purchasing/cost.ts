import { averageAfter } from '../../domain/purchasing/average-cost.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { place } from '../stock/places.ts'

export interface Valued {
  readonly itemId: number
  readonly receiptLineId: number
  /** Below zero: they are taken back. */
  readonly units: number
  readonly unitCostMinor: number | null
}

/** Counts what goes to the shelf into the average cost of its item; called before the move. */
export async function changeCost(
  tx: Writer,
  context: CommandContext,
  { itemId, receiptLineId, units, unitCostMinor }: Valued,
): Promise<void> {
  if (unitCostMinor === null) return
  const [last] = await lastCosts(tx, [itemId])
  const before = { unitsBefore: await unitsValued(tx, itemId), averageBefore: last?.average ?? null, units, unitCostMinor }
  await tx
    .insertInto('cost_change')
    .values({
      item_id: itemId,
      receipt_line_id: receiptLineId,
      units_before: before.unitsBefore,
      average_before: before.averageBefore,
      units,
      unit_cost_minor: unitCostMinor,
      average_after: averageAfter(before),
      at: context.now,
    })
    .execute()
}

/** What waits at receipt or was rejected there is not on the shop's books yet. */
async function unitsValued(db: Reader, itemId: number): Promise<number> {
  const row = await db
    .selectFrom('stock')
    .select(({ fn }) => fn.sum<number | null>('on_hand').as('units'))
    .where('item_id', '=', itemId)
    .where('location_id', 'not in', [place.receiving, place.quarantine])
    .executeTakeFirst()
  return row?.units ?? 0
}

export interface AverageCost {
  readonly itemId: number
  /** Of one unit, in thousandths of a minor unit of the shop's currency; null where nothing with a cost ever came. */
  readonly average: number | null
}

/** The moving average cost of these items, or of all that have one. */
export async function lastCosts(db: Reader, itemIds?: readonly number[]): Promise<readonly AverageCost[]> {
  if (itemIds?.length === 0) return []
  const newest = db
    .selectFrom('cost_change')
    .select(({ fn }) => fn.max('id').as('id'))
    .$if(itemIds !== undefined, (query) => query.where('item_id', 'in', itemIds ?? []))
    .groupBy('item_id')
  return db.selectFrom('cost_change').select(['item_id as itemId', 'average_after as average']).where('id', 'in', newest).execute()
}
