import { groupBy } from '../../../domain/collection/group-by.ts'
import { parts } from '../../../domain/collection/parts.ts'
import { carrierFacts } from '../../../domain/orders/queues/carrier-facts.ts'
import { type QueueFacts, queueOf } from '../../../domain/orders/queues/decide.ts'
import type { Shop } from '../../../domain/settings/contract.ts'
import type { Reader, Writer } from '../../schema.ts'
import { readShop } from '../../settings/shop.ts'
import { readFlags } from '../../stock/items.ts'

const ordersAtOnce = 500

/** Puts these orders into the queue that the rules name for them now. Returns how many of them moved. */
export async function decideQueues(tx: Writer, orderIds: readonly number[]): Promise<number> {
  const { shop } = await readShop(tx)
  if (!shop) return 0
  let moved = 0
  for (const ids of parts(orderIds, ordersAtOnce)) {
    const wrong = (await decided(tx, ids, shop)).filter(({ kept, queue }) => kept !== queue)
    for (const [queue, orders] of groupBy(wrong, (order) => order.queue)) {
      const inIt = orders.map(({ id }) => id)
      await tx.updateTable('sales_order').set({ queue }).where('id', 'in', inIt).execute()
    }
    moved += wrong.length
  }
  return moved
}

/** Other places are promised to these orders: that changes their queue only where a queue looks at places. */
export async function goodsMoved(tx: Writer, orderIds: readonly number[]): Promise<void> {
  const { shop } = await readShop(tx)
  if (shop?.queues.some(({ conditions }) => conditions.some(({ kind }) => kind === 'zone'))) await decideQueues(tx, orderIds)
}

/** The queue that is kept for each of these orders, and the one that the rules name. */
export async function decided(db: Reader, orderIds: readonly number[], shop: Shop) {
  const orders = await db
    .selectFrom('sales_order')
    .innerJoin('customer', 'customer.id', 'sales_order.customer_id')
    .select(['sales_order.id', 'sales_order.channel', 'service_level', 'ship_country', 'queue', 'customer.tier'])
    .where('sales_order.id', 'in', orderIds)
    .orderBy('sales_order.id')
    .execute()
  const lines = groupBy(await linesOf(db, orderIds), (line) => line.order_id)
  const zones = groupBy(await zonesOf(db, orderIds), (row) => row.order_id)
  return orders.map((order) => {
    const own = lines.get(order.id) ?? []
    const facts: QueueFacts = {
      ...carrierFacts(order.service_level, shop.carriers),
      channel: order.channel,
      serviceLevel: order.service_level,
      country: order.ship_country,
      tier: order.tier,
      zones: (zones.get(order.id) ?? []).map(({ zone }) => zone),
      lines: own.length,
      units: own.reduce((sum, line) => sum + line.units, 0),
      flags: own.flatMap((line) => readFlags(line.flags)),
    }
    return { id: order.id, kept: order.queue, queue: queueOf(facts, shop.queues) }
  })
}

function linesOf(db: Reader, orderIds: readonly number[]) {
  return db
    .selectFrom('order_line')
    .innerJoin('item', 'item.id', 'order_line.item_id')
    .select((eb) => ['order_line.order_id', 'item.flags', eb('ordered', '-', eb('cancelled', '+', eb.ref('put_back'))).as('units')])
    .where('order_line.order_id', 'in', orderIds)
    .where((eb) => eb('ordered', '>', eb('cancelled', '+', eb.ref('put_back'))))
    .execute()
}

function zonesOf(db: Reader, orderIds: readonly number[]) {
  return db
    .selectFrom('pick_task')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select(['pick_task.order_id', 'location.zone'])
    .where('pick_task.order_id', 'in', orderIds)
    .where('pick_task.status', '=', 'open')
    .groupBy(['pick_task.order_id', 'location.zone'])
    .execute()
}
