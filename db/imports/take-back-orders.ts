import { parts } from '../../domain/collection/parts.ts'
import { refuse } from '../../domain/refusal.ts'
import { letGoWithinCaps } from '../caps/let-go.ts'
import { forgetDemand } from '../reorder/count-demand.ts'
import { serveBackorders } from '../orders/allocate.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { changeAllocated } from '../stock/change-allocated.ts'
import type { Job } from './job.ts'

const ordersAtOnce = 100

/** Removes the orders that an import brought; what was promised to them goes to whoever waits. Returns how many. */
export async function takeBackOrders(tx: Writer, context: CommandContext, importId: number, job: Job): Promise<number> {
  const orders = await tx
    .selectFrom('sales_order')
    .select(['id', 'customer_id'])
    .where('import_id', '=', importId)
    .orderBy('id')
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .execute()
  await refuseInWork(tx, importId)
  const limited = await limitedItems(tx, importId)
  const freed = new Set<number>()
  let done = 0
  for (const part of parts(orders, ordersAtOnce)) {
    const ids = part.map((order) => order.id)
    for (const itemId of await releaseTasks(tx, ids)) freed.add(itemId)
    await forgetDemand(tx, ids)
    await tx.deleteFrom('order_line').where('order_id', 'in', ids).execute()
    await tx.deleteFrom('order_kit').where('order_id', 'in', ids).execute()
    await tx.deleteFrom('order_token').where('order_id', 'in', ids).execute()
    await tx.deleteFrom('sales_order').where('id', 'in', ids).execute()
    await removeStrangers(tx, new Set(part.map((order) => order.customer_id)))
    done += part.length
    await job.pause('write', done, orders.length)
  }
  await letGoWithinCaps(tx, context, limited)
  for (const part of parts([...freed], ordersAtOnce)) {
    await serveBackorders(tx, context, part)
    await job.pause('write', orders.length, orders.length)
  }
  return orders.length
}

/** An order that has ever been in a batch, a parcel or a return, was split or goes with another, has been worked on. */
async function refuseInWork(tx: Reader, importId: number): Promise<void> {
  const inWork = await tx
    .selectFrom('sales_order')
    .select('number')
    .where('import_id', '=', importId)
    .where((eb) =>
      eb.or([
        eb('merged_into', 'is not', null),
        eb.exists(
          eb
            .selectFrom('sales_order as other')
            .select('other.id')
            .where((on) =>
              on.or([on('other.merged_into', '=', on.ref('sales_order.id')), on('other.split_from', '=', on.ref('sales_order.id'))]),
            ),
        ),
        eb.exists(eb.selectFrom('batch_order').select('batch_id').whereRef('batch_order.order_id', '=', 'sales_order.id')),
        eb.exists(eb.selectFrom('parcel').select('parcel.id').whereRef('parcel.order_id', '=', 'sales_order.id')),
        eb.exists(eb.selectFrom('return_case').select('return_case.id').whereRef('return_case.order_id', '=', 'sales_order.id')),
      ]),
    )
    .orderBy('id')
    .execute()
  const [first] = inWork
  if (first) refuse('import.built_on', { what: 'order', code: first.number, more: inWork.length - 1 })
}

/** Items whose limits have room again. */
async function limitedItems(tx: Reader, importId: number): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('order_line')
    .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .select('order_line.item_id')
    .distinct()
    .where('sales_order.import_id', '=', importId)
    .where('order_line.capped', '=', 1)
    .execute()
  return rows.map((row) => row.item_id)
}

/** Returns the items of which units are free again. */
async function releaseTasks(tx: Writer, orderIds: readonly number[]): Promise<readonly number[]> {
  const promised = await tx
    .selectFrom('pick_task')
    .select(({ fn }) => ['stock_id', 'item_id', fn.sum<number>('quantity').as('units')])
    .where('order_id', 'in', orderIds)
    .where('status', '=', 'open')
    .groupBy(['stock_id', 'item_id'])
    .orderBy('stock_id')
    .execute()
  await tx.deleteFrom('pick_task').where('order_id', 'in', orderIds).execute()
  await changeAllocated(tx, new Map(promised.map(({ stock_id, units }) => [stock_id, -units])))
  return promised.map((row) => row.item_id)
}

/** Customers who have no order left. */
async function removeStrangers(tx: Writer, customerIds: ReadonlySet<number>): Promise<void> {
  await tx
    .deleteFrom('customer')
    .where('id', 'in', [...customerIds])
    .where((eb) => eb.not(eb.exists(eb.selectFrom('sales_order').select('sales_order.id').whereRef('customer_id', '=', 'customer.id'))))
    .execute()
}
