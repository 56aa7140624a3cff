import { isOpen, orderStatus, type LineQuantities, type OrderStatus } from '../../domain/orders/status.ts'
import { sql } from 'kysely'
import { aNumber, aText, prepared } from '../dialect/prepared.ts'
import type { Reader, Writer } from '../schema.ts'
import type { QueryContext } from '../service/handle.ts'

const ordersAtOnce = 500

/** Brings the kept state of these orders in line with their lines, hold and batch. Returns the state of each. */
export async function refreshOrders(
  tx: Writer,
  context: QueryContext,
  orderIds: readonly number[],
): Promise<ReadonlyMap<number, OrderStatus>> {
  const states = new Map<number, OrderStatus>()
  for (let start = 0; start < orderIds.length; start += ordersAtOnce) {
    const ids = orderIds.slice(start, start + ordersAtOnce)
    await lockOrders(tx, context, ids)
    for (const order of await factsOf(tx, ids)) {
      const next = orderStatus(order)
      states.set(order.id, next)
      if (next !== order.status) await setStatus(tx, order.id, next)
    }
  }
  return states
}

/** Two commands that change lines of one order one after the other must not each derive its state without the other's. */
export async function lockOrders(tx: Writer, context: QueryContext, orderIds: readonly number[]): Promise<void> {
  if (!context.store.locksRows) return
  await tx.selectFrom('sales_order').select('id').where('id', 'in', orderIds).orderBy('id').forUpdate().execute()
}

const settingStatus = prepared(
  { orderId: aNumber(), status: aText(), isOpen: aNumber() },
  (tx: Writer, { orderId, status, isOpen: open }) =>
    tx
      .updateTable('sales_order')
      .set((eb) => ({ status: sql<OrderStatus>`${status}`, is_open: sql<0 | 1>`${open}`, version: eb('version', '+', 1) }))
      .where('id', '=', orderId),
)

async function setStatus(tx: Writer, orderId: number, status: OrderStatus): Promise<void> {
  await settingStatus.run(tx, { orderId, status, isOpen: isOpen(status) ? 1 : 0 })
}

interface OrderFacts {
  readonly id: number
  readonly status: OrderStatus
  readonly held: boolean
  readonly inBatch: boolean
  readonly lines: readonly LineQuantities[]
}

/** What the states of these orders follow from. */
function factsAbout(tx: Reader, orderIds: readonly number[]) {
  return tx
    .selectFrom('sales_order')
    .innerJoin('order_line', 'order_line.order_id', 'sales_order.id')
    .select(({ fn }) => [
      'sales_order.id',
      'sales_order.status',
      'sales_order.hold_reason',
      'sales_order.batch_id',
      fn.sum<number>('order_line.ordered').as('ordered'),
      fn.sum<number>('order_line.cancelled').as('cancelled'),
      fn.sum<number>('order_line.backordered').as('backordered'),
      fn.sum<number>('order_line.allocated').as('allocated'),
      fn.sum<number>('order_line.picked').as('picked'),
      fn.sum<number>('order_line.packed').as('packed'),
      fn.sum<number>('order_line.shipped').as('shipped'),
    ])
    .where('sales_order.id', 'in', orderIds)
    .groupBy('sales_order.id')
}

/** Nearly always it is one order, and somebody waits for its scan. */
const factsAboutOne = prepared({ orderId: aNumber() }, (tx: Reader, { orderId }) => factsAbout(tx, [orderId]))

async function factsOf(tx: Reader, orderIds: readonly number[]): Promise<readonly OrderFacts[]> {
  const [orderId = 0, ...others] = orderIds
  const rows = others.length === 0 ? await factsAboutOne.rows(tx, { orderId }) : await factsAbout(tx, orderIds).execute()
  return rows.map((row) => ({
    id: row.id,
    status: row.status,
    held: row.hold_reason !== null,
    inBatch: row.batch_id !== null,
    lines: [row],
  }))
}
