import { byUrgency } from '../../../domain/orders/groups/lead.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { addressKey } from '../../../domain/orders/groups/same-address.ts'
import { readShipTo } from '../ship-to.ts'
import { freeOrders, type GroupRow } from './free-orders.ts'
import { recount } from './recount.ts'

/** All lines go to the most urgent order, each remembers whose it was. The others have none and are nobody's work. */
export async function mergeOrders(tx: Writer, context: CommandContext, ids: readonly number[]) {
  const orders = [...(await freeOrders(tx, context, [...new Set(ids)]))].sort((a, b) => byUrgency(urgency(a), urgency(b)))
  const [lead, ...others] = orders
  if (!lead) return refuse('order.unknown', { code: '' })
  if (others.length === 0) refuse('order.not_merged', { number: lead.number })
  for (const other of others) refuseApart(lead, other)
  for (const { id } of others) {
    await tx
      .updateTable('order_line')
      .set((eb) => ({ order_id: lead.id, home_id: eb.fn.coalesce('home_id', 'order_id') }))
      .where('order_id', '=', id)
      .execute()
    await tx.updateTable('pick_task').set({ order_id: lead.id }).where('order_id', '=', id).execute()
    await tx.updateTable('sales_order').set({ merged_into: lead.id }).where('merged_into', '=', id).execute()
    await tx
      .updateTable('sales_order')
      .set((eb) => ({ merged_into: lead.id, status: 'merged', is_open: 0, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
  }
  await recount(tx, context, [lead.id])
  context.subject('order', lead.id)
  return { id: lead.id, number: lead.number, orders: others.map(({ number }) => number) }
}

const urgency = ({ id, priority, promise_at }: GroupRow) => ({ id, priority, promiseAt: promise_at })

function refuseApart(lead: GroupRow, other: GroupRow): void {
  const numbers = { number: lead.number, other: other.number }
  if (lead.customer_id !== other.customer_id) refuse('order.other_customer', numbers)
  if (addressKey(readShipTo(lead)) !== addressKey(readShipTo(other))) refuse('order.other_address', numbers)
  if (lead.gift !== other.gift || lead.gift_message !== other.gift_message) refuse('order.other_wrapping', numbers)
}
