import { parts } from '../../../domain/collection/parts.ts'
import { decided } from '../../orders/queues/decide.ts'
import { sortedTo } from '../../orders/queues/sort.ts'
import type { Reader } from '../../schema.ts'
import { readShop } from '../../settings/shop.ts'
import { type Violation, violations } from './violation.ts'

const ordersAtOnce = 500

/** An order that nobody has begun is in the queue that the rules name, as far as the sorting after their last change has come. */
export async function checkQueues(db: Reader): Promise<Violation[]> {
  const { shop } = await readShop(db)
  if (!shop || (await sortedTo(db))) return []
  const orders = await db
    .selectFrom('sales_order')
    .select('id')
    .where('is_open', '=', 1)
    .where('batch_id', 'is', null)
    .where('status', 'in', ['open', 'allocated', 'partly_allocated', 'backordered', 'on_hold'])
    .orderBy('id')
    .execute()
  const wrong = []
  for (const ids of parts(orders, ordersAtOnce)) {
    const found = await decided(
      db,
      ids.map(({ id }) => id),
      shop,
    )
    wrong.push(...found.filter(({ kept, queue }) => kept !== queue))
  }
  return violations('an order is in the queue that its facts name', wrong, ({ id, kept, queue }) => ({
    where: `order ${id}`,
    found: `kept "${kept}", by the rules "${queue}"`,
  }))
}
