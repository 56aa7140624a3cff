import type { Selectable } from 'kysely'
import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { anyBatch } from '../picking/batch.ts'
import { finishWhenDone, takeOut } from '../picking/leave.ts'
import { settleCapHolds } from '../caps/holds.ts'
import { makeRoomInCaps } from '../caps/make-room.ts'
import { allocateOrders, serveBackorders } from './allocate.ts'
import { uncountDemand } from '../reorder/count-demand.ts'
import type { FoundOrder } from './find.ts'
import { decideQueues } from './queues/decide.ts'
import { askToPutBack, firstToPutBack } from './put-back.ts'
import { releaseUnits } from './release-units.ts'
import { refreshOrders } from './refresh.ts'
import type { OrderLineTable } from './tables.ts'

/**
 * Cancels units: first those over a limit, then those that wait for stock, then allocated ones, whose stock goes to whoever waits for
 * it. Those that are picked or packed stop their order until they are put back into a bin. Without `asked`, all that can be cancelled.
 * Returns what was.
 */
export async function cancelLines(
  tx: Writer,
  context: CommandContext,
  order: FoundOrder,
  asked: readonly { readonly lineId: number; readonly quantity: number }[] | undefined,
): Promise<readonly { readonly lineId: number; readonly sku: string; readonly units: number }[]> {
  if (order.batchId !== null) await anyBatch(tx, context, order.batchId)
  const lines = await tx.selectFrom('order_line').selectAll().where('order_id', '=', order.id).orderBy('line_no').execute()
  const freed: number[] = []
  const wanted = asked ?? lines.map((line) => ({ lineId: line.id, quantity: cancellableOf(line) }))
  for (const { lineId, quantity } of wanted) {
    const line = lines.find((one) => one.id === lineId)
    if (!line) return refuse('order.unknown', { code: `${order.number}/${lineId}` })
    const cancellable = cancellableOf(line)
    if (quantity > cancellable) refuse('order.over_cancelled', { number: order.number, sku: line.sku, cancellable })
    if (quantity === 0) continue
    const fromWaiting = Math.min(quantity, line.backordered)
    const fromAllocated = Math.min(quantity - fromWaiting, line.allocated)
    const inHand = quantity - fromWaiting - fromAllocated
    const overCap = Math.max(0, line.over_cap - fromWaiting)
    if (fromAllocated + inHand > 0) await uncountDemand(tx, lineId, fromAllocated + inHand)
    if (fromAllocated > 0) {
      await releaseUnits(tx, lineId, fromAllocated)
      freed.push(line.item_id)
    }
    await tx
      .updateTable('order_line')
      .set((eb) => ({
        cancelled: eb('cancelled', '+', fromWaiting + fromAllocated),
        over_cap: overCap,
        backordered: eb('backordered', '-', fromWaiting),
        allocated: eb('allocated', '-', fromAllocated),
        put_back: eb('put_back', '+', inHand),
      }))
      .where('id', '=', lineId)
      .execute()
    if (inHand > 0) await askToPutBack(tx, context, { id: lineId, orderId: order.id, itemId: line.item_id }, inHand)
  }
  const letGo = await settleCapHolds(tx, [order.id])
  await decideQueues(tx, [order.id])
  const status = (await refreshOrders(tx, context, [order.id])).get(order.id)
  if (order.batchId !== null) await leaveWalk(tx, context, order.batchId, order.id, status === 'cancelled')
  await allocateOrders(tx, context, letGo)
  await makeRoomInCaps(
    tx,
    context,
    wanted.map(({ lineId }) => lineId),
  )
  await serveBackorders(tx, context, freed)
  context.touch('orders', 'stock')
  return wanted.flatMap(({ lineId, quantity: units }) =>
    units === 0 ? [] : [{ lineId, sku: lines.find(({ id }) => id === lineId)?.sku ?? '', units }],
  )
}

function cancellableOf(line: Selectable<OrderLineTable>): number {
  return line.backordered + line.allocated + line.picked + line.packed - line.put_back
}

/** An order of which nothing is left to pick, and that may not go on, leaves its batch. */
async function leaveWalk(tx: Writer, context: CommandContext, batchId: number, orderId: number, cancelled: boolean): Promise<void> {
  const open = await tx
    .selectFrom('pick_task')
    .select('id')
    .where('order_id', '=', orderId)
    .where('batch_id', '=', batchId)
    .where('status', '=', 'open')
    .limit(1)
    .executeTakeFirst()
  if (!open && (cancelled || (await firstToPutBack(tx, orderId)))) await takeOut(tx, context, batchId, orderId)
  await finishWhenDone(tx, context, batchId)
  context.touch('picking')
}
