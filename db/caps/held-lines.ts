import type { Asking } from '../../domain/caps/judge.ts'
import type { Reader } from '../schema.ts'
import { buyer } from './had.ts'

export interface HeldLine extends Asking {
  readonly lineId: number
  readonly orderId: number
}

/** Lines with units over a limit of these items, the earliest order first. */
export async function heldLines(db: Reader, itemIds: readonly number[]): Promise<readonly HeldLine[]> {
  return (
    db
      .selectFrom('order_line')
      .innerJoin('sales_order as own', (join) =>
        join.on((eb) => eb('own.id', '=', eb.fn.coalesce('order_line.home_id', 'order_line.order_id'))),
      )
      .innerJoin('customer', 'customer.id', 'own.customer_id')
      .select(['order_line.id as lineId', 'order_line.order_id as orderId', 'order_line.item_id as itemId', 'order_line.over_cap as units'])
      .select(['own.ordered_at as orderedAt', buyer.as('buyer')])
      .where('order_line.item_id', 'in', itemIds)
      // Literals, so that SQLite takes a partial index.
      .where((eb) => eb('order_line.capped', '=', eb.lit(1)))
      .where((eb) => eb('order_line.over_cap', '>', eb.lit(0)))
      .orderBy('own.ordered_at')
      .orderBy('order_line.id')
      .execute()
  )
}
