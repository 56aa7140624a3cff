import { isOnTime, mayHandOver } from '../../domain/shipping/hand-over.ts'
import type { ShipDid } from '../../domain/shipping/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { refreshOrders } from '../orders/refresh.ts'
import { refuseReturned } from '../returns/held.ts'
import { changeRow } from '../dialect/change-row.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { postMove, postUndo } from '../stock/ledger.ts'
import { place } from '../stock/places.ts'
import { openManifest } from './manifests.ts'
import type { LeavingParcel } from './parcel.ts'

/** The parcel leaves with the carrier: its goods are gone from stock, its order shipped when nothing of it is left. */
export async function handOver(tx: Writer, context: CommandContext, parcel: LeavingParcel, carrier: string): Promise<ShipDid> {
  mayHandOver(parcel, carrier)
  for (const content of await contentsOf(tx, parcel.id)) {
    const moveId = await postMove(tx, {
      itemId: content.item_id,
      lotId: content.lot_id,
      fromId: place.staging,
      toId: place.customer,
      quantity: content.quantity,
      cause: 'hand_over',
      documentId: parcel.orderId,
      lineId: content.line_id,
      staffId: context.staffId,
      at: context.now,
    })
    await namingMove.run(tx, { parcelId: parcel.id, taskId: content.task_id, moveId })
    await countShipped(tx, content.line_id, content.quantity)
  }
  const manifestId = await openManifest(tx, context, carrier)
  await changeRow(tx, 'parcel', parcel.id, { status: 'handed_over', handed_over_at: context.now, manifest_id: manifestId })
  const orderShipped = (await refreshOrders(tx, context, [parcel.orderId])).get(parcel.orderId) === 'shipped'
  if (orderShipped) await changeRow(tx, 'sales_order', parcel.orderId, { shipped_at: context.now })
  context.touch('shipping', 'orders', 'stock')
  return {
    kind: 'handed_over',
    parcelId: parcel.id,
    orderNumber: parcel.number,
    orderShipped,
    onTime: isOnTime(context.now, parcel.promiseAt),
  }
}

/** Back from the carrier to STAGING, as long as the manifest is open. */
export async function takeBack(tx: Writer, context: CommandContext, parcel: LeavingParcel): Promise<ShipDid> {
  if (parcel.status !== 'handed_over') refuse('ship.not_handed_over', { number: parcel.number, status: parcel.status })
  if (parcel.manifestClosedAt !== null) refuse('ship.manifest_closed', { number: parcel.number })
  await refuseReturned(tx, parcel)
  for (const content of await contentsOf(tx, parcel.id)) {
    if (content.hand_over_move_id === null) throw new Error(`parcel ${parcel.id} was handed over without a move`)
    await postUndo(tx, content.hand_over_move_id, { cause: 'take_back_hand_over', staffId: context.staffId, at: context.now })
    await countShipped(tx, content.line_id, -content.quantity)
  }
  await tx.updateTable('parcel_content').set({ hand_over_move_id: null }).where('parcel_id', '=', parcel.id).execute()
  await tx.updateTable('parcel').set({ status: 'labelled', handed_over_at: null, manifest_id: null }).where('id', '=', parcel.id).execute()
  await tx.updateTable('sales_order').set({ shipped_at: null }).where('id', '=', parcel.orderId).execute()
  await refreshOrders(tx, context, [parcel.orderId])
  context.touch('shipping', 'orders', 'stock')
  return { kind: 'undone', parcelId: parcel.id, orderNumber: parcel.number }
}

const namingMove = prepared({ parcelId: aNumber(), taskId: aNumber(), moveId: aNumber() }, (tx: Writer, { parcelId, taskId, moveId }) =>
  tx.updateTable('parcel_content').set({ hand_over_move_id: moveId }).where('parcel_id', '=', parcelId).where('task_id', '=', taskId),
)

const contentsOfParcel = prepared({ parcelId: aNumber() }, (tx: Writer, { parcelId }) =>
  tx.selectFrom('parcel_content').selectAll().where('parcel_id', '=', parcelId).orderBy('task_id'),
)

function contentsOf(tx: Writer, parcelId: number) {
  return contentsOfParcel.rows(tx, { parcelId })
}

const countingShipped = prepared({ lineId: aNumber(), units: aNumber() }, (tx: Writer, { lineId, units }) =>
  tx
    .updateTable('order_line')
    .set((eb) => ({ packed: eb('packed', '-', units), shipped: eb('shipped', '+', units) }))
    .where('id', '=', lineId),
)

/** Packed units become shipped; a negative count takes them back. */
async function countShipped(tx: Writer, lineId: number, units: number): Promise<void> {
  await countingShipped.run(tx, { lineId, units })
}
