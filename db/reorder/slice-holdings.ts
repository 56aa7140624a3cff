import { type Holding, nothingHeld } from '../../domain/reorder/position.ts'
import { awaitedPurchaseStatuses, outstanding } from '../../domain/purchasing/status.ts'
import { aNumber, aText, prepared } from '../dialect/prepared.ts'
import type { Reader } from '../schema.ts'

const shelves = prepared({ after: aNumber(), last: aNumber(), today: aText() }, (db: Reader, { after, last, today }) =>
  db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .select(({ fn }) => ['stock.item_id as itemId', fn.sum<number>('on_hand').as('onHand'), fn.sum<number>('allocated').as('allocated')])
    .where('stock.item_id', '>', after)
    .where('stock.item_id', '<=', last)
    .where('location.kind', 'in', ['bin', 'receiving'])
    .where('lot.status', '=', 'ok')
    .where((eb) => eb.or([eb('lot.expires_on', 'is', null), eb('lot.expires_on', '>=', today)]))
    .groupBy('stock.item_id'),
)

const waiting = prepared({ after: aNumber(), last: aNumber() }, (db: Reader, { after, last }) =>
  db
    .selectFrom('order_line')
    .select(({ fn, eb }) => ['item_id as itemId', fn.sum<number>(eb('backordered', '-', eb.ref('over_cap'))).as('backordered')])
    .where('item_id', '>', after)
    .where('item_id', '<=', last)
    .where((eb) => eb('backordered', '>', eb.lit(0)))
    .groupBy('item_id'),
)

const awaited = prepared({ after: aNumber(), last: aNumber() }, (db: Reader, { after, last }) =>
  db
    .selectFrom('purchase_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'purchase_line.purchase_id')
    .select(['item_id as itemId', 'quantity', 'confirmed', 'cancelled', 'received', 'rejected'])
    .where('item_id', '>', after)
    .where('item_id', '<=', last)
    .where('purchase_order.status', 'in', awaitedPurchaseStatuses),
)

/** What the shop has and owes of each item behind `after`, up to and with `last`: the same as `holdingsOf`, for passes over all of them. */
export async function holdingsBetween(db: Reader, after: number, last: number, today: string): Promise<ReadonlyMap<number, Holding>> {
  const holdings = new Map<number, Holding>()
  const held = (itemId: number) => holdings.get(itemId) ?? nothingHeld
  for (const { itemId, onHand, allocated } of await shelves.rows(db, { after, last, today })) {
    holdings.set(itemId, { ...nothingHeld, onHand, allocated })
  }
  for (const { itemId, backordered } of await waiting.rows(db, { after, last })) holdings.set(itemId, { ...held(itemId), backordered })
  for (const { itemId, ...counts } of await awaited.rows(db, { after, last })) {
    const before = held(itemId)
    holdings.set(itemId, { ...before, onOrder: before.onOrder + outstanding(counts) })
  }
  return holdings
}
