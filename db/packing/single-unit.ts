import type { Meaning } from '../../domain/scanning/contract.ts'
import type { Reader } from '../schema.ts'

type Item = Extract<Meaning, { kind: 'item' }>

/**
 * The most urgent order of one unit that waits on a cart for just this item (and lot, where the code names one), `but` for those that
 * another bench was quicker with. Equal units on carts are as good as each other: which of them it was picked for says nothing.
 */
export async function orderOfUnit(db: Reader, item: Item, but: readonly number[]): Promise<number | null> {
  if (item.quantity !== 1) return null
  const order = await db
    .selectFrom('batch_order')
    .innerJoin('location', 'location.id', 'batch_order.tote_id')
    .innerJoin('sales_order', 'sales_order.id', 'batch_order.order_id')
    .innerJoin('pick_task', (join) =>
      join.onRef('pick_task.batch_id', '=', 'batch_order.batch_id').onRef('pick_task.order_id', '=', 'batch_order.order_id'),
    )
    .select('sales_order.id')
    .where('location.kind', '=', 'cart')
    .where('sales_order.status', '=', 'picked')
    .where('pick_task.item_id', '=', item.itemId)
    .$if(item.lotId !== undefined, (query) => query.where('pick_task.lot_id', '=', item.lotId ?? 0))
    .whereRef('pick_task.picked', '>', 'pick_task.packed')
    .$if(but.length > 0, (query) => query.where('sales_order.id', 'not in', but))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('parcel')
            .select('parcel.id')
            .whereRef('parcel.order_id', '=', 'sales_order.id')
            .where('parcel.status', 'in', ['open', 'closed']),
        ),
      ),
    )
    .orderBy('sales_order.priority', 'desc')
    .orderBy('sales_order.promise_at')
    .orderBy('sales_order.id')
    .limit(1)
    .executeTakeFirst()
  return order?.id ?? null
}
