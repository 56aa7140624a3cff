import { isOpen } from '../../domain/orders/status.ts'
import { tokens } from '../../domain/orders/tokens.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Address } from '../../domain/settings/contract.ts'
import { stopOpenParcel } from '../packing/stop-open-parcel.ts'
import { voidLabels } from '../packing/void-labels.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { theOrder } from './find.ts'
import { decideQueues } from './queues/decide.ts'
import { shipToRow } from './ship-to.ts'

/** The order goes elsewhere: labels that were made for it count no longer. Refused as stale when somebody changed it meanwhile. */
export async function changeAddress(
  tx: Writer,
  context: CommandContext,
  asked: { readonly id: number; readonly version: number; readonly shipTo: Address },
): Promise<{ version: number; labels: number }> {
  const order = await theOrder(tx, asked.id)
  const { version } = await tx.selectFrom('sales_order').select('version').where('id', '=', order.id).executeTakeFirstOrThrow()
  if (!isOpen(order.status)) refuse('order.closed', { number: order.number, status: order.status })
  if (version !== asked.version) refuse('order.stale', { number: order.number })
  const going = await goingTogether(tx, order.id)
  await writeAddress(
    tx,
    going.map(({ id }) => id),
    asked.shipTo,
  )
  await decideQueues(tx, [order.id])
  const labels = await voidLabels(tx, order.id)
  await stopOpenParcel(tx, context, order.id)
  const { shipTo } = asked
  for (const { id, number, email } of going) {
    await findBy(tx, id, [number, shipTo.name, shipTo.company, email, shipTo.postcode, shipTo.phone])
  }
  context.subject('order', order.id)
  context.touch('orders', 'packing', 'shipping')
  return { version: version + 1, labels }
}

/** The order and those that are merged into it: taken apart again they go to the new address, too. */
function goingTogether(tx: Writer, orderId: number) {
  return tx
    .selectFrom('sales_order')
    .select(['id', 'number', 'email'])
    .where((eb) => eb.or([eb('id', '=', orderId), eb('merged_into', '=', orderId)]))
    .orderBy('id')
    .execute()
}

async function writeAddress(tx: Writer, orderIds: readonly number[], shipTo: Address): Promise<void> {
  await tx
    .updateTable('sales_order')
    .set((eb) => ({
      ...shipToRow(shipTo),
      version: eb('version', '+', 1),
    }))
    .where('id', 'in', orderIds)
    .execute()
}

/** By these words and by the tracking numbers of its parcels, and by no others any more. */
async function findBy(tx: Writer, orderId: number, words: readonly string[]): Promise<void> {
  const parcels = await tx.selectFrom('parcel').select('tracking').where('order_id', '=', orderId).execute()
  await tx.deleteFrom('order_token').where('order_id', '=', orderId).execute()
  const found = tokens(...words, ...parcels.map((parcel) => parcel.tracking))
  if (found.length === 0) return
  await tx
    .insertInto('order_token')
    .values(found.map((token) => ({ token, order_id: orderId })))
    .execute()
}
