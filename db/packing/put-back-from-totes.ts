import { postMove } from '../stock/ledger.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'

export interface PutBack {
  readonly itemId: number
  readonly sku: string
  readonly orderId: number
  readonly lineId: number
  /** The tote that the units are first looked for in. */
  readonly toteId: number | null
  readonly quantity: number
  readonly binId: number
}

/** A pick task of which units lie in a tote. */
export interface PickedTask {
  readonly id: number
  readonly lot_id: number
  readonly quantity: number
  readonly picked: number
  readonly put: number
  readonly packed: number
}

export async function putBackFromTotes(tx: Writer, context: CommandContext, back: PutBack): Promise<void> {
  const tasks = await tx
    .selectFrom('pick_task')
    .innerJoin('batch_order', (join) =>
      join.onRef('batch_order.batch_id', '=', 'pick_task.batch_id').onRef('batch_order.order_id', '=', 'pick_task.order_id'),
    )
    .select(['pick_task.id', 'pick_task.lot_id', 'quantity', 'picked', 'put', 'packed', 'batch_order.tote_id'])
    .where('pick_task.line_id', '=', back.lineId)
    .whereRef('picked', '>', 'packed')
    .orderBy('pick_task.id')
    .execute()
  let left = back.quantity
  for (const task of [...tasks].sort((a, b) => Number(b.tote_id === back.toteId) - Number(a.tote_id === back.toteId))) {
    const units = Math.min(left, task.picked - task.packed)
    if (units === 0 || task.tote_id === null) continue
    left -= units
    await moveBack(tx, context, back, { lotId: task.lot_id, fromId: task.tote_id, units })
    await shrinkTask(tx, task, units)
  }
  if (left > 0) throw new Error(`${left} units of line ${back.lineId} are to be put back and lie in no tote`)
}

export async function moveBack(
  tx: Writer,
  context: CommandContext,
  back: PutBack,
  { lotId, fromId, units }: { readonly lotId: number; readonly fromId: number; readonly units: number },
): Promise<void> {
  await postMove(tx, {
    itemId: back.itemId,
    lotId,
    fromId,
    toId: back.binId,
    quantity: units,
    cause: 'put_back',
    documentId: back.orderId,
    lineId: back.lineId,
    staffId: context.staffId,
    at: context.now,
  })
}

/** The task no longer counts units that were put back; one of which nothing is left is kept as cancelled, for what names it. */
export async function shrinkTask(tx: Writer, task: PickedTask, units: number, packed = 0): Promise<void> {
  const picked = task.picked - units
  const counts = { picked, put: Math.min(task.put, picked), packed: task.packed - packed }
  const rest = task.quantity - units
  await tx
    .updateTable('pick_task')
    .set(rest === 0 ? { ...counts, status: 'cancelled' } : { ...counts, quantity: rest })
    .where('id', '=', task.id)
    .execute()
}
