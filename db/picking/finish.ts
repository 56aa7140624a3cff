import type { PickDid } from '../../domain/picking/contract.ts'
import { sql } from 'kysely'
import { refreshOrders } from '../orders/refresh.ts'
import { changeRow } from '../dialect/change-row.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import { holdForAnswers } from '../substitutes/ask.ts'
import type { Writer } from '../schema.ts'

/** The orders of a batch, each with a question that its customer was asked, if any. */
const ordersToLeave = prepared({ batchId: aNumber() }, (tx: Writer, { batchId }) =>
  tx
    .selectFrom('sales_order')
    .select((eb) => [
      'sales_order.id',
      eb
        .selectFrom('substitution')
        .select(({ fn }) => fn.min('substitution.id').as('asked'))
        .whereRef('substitution.order_id', '=', 'sales_order.id')
        .where('substitution.status', '=', sql.lit('asked'))
        .as('asked'),
    ])
    .where('batch_id', '=', batchId),
)

/** Nothing is left to pick: the orders leave the batch, their totes wait for a bench. */
export async function finishBatch(tx: Writer, context: CommandContext, batchId: number): Promise<PickDid> {
  await changeRow(tx, 'batch', batchId, { status: 'picked' })
  const orders = await ordersToLeave.rows(tx, { batchId })
  const ids = orders.map((order) => order.id)
  if (orders.some(({ asked }) => asked !== null)) await holdForAnswers(tx, ids)
  await releaseOrders(tx, context, ids)
  await freeTotes(tx, context, [batchId])
  return { kind: 'finished' }
}

/** The orders are in nobody's hands any more. */
export async function releaseOrders(tx: Writer, context: CommandContext, orderIds: readonly number[]): Promise<void> {
  if (orderIds.length === 0) return
  for (const orderId of orderIds) await changeRow(tx, 'sales_order', orderId, { batch_id: null })
  await refreshOrders(tx, context, orderIds)
  context.touch('orders', 'packing')
}

const freeing = prepared({ batchId: aNumber() }, (tx: Writer, { batchId }) =>
  tx
    .updateTable('batch_order')
    .set({ tote_id: null })
    .where('batch_id', '=', batchId)
    .where('tote_id', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sales_order')
            .select('sales_order.id')
            .whereRef('sales_order.id', '=', 'batch_order.order_id')
            .whereRef('sales_order.batch_id', '=', 'batch_order.batch_id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('pick_task')
            .select('pick_task.id')
            .whereRef('pick_task.batch_id', '=', 'batch_order.batch_id')
            .whereRef('pick_task.order_id', '=', 'batch_order.order_id')
            .whereRef('pick_task.picked', '>', 'pick_task.packed'),
        ),
      ),
    ),
)

const closing = prepared({ batchId: aNumber(), at: aNumber() }, (tx: Writer, { batchId, at }) =>
  tx
    .updateTable('batch')
    .set({ status: 'closed', closed_at: at })
    .where('id', '=', batchId)
    .where('status', '=', 'picked')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('batch_order')
            .select('batch_order.position')
            .whereRef('batch_order.batch_id', '=', 'batch.id')
            .where('batch_order.tote_id', 'is not', null),
        ),
      ),
    ),
)

/**
 * Totes of orders that left these batches, out of which all is packed or into which nothing came, can be used again. A picked
 * batch without totes is over.
 */
export async function freeTotes(tx: Writer, context: CommandContext, batchIds: readonly number[]): Promise<void> {
  for (const batchId of batchIds) {
    await freeing.run(tx, { batchId })
    await closing.run(tx, { batchId, at: context.now })
  }
}
