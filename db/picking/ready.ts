import type { z } from 'zod'
import { countCap } from '../../domain/orders/contract.ts'
import type { pickingContract } from '../../domain/picking/contract.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { inQueue } from '../orders/queues/in-queue.ts'
import { queueSizes } from '../orders/queues/sizes.ts'
import type { Reader } from '../schema.ts'

type Ready = z.output<(typeof pickingContract)['picking.ready']['output']>

/** As many as fit on one cart at once. */
const suggestedOrders = 12
const batchesShown = 100

/** What can be picked now, most urgent first, and what is being picked. Counts stop after `countCap` orders. */
export async function readyToPick(db: Reader, queue: string | undefined): Promise<Ready> {
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
  const suggestion = await ready
    .select(['id as orderId', 'number', 'promise_at as promiseAt', 'line_count as lineCount', 'unit_count as unitCount'])
    .limit(suggestedOrders)
    .execute()
  return {
    queues: await queueSizes(db, 'ready'),
    orders: sums.orders,
    units: sums.units ?? 0,
    mostUrgentAt: sums.mostUrgentAt,
    suggestion,
    batches: await underWay(db),
  }
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
