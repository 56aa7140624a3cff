import { mayBePromised } from '../../domain/stock/lot.ts'
import type { Reader } from '../schema.ts'

/**
 * Units of each of these items that an order could be promised now, as `supplyOf` (db/orders) offers them: free, in pickable places
 * that do not wait for a count, of lots that nobody stopped and that keep long enough. `today`: 'YYYY-MM-DD' of the shop's calendar.
 */
export async function availableOf(db: Reader, itemIds: readonly number[], today: string): Promise<ReadonlyMap<number, number>> {
  const available = new Map(itemIds.map((id) => [id, 0]))
  if (itemIds.length === 0) return available
  const rows = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .innerJoin('item', 'item.id', 'stock.item_id')
    .select(({ fn, eb }) => [
      'stock.item_id as itemId',
      'lot.expires_on as expiresOn',
      'item.min_life_days as minLifeDays',
      fn.sum<number>(eb('stock.on_hand', '-', eb.ref('stock.allocated'))).as('units'),
    ])
    .where('stock.item_id', 'in', itemIds)
    .where('location.pickable', '=', 1)
    .where('stock.awaits_count', '=', 0)
    .where('lot.status', '=', 'ok')
    .groupBy(['stock.item_id', 'lot.expires_on', 'item.min_life_days'])
    .execute()
  for (const { itemId, units, ...lot } of rows) {
    if (mayBePromised(lot, today)) available.set(itemId, (available.get(itemId) ?? 0) + units)
  }
  return available
}
