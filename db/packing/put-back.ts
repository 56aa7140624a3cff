import { refuse } from '../../domain/refusal.ts'
import { makeRoomInCaps } from '../caps/make-room.ts'
import { serveBackorders } from '../orders/allocate.ts'
import { type FoundOrder, theOrder } from '../orders/find.ts'
import { refreshOrders } from '../orders/refresh.ts'
import { anyBatch } from '../picking/batch.ts'
import { freeTotes } from '../picking/finish.ts'
import { finishWhenDone } from '../picking/leave.ts'
import { resolveScan } from '../scanning/resolve.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { putBackFromParcel } from './put-back-from-parcel.ts'
import { type PutBack, putBackFromTotes } from './put-back-from-totes.ts'
import { verifyAnew } from './verify-anew.ts'

export interface PutBackAsked {
  readonly taskId: number
  readonly binCode: string
  /** What was taken out, scanned. */
  readonly itemCode?: string | undefined
}

/** Cancelled units go from their tote or parcel into a bin; whoever waits for them gets them. What is left is verified anew. */
export async function putBack(tx: Writer, context: CommandContext, asked: PutBackAsked): Promise<PutBack> {
  const { parcelId, ...task } = await putBackTask(tx, context, asked.taskId)
  const order = await theOrder(tx, task.orderId)
  if (asked.itemCode !== undefined) await refuseOtherItem(tx, context, task, asked.itemCode)
  const back: PutBack = { ...task, binId: await binOf(tx, context, asked.binCode) }
  const batchIds = await lockBatches(tx, context, order)
  const fromTotes = parcelId === null || (await putBackFromParcel(tx, context, order, back, parcelId)) === 'in totes'
  if (fromTotes) await putBackFromTotes(tx, context, back)
  await tx
    .updateTable('order_line')
    .set((eb) => ({
      cancelled: eb('cancelled', '+', task.quantity),
      put_back: eb('put_back', '-', task.quantity),
      ...(fromTotes ? { picked: eb('picked', '-', task.quantity) } : { packed: eb('packed', '-', task.quantity) }),
    }))
    .where('id', '=', task.lineId)
    .execute()
  await tx
    .updateTable('task')
    .set({ status: 'done', closed_at: context.now, staff_id: context.staffId })
    .where('id', '=', task.id)
    .execute()
  if (fromTotes) await verifyAnew(tx, order.id)
  await refreshOrders(tx, context, [order.id])
  await freeTotes(tx, context, batchIds)
  if (order.batchId !== null) await finishWhenDone(tx, context, order.batchId)
  await makeRoomInCaps(tx, context, [task.lineId])
  await serveBackorders(tx, context, [task.itemId])
  context.subject('order', order.id)
  context.touch('orders', 'stock', 'tasks', 'picking', 'packing', 'shipping')
  return back
}

async function putBackTask(tx: Writer, context: CommandContext, taskId: number) {
  const row = await tx
    .selectFrom('task')
    .innerJoin('item', 'item.id', 'task.item_id')
    .select(['task.id', 'item.sku', 'task.item_id', 'task.order_id', 'task.line_id', 'task.location_id', 'task.parcel_id', 'task.quantity'])
    .where('task.id', '=', taskId)
    .where('task.kind', '=', 'put_back')
    .where('task.status', '=', 'open')
    .$if(context.store.locksRows, (query) => query.forUpdate('task'))
    .executeTakeFirst()
  if (!row || row.item_id === null || row.order_id === null || row.line_id === null) return refuse('task.unknown', { id: taskId })
  const { id, sku, quantity } = row
  return {
    id,
    sku,
    itemId: row.item_id,
    orderId: row.order_id,
    lineId: row.line_id,
    toteId: row.location_id,
    parcelId: row.parcel_id,
    quantity,
  }
}

async function refuseOtherItem(tx: Reader, context: CommandContext, task: { itemId: number; sku: string }, code: string): Promise<void> {
  const meaning = await resolveScan(tx, code, context.now)
  if (meaning.kind !== 'item' || meaning.itemId !== task.itemId) refuse('task.wrong_item', { scanned: code, expected: task.sku })
}

async function binOf(tx: Reader, context: CommandContext, code: string): Promise<number> {
  const meaning = await resolveScan(tx, code, context.now)
  return meaning.kind === 'bin' ? meaning.locationId : refuse('location.unknown', { code })
}

/** The batches whose totes hold goods of the order: nobody picks into them at the same moment. */
async function lockBatches(tx: Writer, context: CommandContext, order: FoundOrder): Promise<readonly number[]> {
  const rows = await tx.selectFrom('batch_order').select('batch_id').where('order_id', '=', order.id).orderBy('batch_id').execute()
  const ids = [...new Set(rows.map((row) => row.batch_id))]
  for (const id of ids) await anyBatch(tx, context, id)
  return ids
}
