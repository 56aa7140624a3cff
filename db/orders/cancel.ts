import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { serveBackorders } from './allocate.ts'
import type { FoundOrder } from './find.ts'
import { refreshOrders } from './refresh.ts'

/**
 * Cancels units that nobody has in hand: first those that wait for stock, then allocated ones, whose stock goes to whoever
 * waits for it. Without `asked`, all that can be cancelled.
 */
export async function cancelLines(
  tx: Writer,
  context: CommandContext,
  order: FoundOrder,
  asked: readonly { readonly lineId: number; readonly quantity: number }[] | undefined,
): Promise<void> {
  const lines = await tx.selectFrom('order_line').selectAll().where('order_id', '=', order.id).orderBy('line_no').execute()
  const freed: number[] = []
  const wanted = asked ?? lines.map((line) => ({ lineId: line.id, quantity: line.backordered + line.allocated }))
  for (const { lineId, quantity } of wanted) {
    const line = lines.find((one) => one.id === lineId)
    if (!line) return refuse('order.unknown', { code: `${order.number}/${lineId}` })
    const cancellable = line.backordered + line.allocated
    if (quantity > cancellable) refuse('order.over_cancelled', { number: order.number, sku: line.sku, cancellable })
    if (quantity === 0) continue
    const fromWaiting = Math.min(quantity, line.backordered)
    const fromAllocated = quantity - fromWaiting
    if (fromAllocated > 0) {
      await releaseUnits(tx, lineId, fromAllocated)
      freed.push(line.item_id)
    }
    await tx
      .updateTable('order_line')
      .set((eb) => ({
        cancelled: eb('cancelled', '+', quantity),
        backordered: eb('backordered', '-', fromWaiting),
        allocated: eb('allocated', '-', fromAllocated),
      }))
      .where('id', '=', lineId)
      .execute()
  }
  await refreshOrders(tx, context, [order.id])
  await serveBackorders(tx, context, freed)
  context.touch('orders', 'stock')
}

/** Gives back units that are promised to a line and not in a batch, the last promised first. */
async function releaseUnits(tx: Writer, lineId: number, quantity: number): Promise<void> {
  const tasks = await tx
    .selectFrom('pick_task')
    .select(['id', 'stock_id', 'quantity', 'picked'])
    .where('line_id', '=', lineId)
    .where('status', '=', 'open')
    .orderBy('id', 'desc')
    .execute()
  let left = quantity
  for (const task of tasks) {
    const released = Math.min(left, task.quantity - task.picked)
    if (released === 0) continue
    left -= released
    // Not deleted: what was done and undone on it still names it.
    if (released === task.quantity) await tx.updateTable('pick_task').set({ status: 'cancelled' }).where('id', '=', task.id).execute()
    else
      await tx
        .updateTable('pick_task')
        .set((eb) => ({ quantity: eb('quantity', '-', released) }))
        .where('id', '=', task.id)
        .execute()
    await tx
      .updateTable('stock')
      .set((eb) => ({ allocated: eb('allocated', '-', released) }))
      .where('id', '=', task.stock_id)
      .execute()
  }
  if (left > 0) throw new Error(`line ${lineId} counts ${left} allocated units that no pick task promises`)
}
