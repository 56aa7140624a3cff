import { stoppedBy } from '../../domain/orders/stopped.ts'
import type { CartPlace, CurrentTask, WalkState } from '../../domain/picking/step.ts'
import { unitsToPutBack } from '../orders/put-back.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Reader } from '../schema.ts'
import type { FoundBatch } from './batch.ts'

/** What the rules need to decide the next act of a batch: its places, and the first task of the walk that is not done. */
export async function walkState(db: Reader, batch: FoundBatch): Promise<WalkState> {
  const places = await placesOf(db, batch.id)
  const [current, next] = await firstTasks(db, batch.id)
  return { places, current: current ?? null, more: next !== undefined, atLocationId: batch.atLocationId }
}

const placesOfBatch = prepared({ batchId: aNumber() }, (db: Reader, { batchId }) =>
  db
    .selectFrom('batch_order')
    .innerJoin('sales_order', 'sales_order.id', 'batch_order.order_id')
    .leftJoin('location', 'location.id', 'batch_order.tote_id')
    .select((eb) => [
      'batch_order.position',
      'batch_order.order_id as orderId',
      'batch_order.tote_id as toteId',
      'location.code as tote',
      'location.kind as placeKind',
      'sales_order.number',
      'sales_order.status',
      'sales_order.hold_reason as holdReason',
      'sales_order.batch_id as batchId',
      unitsToPutBack(eb).as('putBack'),
    ])
    .where('batch_order.batch_id', '=', batchId)
    .orderBy('batch_order.position'),
)

export async function placesOf(db: Reader, batchId: number): Promise<readonly CartPlace[]> {
  const rows = await placesOfBatch.rows(db, { batchId })
  return rows.map(({ position, orderId, number, toteId, tote, placeKind, ...order }) => ({
    position,
    orderId,
    number,
    toteId,
    tote: placeKind === 'tote' ? (tote ?? '') : '',
    onCart: placeKind === 'cart',
    stopped: stoppedBy({ ...order, putBack: order.putBack ?? 0 }),
    inBatch: order.batchId === batchId,
  }))
}

const firstTasksOfBatch = prepared({ batchId: aNumber() }, (db: Reader, { batchId }) =>
  db
    .selectFrom('pick_task')
    .innerJoin('item', 'item.id', 'pick_task.item_id')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .innerJoin('lot', 'lot.id', 'pick_task.lot_id')
    .select([
      'pick_task.id',
      'pick_task.order_id as orderId',
      'pick_task.line_id as lineId',
      'pick_task.item_id as itemId',
      'pick_task.lot_id as lotId',
      'pick_task.stock_id as stockId',
      'pick_task.location_id as locationId',
      'pick_task.quantity',
      'pick_task.picked',
      'pick_task.put',
      'pick_task.status',
      'pick_task.sequence',
      'item.sku',
      'item.product',
      'item.lot_tracked',
      'lot.code as lot',
      'lot.status as lotStatus',
      'lot.expires_on as expiresOn',
      'location.code as bin',
    ])
    .where('pick_task.batch_id', '=', batchId)
    .where((eb) => eb.or([eb('pick_task.status', '=', 'open'), eb('pick_task.put', '<', eb.ref('pick_task.picked'))]))
    .orderBy('pick_task.sequence')
    .orderBy('pick_task.id')
    .limit(2),
)

async function firstTasks(db: Reader, batchId: number): Promise<readonly CurrentTask[]> {
  const rows = await firstTasksOfBatch.rows(db, { batchId })
  return rows.map(({ status, lot_tracked: tracked, ...task }) => ({ ...task, lotTracked: tracked === 1, open: status === 'open' }))
}
