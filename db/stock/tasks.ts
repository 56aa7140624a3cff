import type { z } from 'zod'
import type { taskRowSchema } from '../../domain/stock/tasks.ts'
import { refuse } from '../../domain/refusal.ts'
import { serveBackorders } from '../orders/allocate.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'

/** Oldest first. */
export async function openTasks(db: Reader): Promise<z.output<typeof taskRowSchema>[]> {
  const rows = await db
    .selectFrom('task')
    .leftJoin('item', 'item.id', 'task.item_id')
    .leftJoin('location', 'location.id', 'task.location_id')
    .leftJoin('sales_order', 'sales_order.id', 'task.order_id')
    .select(['task.id', 'task.kind', 'task.at', 'item.sku', 'location.code as location', 'task.note', 'task.stock_id as stockId'])
    .select(['task.quantity', 'sales_order.number as orderNumber'])
    .where('task.status', '=', 'open')
    .orderBy('task.id')
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...row, sku: row.sku ?? '', location: row.location ?? '', orderNumber: row.orderNumber ?? '' }))
}

/**
 * A count task that is dropped says that the books are right: the bin is offered again. One to put goods back that is dropped
 * leaves them in their order.
 */
export async function closeTask(tx: Writer, context: CommandContext, id: number, outcome: 'done' | 'dropped'): Promise<void> {
  const task = await tx
    .selectFrom('task')
    .select(['stock_id', 'item_id', 'kind', 'order_id', 'line_id', 'quantity'])
    .where('id', '=', id)
    .where('status', '=', 'open')
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!task) return refuse('task.unknown', { id })
  if (task.kind === 'put_back' && outcome === 'done') refuse('task.put_back_first', { id })
  await tx.updateTable('task').set({ status: outcome, closed_at: context.now, staff_id: context.staffId }).where('id', '=', id).execute()
  if (task.kind === 'put_back' && task.line_id !== null && task.order_id !== null) {
    await keepUnits(tx, context, task.order_id, task.line_id, task.quantity)
  }
  if (task.kind !== 'count_bin' || task.stock_id === null || task.item_id === null) return
  await tx.updateTable('stock').set({ awaits_count: 0 }).where('id', '=', task.stock_id).execute()
  await serveBackorders(tx, context, [task.item_id])
}

/** The units stay in the order after all. */
async function keepUnits(tx: Writer, context: CommandContext, orderId: number, lineId: number, units: number): Promise<void> {
  await tx
    .updateTable('order_line')
    .set((eb) => ({ put_back: eb('put_back', '-', units) }))
    .where('id', '=', lineId)
    .execute()
  context.subject('order', orderId)
  context.touch('orders', 'packing', 'picking', 'shipping')
}
