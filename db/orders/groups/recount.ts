import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { decideQueues } from '../queues/decide.ts'
import { refreshOrders } from '../refresh.ts'

/** Lines came or went: what these orders count, their states and their queues follow. */
export async function recount(tx: Writer, context: CommandContext, orderIds: readonly number[]): Promise<void> {
  for (const orderId of orderIds) {
    const { lines, units } = await tx
      .selectFrom('order_line')
      .select(({ fn }) => [fn.countAll<number>().as('lines'), fn.sum<number>('ordered').as('units')])
      .where('order_id', '=', orderId)
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('sales_order')
      .set((eb) => ({ line_count: lines, unit_count: units, version: eb('version', '+', 1) }))
      .where('id', '=', orderId)
      .execute()
  }
  await refreshOrders(tx, context, orderIds)
  await decideQueues(tx, orderIds)
  context.touch('orders', 'picking')
}
