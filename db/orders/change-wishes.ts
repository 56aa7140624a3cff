import { isOpen } from '../../domain/orders/status.ts'
import { refuse } from '../../domain/refusal.ts'
import { askAnew } from '../packing/ask-anew.ts'
import { openParcelOf } from '../packing/verify-anew.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { theOrder } from './find.ts'

export interface AskedWishes {
  readonly id: number
  readonly version: number
  readonly eco: boolean
  readonly gift: boolean
  readonly giftMessage: string
}

/** How the order wants to be packed; the open parcel of it asks for its checks at once. Refused as stale when somebody changed it meanwhile. */
export async function changeWishes(tx: Writer, context: CommandContext, asked: AskedWishes): Promise<{ version: number }> {
  const order = await theOrder(tx, asked.id)
  if (!isOpen(order.status)) refuse('order.closed', { number: order.number, status: order.status })
  const gift = asked.gift || asked.giftMessage !== ''
  const changed = await tx
    .updateTable('sales_order')
    .set({ eco: asked.eco ? 1 : 0, gift: gift ? 1 : 0, gift_message: asked.giftMessage, version: asked.version + 1 })
    .where('id', '=', order.id)
    .where('version', '=', asked.version)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) refuse('order.stale', { number: order.number })
  const open = await openParcelOf(tx, order.id)
  if (open !== null) await askAnew(tx, context, { id: open, orderId: order.id })
  context.subject('order', order.id)
  context.touch('orders', 'packing')
  return { version: asked.version + 1 }
}
