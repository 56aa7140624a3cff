import { sql } from 'kysely'
import { refuse } from '../../domain/refusal.ts'
import { serveBackorders } from '../orders/allocate.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { dropQuestions } from '../substitutes/ask.ts'
import type { FoundAct } from './acts.ts'
import type { FoundBatch } from './batch.ts'
import { reopenFor } from './reopen.ts'

/** The units are there after all. Refused when the bin or the order no longer has room for taking it back. */
export async function undoShort(tx: Writer, context: CommandContext, batch: FoundBatch, act: FoundAct): Promise<void> {
  const task = await tx
    .selectFrom('pick_task')
    .innerJoin('item', 'item.id', 'pick_task.item_id')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select(['pick_task.id', 'order_id', 'line_id', 'stock_id', 'item_id', 'item.sku', 'location.code as bin'])
    .where('pick_task.id', '=', act.taskId)
    .executeTakeFirstOrThrow()
  const blocked = () => refuse('pick.undo_blocked', { sku: task.sku, bin: task.bin })
  await dropQuestions(tx, context, task.line_id)
  await reopenFor(tx, context, batch, task.order_id)
  const fromElsewhere = await takeBackReplacements(tx, batch.id, task.id, blocked)
  const waiting = act.quantity - fromElsewhere
  const line = await tx
    .updateTable('order_line')
    .set((eb) => ({ backordered: eb('backordered', '-', waiting), allocated: eb('allocated', '+', waiting) }))
    .where('id', '=', task.line_id)
    .where('backordered', '>=', waiting)
    .executeTakeFirst()
  const stock = await tx
    .updateTable('stock')
    .set((eb) => ({ allocated: eb('allocated', '+', act.quantity) }))
    .where('id', '=', task.stock_id)
    .where((eb) => eb(eb('on_hand', '-', eb.ref('allocated')), '>=', act.quantity))
    .executeTakeFirst()
  if (Number(line.numUpdatedRows) !== 1 || Number(stock.numUpdatedRows) !== 1) blocked()
  await tx.updateTable('pick_task').set({ status: 'open' }).where('id', '=', task.id).execute()
  await dropCount(tx, context, act, task.stock_id)
  await serveBackorders(tx, context, [task.item_id])
  context.touch('stock', 'orders', 'tasks')
}

/** Tasks in other bins that stand in for the missing units are cancelled. Returns their units. */
async function takeBackReplacements(tx: Writer, batchId: number, taskId: number, blocked: () => never): Promise<number> {
  const tasks = await tx
    .selectFrom('pick_task')
    .select(['id', 'stock_id', 'quantity', 'picked', 'status', 'batch_id'])
    .where('replaces_id', '=', taskId)
    .where('status', '!=', 'cancelled')
    .execute()
  for (const task of tasks) {
    const isElsewhere = task.batch_id !== null && task.batch_id !== batchId
    if (task.status !== 'open' || task.picked > 0 || isElsewhere) blocked()
    await tx.updateTable('pick_task').set({ status: 'cancelled' }).where('id', '=', task.id).execute()
    await tx
      .updateTable('stock')
      .set((eb) => ({ allocated: eb('allocated', '-', task.quantity) }))
      .where('id', '=', task.stock_id)
      .execute()
  }
  return tasks.reduce((units, task) => units + task.quantity, 0)
}

/** Nobody needs to count the bin any more, unless another short pick asked for it too. */
async function dropCount(tx: Writer, context: CommandContext, act: FoundAct, stockId: number): Promise<void> {
  const other = await tx
    .selectFrom('pick_act')
    .select('id')
    // A literal, so that SQLite takes the partial index of short picks.
    .where('kind', '=', sql.lit('short'))
    .where('detail', '=', act.detail)
    .where('undone', '=', 0)
    .where('id', '!=', act.id)
    .executeTakeFirst()
  if (other) return
  const dropped = await tx
    .updateTable('task')
    .set({ status: 'dropped', closed_at: context.now, staff_id: context.staffId })
    .where('id', '=', act.detail)
    .where('status', '=', 'open')
    .executeTakeFirst()
  if (Number(dropped.numUpdatedRows) === 1) await tx.updateTable('stock').set({ awaits_count: 0 }).where('id', '=', stockId).execute()
}
