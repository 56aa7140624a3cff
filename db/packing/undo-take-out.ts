import { refuse } from '../../domain/refusal.ts'
import { releaseUnits } from '../orders/release-units.ts'
import { refreshOrders } from '../orders/refresh.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { postUndo } from '../stock/ledger.ts'
import type { FoundAct } from './acts.ts'
import type { FoundParcel } from './parcel.ts'
import { bindTote } from './staging.ts'
import { openParcelOf } from './verify-anew.ts'

/** The unit is fit after all: out of QUARANTINE into its tote and parcel. What was promised instead of it is free again. */
export async function undoTakeOut(tx: Writer, context: CommandContext, parcel: FoundParcel, act: FoundAct): Promise<void> {
  const { lineId, taskId, moveId, itemId, quantity: units, unverified } = act
  const unexpected = act.code === '' ? units : Number(act.code)
  if (lineId === null || taskId === null || moveId === null || itemId === null)
    throw new Error(`pack act ${act.id} does not say what it took out`)
  const order = await tx.selectFrom('sales_order').select('batch_id').where('id', '=', parcel.orderId).executeTakeFirstOrThrow()
  const other = await openParcelOf(tx, parcel.orderId)
  if (order.batch_id !== null || (other !== null && other !== parcel.id)) refuse('pack.undo_blocked', { number: parcel.number })
  const line = await tx.selectFrom('order_line').select(['backordered', 'allocated']).where('id', '=', lineId).executeTakeFirstOrThrow()
  const fromAllocated = Math.max(0, units - line.backordered)
  if (fromAllocated > line.allocated) refuse('pack.undo_blocked', { number: parcel.number })
  await releaseUnits(tx, lineId, fromAllocated)
  await tx
    .updateTable('order_line')
    .set((eb) => ({
      picked: eb('picked', '+', units),
      allocated: eb('allocated', '-', fromAllocated),
      backordered: eb('backordered', '-', units - fromAllocated),
    }))
    .where('id', '=', lineId)
    .execute()
  await growTask(tx, parcel, { taskId, moveId, units })
  await postUndo(tx, moveId, { cause: 'undo_take_out', staffId: context.staffId, at: context.now })
  if (unexpected + unverified > 0) await expectAgain(tx, parcel.id, { lineId, itemId, unexpected, unverified })
  await tx
    .updateTable('parcel')
    .set({ status: 'open', staff_id: context.staffId, station: context.station })
    .where('id', '=', parcel.id)
    .execute()
  await refreshOrders(tx, context, [parcel.orderId])
  context.touch('orders', 'stock', 'picking')
}

/** Units that waited for another of several boxes are none of this one's. */
async function expectAgain(
  tx: Writer,
  parcelId: number,
  line: { readonly lineId: number; readonly itemId: number; readonly unexpected: number; readonly unverified: number },
): Promise<void> {
  const { lineId, itemId, unexpected: expected, unverified: verified } = line
  await tx
    .insertInto('parcel_line')
    .values({ parcel_id: parcelId, line_id: lineId, item_id: itemId, expected, verified })
    .onConflict((conflict) =>
      conflict.columns(['parcel_id', 'line_id']).doUpdateSet((eb) => ({
        expected: eb('parcel_line.expected', '+', eb.ref('excluded.expected')),
        verified: eb('parcel_line.verified', '+', eb.ref('excluded.verified')),
      })),
    )
    .execute()
}

/** The task counts the units again, and its order has the tote again that they go into. */
async function growTask(
  tx: Writer,
  parcel: FoundParcel,
  { taskId, moveId, units }: { readonly taskId: number; readonly moveId: number; readonly units: number },
): Promise<void> {
  const task = await tx.selectFrom('pick_task').selectAll().where('id', '=', taskId).executeTakeFirstOrThrow()
  const move = await tx.selectFrom('move').select('from_id').where('id', '=', moveId).executeTakeFirstOrThrow()
  await bindTote(tx, parcel, { tote_id: move.from_id, batch_id: task.batch_id })
  const counts = { picked: task.picked + units, put: task.put + units }
  await tx
    .updateTable('pick_task')
    .set(task.status === 'cancelled' ? { ...counts, status: 'picked' } : { ...counts, quantity: task.quantity + units })
    .where('id', '=', taskId)
    .execute()
}
