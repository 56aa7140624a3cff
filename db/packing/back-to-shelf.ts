import type { PackDid } from '../../domain/packing/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { lastAct } from '../picking/acts.ts'
import { anyBatch } from '../picking/batch.ts'
import { abandonBatch } from '../picking/leave.ts'
import { undoLast } from '../picking/undo.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { dropUnseenCount } from './count-unseen.ts'
import type { FoundParcel } from './parcel.ts'

/**
 * The scan that picked, opened and verified is taken back whole: the parcel is discarded, the unit lies in its bin again, promised
 * to the same order, and the order is anybody's work.
 */
export async function backToShelf(tx: Writer, context: CommandContext, parcel: FoundParcel, taskId: number): Promise<PackDid> {
  if (parcel.toPutBack) refuse('pack.order_changed', { number: parcel.number, ...parcel.toPutBack })
  const task = await tx
    .selectFrom('pick_task')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select(['pick_task.batch_id as batchId', 'pick_task.stock_id as stockId', 'location.code as bin'])
    .where('pick_task.id', '=', taskId)
    .executeTakeFirstOrThrow()
  const last = task.batchId === null ? null : await lastAct(tx, task.batchId)
  if (task.batchId === null || last?.taskId !== taskId || last.kind !== 'item')
    return refuse('pack.undo_blocked', { number: parcel.number })
  await tx.updateTable('parcel').set({ status: 'voided' }).where('id', '=', parcel.id).execute()
  await undoLast(tx, context, await anyBatch(tx, context, task.batchId))
  await abandonBatch(tx, context, await anyBatch(tx, context, task.batchId))
  await dropUnseenCount(tx, context, task.stockId)
  context.subject('parcel', parcel.id)
  context.touch('orders')
  return { kind: 'undone', what: 'from_shelf', bin: task.bin }
}
