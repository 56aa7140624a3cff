import type { OrderStatus } from '../../domain/orders/status.ts'
import { planWalk } from '../../domain/picking/walk.ts'
import { refuse } from '../../domain/refusal.ts'
import { inQueue } from '../orders/queues/in-queue.ts'
import { refreshOrders } from '../orders/refresh.ts'
import { changeRow } from '../dialect/change-row.ts'
import { insertRow, insertRows } from '../dialect/insert-rows.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { packerOf, batchHolder } from './reopen.ts'

/** Takes the orders into a new batch of the caller and lays out its walk. Returns the batch's id. */
export async function startBatch(tx: Writer, context: CommandContext, orderIds: readonly number[]): Promise<number> {
  const id = await insertRow(tx, 'batch', {
    status: 'picking',
    staff_id: context.staffId,
    station: context.station,
    started_at: context.now,
    closed_at: null,
    at_location_id: null,
  })
  await insertRows(
    tx,
    'batch_order',
    orderIds.map((orderId, index) => ({ batch_id: id, order_id: orderId, position: index + 1, tote_id: null })),
  )
  for (const orderId of orderIds) await changeRow(tx, 'sales_order', orderId, { batch_id: id })
  await refreshOrders(tx, context, orderIds)
  await layOutWalk(tx, id)
  context.subject('batch', id)
  context.touch('picking', 'orders')
  return id
}

const tasksToWalk = prepared({ batchId: aNumber() }, (tx: Writer, { batchId }) =>
  tx
    .selectFrom('pick_task')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .innerJoin('batch_order', 'batch_order.order_id', 'pick_task.order_id')
    .select(['pick_task.id', 'location.walk_order as walkOrder', 'location.code as bin'])
    .where('batch_order.batch_id', '=', batchId)
    .where('pick_task.status', '=', 'open')
    // In one bin: item by item, tote by tote.
    .orderBy('pick_task.item_id')
    .orderBy('batch_order.position')
    .orderBy('pick_task.id'),
)

async function layOutWalk(tx: Writer, batchId: number): Promise<void> {
  const tasks = await tasksToWalk.rows(tx, { batchId })
  for (const { id, sequence } of planWalk(tasks)) {
    await changeRow(tx, 'pick_task', id, { batch_id: batchId, sequence })
  }
}

/** The most urgent ready orders, of one queue or of all, that nobody holds; on PostgreSQL those that another station is just taking are passed over. */
export async function mostUrgent(tx: Writer, context: CommandContext, take: number, queue?: string): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('sales_order')
    .select('id')
    .where('status', '=', 'allocated')
    .$if(queue !== undefined, (orders) => orders.where(inQueue(queue ?? '')))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('parcel').select('parcel.id').whereRef('parcel.order_id', '=', 'sales_order.id').where('parcel.status', '=', 'open'),
        ),
      ),
    )
    .orderBy('priority', 'desc')
    .orderBy('promise_at')
    .orderBy('id')
    .limit(take)
    .$if(context.store.locksRows, (query) => query.forUpdate().skipLocked())
    .execute()
  if (rows.length === 0) refuse('picking.nothing_ready', {})
  return rows.map((row) => row.id)
}

function ordersToStart(tx: Writer, locksRows: boolean, orderIds: readonly number[]) {
  return tx
    .selectFrom('sales_order')
    .select(['id', 'number', 'status', 'batch_id'])
    .where('id', 'in', orderIds)
    .orderBy('id')
    .$if(locksRows, (query) => query.forUpdate())
}
const orderToStart = prepared({ orderId: aNumber() }, (tx: Writer, { orderId }, locksRows) => ordersToStart(tx, locksRows, [orderId]))

const openTask = prepared({ orderId: aNumber() }, (tx: Writer, { orderId }) =>
  tx.selectFrom('pick_task').select('id').where('order_id', '=', orderId).where('status', '=', 'open').limit(1),
)

const startable: readonly OrderStatus[] = ['allocated', 'partly_allocated']

/** The named orders, in the order named; refused when one of them is taken or has nothing to pick. */
export async function named(tx: Writer, context: CommandContext, orderIds: readonly number[]): Promise<readonly number[]> {
  const wanted = [...new Set(orderIds)]
  const [orderId = 0, ...others] = wanted
  const rows =
    others.length === 0 ? await orderToStart.rows(tx, { orderId }) : await ordersToStart(tx, context.store.locksRows, wanted).execute()
  for (const id of wanted) {
    const order = rows.find((row) => row.id === id)
    if (!order) return refuse('order.unknown', { code: String(id) })
    const holder = order.batch_id === null ? await packerOf(tx, id) : await batchHolder(tx, order.batch_id)
    if (holder !== null) refuse('picking.order_taken', { number: order.number, holder })
    const open = await openTask.first(tx, { orderId: id })
    if (!startable.includes(order.status) || !open) refuse('picking.order_not_ready', { number: order.number, status: order.status })
  }
  return wanted
}
