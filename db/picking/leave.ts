import type { CartPlace } from '../../domain/picking/step.ts'
import type { PickDid } from '../../domain/picking/contract.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { holdForAnswers } from '../substitutes/ask.ts'
import type { FoundBatch } from './batch.ts'
import { finishBatch, freeTotes, releaseOrders } from './finish.ts'

/** A stopped order leaves the walk. What is picked of it stays in its tote, the rest stays promised to it. */
export async function setAside(tx: Writer, context: CommandContext, batch: FoundBatch, place: CartPlace): Promise<PickDid> {
  await takeOut(tx, context, batch.id, place.orderId)
  await finishWhenDone(tx, context, batch.id)
  return { kind: 'set_aside', number: place.number }
}

/** The order leaves the batch with what lies in its tote. */
export async function takeOut(tx: Writer, context: CommandContext, batchId: number, orderId: number): Promise<void> {
  await giveBackTasks(tx, batchId, [orderId])
  await holdForAnswers(tx, [orderId])
  await releaseOrders(tx, context, [orderId])
  await freeTotes(tx, context, [batchId])
  context.touch('picking')
}

export async function finishWhenDone(tx: Writer, context: CommandContext, batchId: number): Promise<void> {
  const left = await tx
    .selectFrom('pick_task')
    .select('id')
    .where('batch_id', '=', batchId)
    .where((eb) => eb.or([eb('status', '=', 'open'), eb('put', '<', eb.ref('picked'))]))
    .limit(1)
    .executeTakeFirst()
  if (!left) await finishBatch(tx, context, batchId)
}

/** The picker gives up: what is not picked can be taken by others. Returns the units given back. */
export async function abandonBatch(tx: Writer, context: CommandContext, batch: FoundBatch): Promise<number> {
  const orders = await tx.selectFrom('sales_order').select('id').where('batch_id', '=', batch.id).execute()
  const orderIds = orders.map((order) => order.id)
  const units = await giveBackTasks(tx, batch.id, orderIds)
  await tx.updateTable('batch').set({ status: 'abandoned', closed_at: context.now }).where('id', '=', batch.id).execute()
  await holdForAnswers(tx, orderIds)
  await releaseOrders(tx, context, orderIds)
  await freeTotes(tx, context, [batch.id])
  context.touch('picking')
  return units
}

/** Open tasks leave the batch. One that is partly picked is split: the picked units keep their batch and so their tote. */
async function giveBackTasks(tx: Writer, batchId: number, orderIds: readonly number[]): Promise<number> {
  if (orderIds.length === 0) return 0
  const begun = await tx
    .selectFrom('pick_task')
    .selectAll()
    .where('batch_id', '=', batchId)
    .where('order_id', 'in', orderIds)
    .where('status', '=', 'open')
    .where('picked', '>', 0)
    .execute()
  for (const { id, ...task } of begun) {
    await tx.updateTable('pick_task').set({ status: 'picked', quantity: task.picked }).where('id', '=', id).execute()
    await tx
      .insertInto('pick_task')
      .values({ ...task, quantity: task.quantity - task.picked, picked: 0, put: 0, packed: 0, batch_id: null, sequence: 0 })
      .execute()
  }
  const given = await tx
    .updateTable('pick_task')
    .set({ batch_id: null, sequence: 0 })
    .where('batch_id', '=', batchId)
    .where('order_id', 'in', orderIds)
    .where('status', '=', 'open')
    .returning('quantity')
    .execute()
  await tx
    .updateTable('pick_task')
    .set((eb) => ({ put: eb.ref('picked') }))
    .where('batch_id', '=', batchId)
    .where('order_id', 'in', orderIds)
    .whereRef('put', '<', 'picked')
    .execute()
  const splitOff = begun.reduce((units, task) => units + task.quantity - task.picked, 0)
  return given.reduce((units, task) => units + task.quantity, splitOff)
}
