import type { PickDid } from '../../domain/picking/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { postUndo } from '../stock/ledger.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { type FoundAct, lastAct } from './acts.ts'
import { type FoundBatch, refuseUnless } from './batch.ts'
import { reopenFor } from './reopen.ts'
import { sameStop } from './same-stop.ts'
import { undoShort } from './undo-short.ts'

/** Takes back the last act that was not taken back, also after the batch was finished, until its goods are packed. */
export async function undoLast(tx: Writer, context: CommandContext, batch: FoundBatch): Promise<PickDid> {
  refuseUnless(batch, ['picking', 'picked', 'closed'])
  const act = (await lastAct(tx, batch.id)) ?? refuse('pick.nothing_to_undo', {})
  await takeBack(tx, context, batch, act)
  await tx.updateTable('pick_act').set({ undone: 1 }).where('id', '=', act.id).execute()
  // A case that was scanned is taken back whole.
  if (act.kind === 'item' && act.detail > 0) return undoLast(tx, context, batch)
  context.touch('picking')
  return { kind: 'undone', what: act.kind }
}

async function takeBack(tx: Writer, context: CommandContext, batch: FoundBatch, act: FoundAct): Promise<void> {
  switch (act.kind) {
    case 'tote':
      await tx
        .updateTable('batch_order')
        .set({ tote_id: null, shared: 0 })
        .where('batch_id', '=', batch.id)
        .where('position', '=', act.detail)
        .execute()
      return
    case 'bin':
      await tx
        .updateTable('batch')
        .set({ at_location_id: act.detail === 0 ? null : act.detail })
        .where('id', '=', batch.id)
        .execute()
      return
    case 'skip':
      await tx
        .updateTable('pick_task')
        .set({ sequence: act.detail })
        .where('batch_id', '=', batch.id)
        .where('id', 'in', await sameStop(tx, batch, act.taskId ?? 0))
        .execute()
      return
    case 'put':
      return undoPut(tx, context, batch, act)
    case 'item':
      return undoItem(tx, context, batch, act)
    case 'short':
      return undoShort(tx, context, batch, act)
  }
}

async function undoPut(tx: Writer, context: CommandContext, batch: FoundBatch, act: FoundAct): Promise<void> {
  const task = await taskInTote(tx, context, batch, act)
  await tx
    .updateTable('pick_task')
    .set({ put: Math.max(0, task.put - act.quantity) })
    .where('id', '=', task.id)
    .execute()
}

/** The unit goes back into its bin, promised to the same line again. */
async function undoItem(tx: Writer, context: CommandContext, batch: FoundBatch, act: FoundAct): Promise<void> {
  const task = await taskInTote(tx, context, batch, act)
  await refuseAskedBack(tx, task.line_id)
  if (act.moveId === null) throw new Error(`pick act ${act.id} names no move`)
  await postUndo(tx, act.moveId, { cause: 'unpick', staffId: context.staffId, at: context.now, toAllocated: act.quantity })
  const picked = task.picked - act.quantity
  await tx
    .updateTable('pick_task')
    .set({ picked, put: Math.min(task.put, picked), status: 'open' })
    .where('id', '=', task.id)
    .execute()
  await tx
    .updateTable('order_line')
    .set((eb) => ({ allocated: eb('allocated', '+', act.quantity), picked: eb('picked', '-', act.quantity) }))
    .where('id', '=', task.line_id)
    .execute()
  context.touch('stock')
}

/** Cancelled units go back into a bin by their task, not by undoing their pick: that would promise them to the line again. */
async function refuseAskedBack(tx: Writer, lineId: number): Promise<void> {
  const line = await tx
    .selectFrom('order_line')
    .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .select(['sales_order.number', 'order_line.put_back'])
    .where('order_line.id', '=', lineId)
    .executeTakeFirstOrThrow()
  if (line.put_back > 0) refuse('pick.order_stopped', { number: line.number, reason: 'cancelled' })
}

/** The task of an act whose units still lie in their tote; its batch is open again for it. */
async function taskInTote(tx: Writer, context: CommandContext, batch: FoundBatch, act: FoundAct) {
  const task = await tx.selectFrom('pick_task').selectAll().where('id', '=', act.taskId).executeTakeFirstOrThrow()
  const { number } = await reopenFor(tx, context, batch, task.order_id)
  if (task.picked - task.packed < act.quantity) refuse('pack.already_packed', { number })
  return task
}
