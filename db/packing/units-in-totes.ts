import type { HeldLot } from '../../domain/stock/scanned-lot.ts'
import type { Reader } from '../schema.ts'
import type { PickedTask } from './put-back-from-totes.ts'

export interface UnitsInTote extends HeldLot {
  readonly lineId: number
  readonly itemId: number
  readonly sku: string
  readonly toteId: number
  readonly units: number
  readonly task: PickedTask
}

/** What lies picked for an order, by the task that brought it. */
export async function unitsInTotes(db: Reader, orderId: number): Promise<readonly UnitsInTote[]> {
  const rows = await db
    .selectFrom('pick_task')
    .innerJoin('batch_order', (join) =>
      join.onRef('batch_order.batch_id', '=', 'pick_task.batch_id').onRef('batch_order.order_id', '=', 'pick_task.order_id'),
    )
    .innerJoin('lot', 'lot.id', 'pick_task.lot_id')
    .innerJoin('item', 'item.id', 'pick_task.item_id')
    .select(['pick_task.id', 'pick_task.line_id as lineId', 'pick_task.item_id as itemId', 'pick_task.lot_id', 'item.sku'])
    .select(['pick_task.quantity', 'pick_task.picked', 'pick_task.put', 'pick_task.packed', 'batch_order.tote_id as toteId'])
    .select(['lot.code as lot', 'lot.status', 'lot.expires_on as expiresOn'])
    .where('pick_task.order_id', '=', orderId)
    .whereRef('pick_task.picked', '>', 'pick_task.packed')
    .orderBy('pick_task.id')
    .execute()
  return rows.flatMap(({ id, lot_id, quantity, picked, put, packed, toteId, ...row }) =>
    toteId === null ? [] : [{ ...row, lotId: lot_id, toteId, units: picked - packed, task: { id, lot_id, quantity, picked, put, packed } }],
  )
}
