import { notFree } from '../../../domain/orders/groups/free.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'

/** Orders with what decides whether they can be split or merged; the caller adds where. */
export function groupRows(db: Reader) {
  return db
    .selectFrom('sales_order')
    .selectAll('sales_order')
    .select(({ exists, selectFrom }) => [
      exists(selectFrom('batch_order').select('batch_id').whereRef('batch_order.order_id', '=', 'sales_order.id')).as('wasInBatch'),
      exists(
        selectFrom('order_line')
          .select('order_line.id')
          .whereRef('order_line.order_id', '=', 'sales_order.id')
          .where((eb) => eb(eb('picked', '+', eb.ref('packed')), '+', eb.ref('shipped')), '>', 0),
      ).as('hasPicks'),
    ])
}
export type GroupRow = Awaited<ReturnType<ReturnType<typeof groupRows>['execute']>>[number]

export function whyNotFree(order: GroupRow) {
  const begun = Boolean(order.wasInBatch) || Boolean(order.hasPicks) || order.batch_id !== null
  return notFree({ status: order.status, held: order.hold_reason !== null, begun })
}

/** These orders, locked until the end of the command, in the order of their ids; refused when one can be neither split nor merged. */
export async function freeOrders(tx: Writer, context: CommandContext, ids: readonly number[]): Promise<readonly GroupRow[]> {
  if (context.store.locksRows) await tx.selectFrom('sales_order').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
  const orders = await groupRows(tx).where('sales_order.id', 'in', ids).orderBy('sales_order.id').execute()
  const missing = ids.find((id) => !orders.some((order) => order.id === id))
  if (missing !== undefined) refuse('order.unknown', { code: String(missing) })
  for (const order of orders) await refuseUnlessFree(tx, order)
  return orders
}

async function refuseUnlessFree(tx: Writer, order: GroupRow): Promise<void> {
  const { number, status } = order
  switch (whyNotFree(order)) {
    case null:
      return
    case 'closed':
      if (order.merged_into !== null) await refuseMerged(tx, number, order.merged_into)
      return refuse('order.closed', { number, status })
    case 'held':
      return refuse('order.held', { number })
    case 'begun':
      return refuse('order.begun', { number, status })
  }
}

/** It goes with another order, which has its lines. */
export async function refuseMerged(tx: Reader, number: string, into: number): Promise<never> {
  const lead = await tx.selectFrom('sales_order').select('number').where('id', '=', into).executeTakeFirstOrThrow()
  return refuse('order.merged', { number, into: lead.number })
}
