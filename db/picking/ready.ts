import type { z } from 'zod'
import { countCap } from '../../domain/orders/contract.ts'
import type { pickingContract } from '../../domain/picking/contract.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { inQueue } from '../orders/queues/in-queue.ts'
import { queueSizes } from '../orders/queues/sizes.ts'
import { defaultPickingRules } from '../../domain/picking/rules.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'
import { ordersFor } from './choose.ts'
import { wavesReady } from './wave.ts'

type Asked = z.output<(typeof pickingContract)['picking.ready']['input']>
type Ready = z.output<(typeof pickingContract)['picking.ready']['output']>

/** As many as fit on one cart at once. */
const suggestedOrders = 36
const batchesShown = 100

/** What can be picked now, most urgent first, and what is being picked. Counts stop after `countCap` orders. */
export async function readyToPick(db: Reader, now: number, { queue, kind = 'cluster', zone = '' }: Asked): Promise<Ready> {
  const { shop } = await readShop(db)
  const ready = db
    .selectFrom('sales_order')
    .where('status', '=', 'allocated')
    .$if(queue !== undefined, (orders) => orders.where(inQueue(queue ?? '')))
    .orderBy('priority', 'desc')
    .orderBy('promise_at')
    .orderBy('id')
  const sums = await db
    .selectFrom(
      ready
        .select(['id', 'unit_count', 'promise_at'])
        .limit(countCap + 1)
        .as('ready'),
    )
    .select(({ fn }) => [
      fn.countAll<number>().as('orders'),
      fn.sum<number | null>('unit_count').as('units'),
      fn.min('promise_at').as('mostUrgentAt'),
    ])
    .executeTakeFirstOrThrow()
  const suggestion = await ordersFor(db, { kind, zone, queue })
    .select((eb) => [
      'id as orderId',
      'number',
      'promise_at as promiseAt',
      'line_count as lineCount',
      'unit_count as unitCount',
      eb
        .selectFrom('order_line')
        .select('order_line.name')
        .whereRef('order_line.order_id', '=', 'sales_order.id')
        .orderBy('order_line.id')
        .limit(1)
        .as('firstItem'),
    ])
    .limit(suggestedOrders)
    .execute()
  return {
    queues: await queueSizes(db, 'ready'),
    orders: sums.orders,
    kind,
    zone,
    ofKind: await countOf(db, { kind, zone, queue }),
    cart: shop?.picking.cart ?? defaultPickingRules.cart,
    zones: await zonesReady(db),
    waves: shop ? await wavesReady(db, shop, now) : [],
    units: sums.units ?? 0,
    mostUrgentAt: sums.mostUrgentAt,
    suggestion: suggestion.map((order) => ({ ...order, firstItem: order.firstItem ?? '' })),
    batches: await underWay(db),
  }
}

async function countOf(db: Reader, asked: Parameters<typeof ordersFor>[1]): Promise<number> {
  const row = await db
    .selectFrom(
      ordersFor(db, asked)
        .select('sales_order.id')
        .limit(countCap + 1)
        .as('ready'),
    )
    .select(({ fn }) => fn.countAll<number>().as('orders'))
    .executeTakeFirstOrThrow()
  return row.orders
}

/** Zones with something to pick, and for how many orders. */
async function zonesReady(db: Reader): Promise<Ready['zones']> {
  return db
    .selectFrom('sales_order')
    .innerJoin('pick_task', 'pick_task.order_id', 'sales_order.id')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select((eb) => ['location.zone', eb.fn.count<number>('sales_order.id').distinct().as('orders')])
    .where('sales_order.status', '=', 'allocated')
    .where('pick_task.status', '=', 'open')
    .where('location.zone', '!=', '')
    .groupBy('location.zone')
    .orderBy('location.zone')
    .execute()
}

async function underWay(db: Reader): Promise<Ready['batches']> {
  const rows = await db
    .selectFrom('batch')
    .leftJoin('staff', 'staff.id', 'batch.staff_id')
    .select((eb) => [
      'batch.id',
      'batch.status',
      'batch.staff_id as pickerId',
      'staff.name',
      'batch.station',
      'batch.started_at as startedAt',
      'batch.kind',
      'batch.zone',
      'batch.carrier',
      'batch.cut_off_at as cutOffAt',
      eb
        .selectFrom('batch_order')
        .select(({ fn }) => fn.countAll<number>().as('orders'))
        .whereRef('batch_order.batch_id', '=', 'batch.id')
        .as('orders'),
      eb
        .selectFrom('pick_task')
        .select(({ fn }) => fn.countAll<number>().as('tasks'))
        .whereRef('pick_task.batch_id', '=', 'batch.id')
        .where('pick_task.status', '!=', 'cancelled')
        .as('tasks'),
      eb
        .selectFrom('pick_task')
        .select(({ fn }) => fn.countAll<number>().as('done'))
        .whereRef('pick_task.batch_id', '=', 'batch.id')
        .where('pick_task.status', 'in', ['picked', 'short'])
        .as('tasksDone'),
    ])
    .where('batch.status', 'in', ['released', 'picking'])
    .orderBy('batch.started_at')
    .limit(batchesShown)
    .execute()
  return rows.map(({ name, orders, tasks, tasksDone, ...batch }) => ({
    ...batch,
    code: ownCode('batch', batch.id),
    picker: name ?? '',
    orders: orders ?? 0,
    tasks: tasks ?? 0,
    tasksDone: tasksDone ?? 0,
  }))
}
