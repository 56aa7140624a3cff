import { insertRows } from '../dialect/insert-rows.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import type { PickActTable } from './tables.ts'

export interface NewAct {
  readonly batchId: number
  readonly kind: PickActTable['kind']
  readonly taskId?: number
  readonly quantity?: number
  /** See `PickActTable.detail`. */
  readonly detail?: number
  readonly moveId?: number
}

/** Remembers what was done, so that undo can take it back. */
export async function recordAct(tx: Writer, context: CommandContext, act: NewAct): Promise<void> {
  await insertRows(tx, 'pick_act', [
    {
      batch_id: act.batchId,
      task_id: act.taskId ?? null,
      kind: act.kind,
      quantity: act.quantity ?? 0,
      detail: act.detail ?? 0,
      move_id: act.moveId ?? null,
      staff_id: context.staffId,
      at: context.now,
      undone: 0,
    },
  ])
}

/** The last thing done that was not taken back. */
export async function lastAct(db: Reader, batchId: number) {
  const act = await db
    .selectFrom('pick_act')
    .select(['id', 'kind', 'task_id as taskId', 'quantity', 'detail', 'move_id as moveId'])
    .where('batch_id', '=', batchId)
    .where('undone', '=', 0)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return act ?? null
}
export type FoundAct = NonNullable<Awaited<ReturnType<typeof lastAct>>>
