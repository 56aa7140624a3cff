import type { PickDid } from '../../domain/picking/contract.ts'
import type { PickAct } from '../../domain/picking/scan.ts'
import { isCluster, type WalkState } from '../../domain/picking/step.ts'
import { postMove } from '../stock/ledger.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { changeRow } from '../dialect/change-row.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import { recordAct } from './acts.ts'
import type { FoundBatch } from './batch.ts'
import { finishBatch } from './finish.ts'

/** Writes what a right scan does, after `before` acts of the same scan. The last one finishes the batch. */
export async function applyPick(
  tx: Writer,
  context: CommandContext,
  batch: FoundBatch,
  state: WalkState,
  act: PickAct,
  before = 0,
): Promise<PickDid> {
  context.touch('picking')
  switch (act.kind) {
    case 'tote':
      await tx
        .updateTable('batch_order')
        .set({ tote_id: act.toteId, shared: act.joins ? 1 : 0 })
        .where('batch_id', '=', batch.id)
        .where('position', '=', act.place.position)
        .execute()
      await recordAct(tx, context, { batchId: batch.id, kind: 'tote', detail: act.place.position })
      return { kind: 'tote_bound', tote: act.tote, position: act.place.position }
    case 'bin':
      await changeRow(tx, 'batch', batch.id, { at_location_id: act.task.locationId })
      await recordAct(tx, context, { batchId: batch.id, kind: 'bin', taskId: act.task.id, detail: batch.atLocationId ?? 0 })
      return { kind: 'bin_right', bin: act.task.bin }
    case 'same_bin':
      return { kind: 'bin_right', bin: act.bin }
    case 'item':
      return pickItem(tx, context, batch, state, act, before)
    case 'put':
      return putDown(tx, context, batch, state, act)
  }
}

const countPicked = prepared({ lineId: aNumber(), by: aNumber() }, (tx: Writer, { lineId, by }) =>
  tx
    .updateTable('order_line')
    .set((eb) => ({ allocated: eb('allocated', '-', by), picked: eb('picked', '+', by) }))
    .where('id', '=', lineId),
)

async function pickItem(
  tx: Writer,
  context: CommandContext,
  batch: FoundBatch,
  state: WalkState,
  { task, place, by }: Extract<PickAct, { kind: 'item' }>,
  before: number,
): Promise<PickDid> {
  if (place.toteId === null) throw new Error(`order ${place.number} is picked without a tote`)
  const cluster = isCluster(state.places)
  const picked = task.picked + by
  const complete = picked === task.quantity
  const moveId = await postMove(tx, {
    itemId: task.itemId,
    lotId: task.lotId,
    fromId: task.locationId,
    toId: place.toteId,
    quantity: by,
    cause: 'pick',
    documentId: task.orderId,
    lineId: task.lineId,
    staffId: context.staffId,
    at: context.now,
    fromAllocated: by,
  })
  await changeRow(tx, 'pick_task', task.id, { picked, put: cluster ? task.put : picked, status: complete ? 'picked' : 'open' })
  await countPicked.run(tx, { lineId: task.lineId, by })
  await recordAct(tx, context, { batchId: batch.id, kind: 'item', taskId: task.id, quantity: by, moveId, detail: before })
  context.touch('stock')
  if (complete && !cluster && !state.more) return finishBatch(tx, context, batch.id)
  return { kind: 'item_right', sku: task.sku, picked, quantity: task.quantity, by }
}

async function putDown(
  tx: Writer,
  context: CommandContext,
  batch: FoundBatch,
  state: WalkState,
  { task, place }: Extract<PickAct, { kind: 'put' }>,
): Promise<PickDid> {
  await tx.updateTable('pick_task').set({ put: task.picked }).where('id', '=', task.id).execute()
  await recordAct(tx, context, { batchId: batch.id, kind: 'put', taskId: task.id, quantity: task.picked - task.put })
  if (!task.open && !state.more) return finishBatch(tx, context, batch.id)
  return { kind: 'put_right', tote: place.tote }
}
