import { sql } from 'kysely'
import type { OrderStatus } from '../../domain/orders/status.ts'
import { refuse } from '../../domain/refusal.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { inQueue } from '../orders/queues/in-queue.ts'
import { batchHolder, packerOf } from './reopen.ts'
import type { BatchPlan } from './start.ts'

/** Which orders a batch may take: those of a queue, or of all of them. */
interface Choice extends Pick<BatchPlan, 'kind' | 'zone'> {
  readonly queue?: string | undefined
}

/** Ready orders that nobody holds and that such a batch can take, most urgent first. */
export function ordersFor(db: Reader, { kind, zone, queue }: Choice) {
  return db
    .selectFrom('sales_order')
    .where('sales_order.status', '=', 'allocated')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('parcel').select('parcel.id').whereRef('parcel.order_id', '=', 'sales_order.id').where('parcel.status', '=', 'open'),
        ),
      ),
    )
    .$if(queue !== undefined, (query) => query.where(inQueue(queue ?? '')))
    .$if(kind === 'single_item', (query) => query.where('sales_order.unit_count', '=', 1))
    .$if(kind === 'zone', (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('pick_task')
            .innerJoin('location', 'location.id', 'pick_task.location_id')
            .select('pick_task.id')
            .whereRef('pick_task.order_id', '=', 'sales_order.id')
            .where('pick_task.status', '=', 'open')
            .where('location.zone', '=', zone),
        ),
      ),
    )
    .orderBy('sales_order.priority', 'desc')
    .orderBy('sales_order.promise_at')
    .orderBy('sales_order.id')
}

/** The most urgent of them; on PostgreSQL those that another station is just taking are passed over. */
export async function mostUrgent(tx: Writer, context: CommandContext, take: number, choice: Choice): Promise<readonly number[]> {
  const rows = await ordersFor(tx, choice)
    .select('sales_order.id')
    .limit(take)
    .$if(context.store.locksRows, (query) => query.forUpdate('sales_order').skipLocked())
    .execute()
  if (rows.length === 0) refuse('picking.nothing_ready', {})
  return rows.map((row) => row.id)
}

/** A unit that is in somebody's hand, and the lot that is known of it. */
export interface UnitInHand {
  readonly itemId: number
  readonly lotId: number | null
}

/**
 * The most urgent ready order of one unit that wants just this item (and is promised this lot, where one is said), with where it is
 * promised it. `waits`: what another station is just taking is waited for; else it is passed over.
 */
export async function singleFor(tx: Writer, { store }: CommandContext, { itemId, lotId }: UnitInHand, waits: boolean) {
  const found = await ordersFor(tx, { kind: 'single_item', zone: '' })
    .innerJoin('pick_task', 'pick_task.order_id', 'sales_order.id')
    .innerJoin('stock', 'stock.id', 'pick_task.stock_id')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select(['sales_order.id as orderId', 'pick_task.location_id as locationId', 'location.code as bin'])
    .where('stock.item_id', '=', itemId)
    .where('pick_task.status', '=', sql.lit('open'))
    .where('pick_task.batch_id', 'is', null)
    .$if(lotId !== null, (query) => query.where('stock.lot_id', '=', lotId ?? 0))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('order_line')
            .select('order_line.id')
            .whereRef('order_line.order_id', '=', 'sales_order.id')
            .where('order_line.put_back', '>', 0),
        ),
      ),
    )
    .limit(1)
    .$if(store.locksRows, (query) => (waits ? query.forUpdate('sales_order') : query.forUpdate('sales_order').skipLocked()))
    .executeTakeFirst()
  return found ?? null
}

function ordersToStart(tx: Writer, locksRows: boolean, orderIds: readonly number[]) {
  return tx
    .selectFrom('sales_order')
    .select(['id', 'number', 'status', 'batch_id', 'unit_count'])
    .where('id', 'in', orderIds)
    .orderBy('id')
    .$if(locksRows, (query) => query.forUpdate())
}
const orderToStart = prepared({ orderId: aNumber() }, (tx: Writer, { orderId }, locksRows) => ordersToStart(tx, locksRows, [orderId]))

const openTasks = prepared({ orderId: aNumber() }, (tx: Writer, { orderId }) =>
  tx
    .selectFrom('pick_task')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select('location.zone')
    .where('order_id', '=', orderId)
    .where('status', '=', 'open'),
)

const startable: readonly OrderStatus[] = ['allocated', 'partly_allocated']

/** The named orders, in the order named; refused when one of them is taken or has nothing to pick in such a batch. */
export async function named(tx: Writer, context: CommandContext, orderIds: readonly number[], plan: BatchPlan): Promise<readonly number[]> {
  const wanted = [...new Set(orderIds)]
  const [orderId = 0, ...others] = wanted
  const rows =
    others.length === 0 ? await orderToStart.rows(tx, { orderId }) : await ordersToStart(tx, context.store.locksRows, wanted).execute()
  for (const id of wanted) {
    const order = rows.find((row) => row.id === id)
    if (!order) return refuse('order.unknown', { code: String(id) })
    const holder = order.batch_id === null ? await packerOf(tx, id) : await batchHolder(tx, order.batch_id)
    if (holder !== null) refuse('picking.order_taken', { number: order.number, holder })
    const open = await openTasks.rows(tx, { orderId: id })
    const canBePicked = plan.kind === 'zone' ? open.some(({ zone }) => zone === plan.zone) : open.length > 0
    if (!startable.includes(order.status) || !canBePicked) {
      refuse('picking.order_not_ready', { number: order.number, status: order.status })
    }
    if (plan.kind === 'single_item' && order.unit_count !== 1) refuse('picking.not_single', { number: order.number })
  }
  return wanted
}
