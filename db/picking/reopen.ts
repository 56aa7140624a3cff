import { refuse } from '../../domain/refusal.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { refreshOrders } from '../orders/refresh.ts'
import { holderOf } from '../people/holder-of.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import type { FoundBatch } from './batch.ts'

/** Puts an order back into a batch that it left, so that undo finds it there; refused when somebody else has it by now. */
export async function reopenFor(tx: Writer, context: CommandContext, batch: FoundBatch, orderId: number): Promise<{ number: string }> {
  const order = await tx
    .selectFrom('sales_order')
    .select(['number', 'batch_id'])
    .where('id', '=', orderId)
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .executeTakeFirstOrThrow()
  if (order.batch_id === batch.id) return order
  const holder = order.batch_id === null ? await packerOf(tx, orderId) : await batchHolder(tx, order.batch_id)
  if (holder !== null) refuse('picking.order_taken', { number: order.number, holder })
  await tx.updateTable('batch').set({ status: 'picking', closed_at: null }).where('id', '=', batch.id).execute()
  await tx.updateTable('sales_order').set({ batch_id: batch.id }).where('id', '=', orderId).execute()
  await refreshOrders(tx, context, [orderId])
  context.touch('orders', 'packing')
  return order
}

export async function batchHolder(tx: Writer, batchId: number): Promise<string> {
  const batch = await tx.selectFrom('batch').select(['staff_id', 'station']).where('id', '=', batchId).executeTakeFirstOrThrow()
  // A released batch is in nobody's hands yet: the batch itself has the order.
  return (await holderOf(tx, batch.staff_id, batch.station)) || ownCode('batch', batchId)
}

/** Who has a parcel of the order open, null when nobody has. */
export async function packerOf(tx: Writer, orderId: number): Promise<string | null> {
  const parcel = await tx
    .selectFrom('parcel')
    .select(['staff_id', 'station'])
    .where('order_id', '=', orderId)
    .where('status', '=', 'open')
    .executeTakeFirst()
  return parcel ? holderOf(tx, parcel.staff_id, parcel.station) : null
}
