import { mayBePromised } from '../../../domain/stock/lot.ts'
import type { Reserve } from '../../../domain/stock/replenish/step.ts'
import { backorderedOf } from '../../purchasing/receiving/backordered.ts'
import type { Reader } from '../../schema.ts'

export interface ReserveRow extends Reserve {
  readonly itemId: number
  readonly stockId: number
  readonly bin: string
  readonly zone: string
  readonly lot: string
}

/**
 * What lies in reserve bins and may go out, as allocation would see it in a face: first expired first, then in the order of the walk.
 * Units that somebody carries are not among them.
 */
export async function reservesOf(db: Reader, itemIds: readonly number[], today: string): Promise<readonly ReserveRow[]> {
  if (itemIds.length === 0) return []
  const rows = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .innerJoin('item', 'item.id', 'stock.item_id')
    .select(['stock.id as stockId', 'stock.item_id as itemId', 'stock.lot_id as lotId', 'stock.location_id as locationId'])
    .select(['location.code as bin', 'location.zone', 'lot.code as lot', 'lot.expires_on as expiresOn'])
    .select((eb) => ['item.min_life_days as minLifeDays', eb('stock.on_hand', '-', eb.ref('stock.allocated')).as('units')])
    .where('stock.item_id', 'in', itemIds)
    .where('location.reserve', '=', 1)
    .where('stock.awaits_count', '=', 0)
    .where('lot.status', '=', 'ok')
    .where((eb) => eb('stock.on_hand', '>', eb.ref('stock.allocated')))
    .orderBy((eb) => eb.fn.coalesce('lot.expires_on', eb.val('9999-12-31')))
    .orderBy('location.walk_order')
    .orderBy('stock.id')
    .execute()
  return rows.filter((row) => mayBePromised(row, today)).map(({ minLifeDays: _minLifeDays, ...row }) => row)
}

/** Units of each of these items in reserve that no order waits for: they can be sold, and are brought when somebody buys them. */
export async function unclaimedReserve(db: Reader, itemIds: readonly number[], today: string): Promise<ReadonlyMap<number, number>> {
  const units = new Map<number, number>()
  for (const row of await reservesOf(db, itemIds, today)) units.set(row.itemId, (units.get(row.itemId) ?? 0) + row.units)
  const waiting = await backorderedOf(db, [...units.keys()])
  return new Map([...units].map(([itemId, lying]) => [itemId, Math.max(0, lying - (waiting.get(itemId) ?? 0))]))
}
