import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { freeOrders } from './free-orders.ts'
import { recount } from './recount.ts'

/** Gives merged orders their lines back: one of them, or, named by the leading order, all. Refused once somebody has begun. */
export async function unmergeOrders(tx: Writer, context: CommandContext, id: number) {
  const asked = await tx.selectFrom('sales_order').select(['number', 'merged_into']).where('id', '=', id).executeTakeFirst()
  if (!asked) return refuse('order.unknown', { code: String(id) })
  const leadId = asked.merged_into ?? id
  await freeOrders(tx, context, [leadId])
  const members = await tx
    .selectFrom('sales_order')
    .select(['id', 'number'])
    .where('merged_into', '=', leadId)
    .$if(asked.merged_into !== null, (query) => query.where('id', '=', id))
    .orderBy('id')
    .execute()
  if (members.length === 0) return refuse('order.not_merged', { number: asked.number })
  for (const member of members) {
    await tx
      .updateTable('order_line')
      .set({ order_id: member.id, home_id: null })
      .where('order_id', '=', leadId)
      .where('home_id', '=', member.id)
      .execute()
    const lines = await tx.selectFrom('order_line').select('id').where('order_id', '=', member.id).execute()
    const lineIds = lines.map((line) => line.id)
    await tx.updateTable('pick_task').set({ order_id: member.id }).where('line_id', 'in', lineIds).execute()
    await tx.updateTable('sales_order').set({ merged_into: null, status: 'open', is_open: 1 }).where('id', '=', member.id).execute()
  }
  await recount(tx, context, [leadId, ...members.map((member) => member.id)])
  context.subject('order', leadId)
  return { id: leadId, orders: members.map(({ number }) => number) }
}
