import { type Holding, nothingHeld } from '../../domain/reorder/position.ts'
import { onOrder } from '../purchasing/on-order.ts'
import type { Reader } from '../schema.ts'

/** What the shop has and owes of each of these items. Stopped and expired lots, totes and parcels are not counted. */
export async function holdingsOf(db: Reader, itemIds: readonly number[], today: string): Promise<ReadonlyMap<number, Holding>> {
  const shelves = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .select(({ fn }) => ['stock.item_id as itemId', fn.sum<number>('on_hand').as('onHand'), fn.sum<number>('allocated').as('allocated')])
    .where('stock.item_id', 'in', itemIds)
    .where('location.kind', 'in', ['bin', 'receiving'])
    .where('lot.status', '=', 'ok')
    .where((eb) => eb.or([eb('lot.expires_on', 'is', null), eb('lot.expires_on', '>=', today)]))
    .groupBy('stock.item_id')
    .execute()
  const waiting = await db
    .selectFrom('order_line')
    .select(({ fn, eb }) => ['item_id as itemId', fn.sum<number>(eb('backordered', '-', eb.ref('over_cap'))).as('units')])
    .where('item_id', 'in', itemIds)
    .where('backordered', '>', 0)
    .groupBy('item_id')
    .execute()
  const holdings = new Map<number, Holding>()
  const add = (itemId: number, part: Partial<Holding>) => holdings.set(itemId, { ...(holdings.get(itemId) ?? nothingHeld), ...part })
  for (const { itemId, onHand, allocated } of shelves) add(itemId, { onHand, allocated })
  for (const { itemId, units } of waiting) add(itemId, { backordered: units })
  for (const { itemId, units } of await onOrder(db, itemIds)) add(itemId, { onOrder: (holdings.get(itemId)?.onOrder ?? 0) + units })
  return new Map(itemIds.map((itemId) => [itemId, holdings.get(itemId) ?? nothingHeld]))
}
