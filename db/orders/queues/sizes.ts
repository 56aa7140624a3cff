import { countCap } from '../../../domain/orders/contract.ts'
import type { QueueCount } from '../../../domain/orders/queues/counts.ts'
import { everythingElse } from '../../../domain/orders/queues/queue.ts'
import type { Reader } from '../../schema.ts'
import { readShop } from '../../settings/shop.ts'
import { inQueue } from './in-queue.ts'

/** How many orders each queue of the shop has: all open ones, or those that are ready to pick. */
export async function queueSizes(db: Reader, which: 'open' | 'ready'): Promise<QueueCount[]> {
  const { shop } = await readShop(db)
  const queues = [...(shop?.queues ?? []), { key: everythingElse, name: '' }]
  return Promise.all(queues.map(async ({ key, name }) => ({ key, name, orders: await sizeOf(db, key, which) })))
}

async function sizeOf(db: Reader, queue: string, which: 'open' | 'ready'): Promise<number> {
  const row = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('sales_order')
        .select('sales_order.id')
        .where(inQueue(queue))
        .$if(which === 'ready', (query) => query.where('sales_order.status', '=', 'allocated'))
        .limit(countCap + 1)
        .as('capped'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
