import { tierIn } from '../../domain/orders/tier.ts'
import { refuse } from '../../domain/refusal.ts'
import { askAnew } from '../packing/ask-anew.ts'
import { openParcelOf } from '../packing/verify-anew.ts'
import type { CommandContext } from '../service/handle.ts'
import { theShop } from '../settings/shop.ts'
import type { Writer } from '../schema.ts'
import { theOrder } from './find.ts'
import { decideQueues } from './queues/decide.ts'

/** What the shop calls the customer of this order, or nothing. All open orders of the customer change their queue and their checks. */
export async function setTier(tx: Writer, context: CommandContext, asked: { readonly id: number; readonly tier: string }) {
  const order = await theOrder(tx, asked.id)
  const { tiers = [] } = await theShop(tx)
  const tier = asked.tier === '' ? '' : (tierIn([asked.tier], tiers) ?? refuse('order.tier_unknown', { tier: asked.tier }))
  const { customer_id: customerId } = await tx
    .selectFrom('sales_order')
    .select('customer_id')
    .where('id', '=', order.id)
    .executeTakeFirstOrThrow()
  await tx.updateTable('customer').set({ tier }).where('id', '=', customerId).execute()
  const open = await tx
    .selectFrom('sales_order')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('is_open', '=', 1)
    .orderBy('id')
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .execute()
  await decideQueues(
    tx,
    open.map(({ id }) => id),
  )
  for (const { id } of open) {
    const parcel = await openParcelOf(tx, id)
    if (parcel !== null) await askAnew(tx, context, { id: parcel, orderId: id })
  }
  context.subject('order', order.id)
  context.touch('orders', 'picking', 'packing')
  return { tier, orders: open.length }
}
