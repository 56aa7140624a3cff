import { insertRows } from '../dialect/insert-rows.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import type { PackActTable } from './tables.ts'

export interface NewAct {
  readonly parcelId: number
  readonly kind: PackActTable['kind']
  readonly itemId?: number
  readonly lotId?: number | null
  readonly lineId?: number
  readonly taskId?: number
  readonly moveId?: number
  readonly unverified?: number
  readonly checkKey?: string
  /** See `PackActTable`. */
  readonly quantity?: number
  readonly code?: string
}

/** Remembers what was done, so that undo can take it back. */
export async function recordAct(tx: Writer, context: CommandContext, act: NewAct): Promise<void> {
  await insertRows(tx, 'pack_act', [
    {
      parcel_id: act.parcelId,
      kind: act.kind,
      item_id: act.itemId ?? null,
      lot_id: act.lotId ?? null,
      line_id: act.lineId ?? null,
      task_id: act.taskId ?? null,
      move_id: act.moveId ?? null,
      unverified: act.unverified ?? 0,
      check_key: act.checkKey ?? '',
      quantity: act.quantity ?? 0,
      staff_id: context.staffId,
      at: context.now,
      undone: 0,
      code: act.code ?? '',
    },
  ])
}

/** The unit of a new parcel was picked by the scan that verified it: undo takes both back. */
export async function notePick(tx: Writer, parcelId: number, taskId: number): Promise<void> {
  await tx.updateTable('pack_act').set({ task_id: taskId }).where('parcel_id', '=', parcelId).where('kind', '=', 'item').execute()
}

/** The last thing done that was not taken back. */
export async function lastAct(db: Reader, parcelId: number) {
  const act = await db
    .selectFrom('pack_act')
    .select(['id', 'kind', 'item_id as itemId', 'check_key as checkKey', 'quantity', 'code'])
    .select(['lot_id as lotId', 'line_id as lineId', 'task_id as taskId', 'move_id as moveId', 'unverified'])
    .where('parcel_id', '=', parcelId)
    .where('undone', '=', 0)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return act ?? null
}
export type FoundAct = NonNullable<Awaited<ReturnType<typeof lastAct>>>
