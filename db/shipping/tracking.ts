import { sql } from 'kysely'
import { tokens } from '../../domain/orders/tokens.ts'
import { refuse } from '../../domain/refusal.ts'
import type { ShipDid } from '../../domain/shipping/contract.ts'
import { trackingNumber } from '../../domain/shipping/hand-over.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import type { LeavingParcel } from './parcel.ts'

/** Gives a parcel its tracking number, which then finds its order; an empty text takes it away. */
export async function setTracking(tx: Writer, context: CommandContext, parcel: LeavingParcel, text: string): Promise<ShipDid> {
  if (parcel.status === 'open' || parcel.status === 'voided') refuse('ship.not_labelled', { number: parcel.number, status: parcel.status })
  const tracking = trackingNumber(text)
  const before = await tx.selectFrom('parcel').select('tracking').where('id', '=', parcel.id).executeTakeFirstOrThrow()
  const other = await tx
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .select('sales_order.number')
    .where('parcel.tracking', '=', tracking)
    // A literal, so that SQLite takes the partial index of tracking numbers.
    .where('parcel.tracking', '<>', sql.lit(''))
    .where('parcel.id', '!=', parcel.id)
    .executeTakeFirst()
  if (other) refuse('ship.tracking_taken', { tracking, number: other.number })
  await tx.updateTable('parcel').set({ tracking }).where('id', '=', parcel.id).execute()
  const gone = tokens(before.tracking)
  if (gone.length > 0) await tx.deleteFrom('order_token').where('order_id', '=', parcel.orderId).where('token', 'in', gone).execute()
  for (const token of tokens(tracking)) {
    await tx
      .insertInto('order_token')
      .values({ token, order_id: parcel.orderId })
      .onConflict((conflict) => conflict.columns(['token', 'order_id']).doNothing())
      .execute()
  }
  context.touch('shipping', 'orders')
  return { kind: 'tracking', parcelId: parcel.id, orderNumber: parcel.number, tracking }
}
