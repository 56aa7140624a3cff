import { refuse } from '../../domain/refusal.ts'
import type { FoundOrder } from '../orders/find.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { takeBackMaterial } from '../materials/spend.ts'
import { place } from '../stock/places.ts'
import { moveBack, type PutBack, shrinkTask } from './put-back-from-totes.ts'
import { intoTotes } from './staging.ts'
import { openParcelOf } from './verify-anew.ts'

/**
 * Out of a closed box. Where all of its contents were cancelled they go straight into bins, and the parcel is voided with the
 * last of them. Else the box is opened: its contents lie in their totes again, and are verified anew.
 */
export async function putBackFromParcel(
  tx: Writer,
  context: CommandContext,
  order: FoundOrder,
  back: PutBack,
  parcelId: number,
): Promise<'put back' | 'in totes'> {
  if (await isWhollyCancelled(tx, parcelId)) {
    await emptyInto(tx, context, back, parcelId)
    return 'put back'
  }
  if (order.batchId !== null) refuse('order.in_work', { number: order.number, holder: order.holder })
  const other = await openParcelOf(tx, order.id)
  await intoTotes(tx, context, { id: parcelId, orderId: order.id })
  await tx
    .updateTable('parcel')
    .set({
      status: other === null ? 'open' : 'voided',
      staff_id: context.staffId,
      station: context.station,
      closed_at: null,
      labelled_at: null,
    })
    .where('id', '=', parcelId)
    .execute()
  return 'in totes'
}

async function isWhollyCancelled(tx: Reader, parcelId: number): Promise<boolean> {
  const inside = await tx
    .selectFrom('parcel_content')
    .select(({ fn }) => fn.sum<number | null>('quantity').as('units'))
    .where('parcel_id', '=', parcelId)
    .executeTakeFirstOrThrow()
  const asked = await tx
    .selectFrom('task')
    .select(({ fn }) => fn.sum<number | null>('quantity').as('units'))
    .where('parcel_id', '=', parcelId)
    .where('kind', '=', 'put_back')
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  return inside.units === asked.units
}

async function emptyInto(tx: Writer, context: CommandContext, back: PutBack, parcelId: number): Promise<void> {
  const contents = await tx
    .selectFrom('parcel_content')
    .innerJoin('pick_task', 'pick_task.id', 'parcel_content.task_id')
    .select(['parcel_content.quantity as units', 'pick_task.id', 'pick_task.lot_id'])
    .select(['pick_task.quantity', 'pick_task.picked', 'pick_task.put', 'pick_task.packed'])
    .where('parcel_content.parcel_id', '=', parcelId)
    .where('parcel_content.line_id', '=', back.lineId)
    .orderBy('pick_task.id')
    .execute()
  for (const { units, ...task } of contents) {
    await moveBack(tx, context, back, { lotId: task.lot_id, fromId: place.staging, units })
    await shrinkTask(tx, task, units, units)
  }
  await tx.deleteFrom('parcel_content').where('parcel_id', '=', parcelId).where('line_id', '=', back.lineId).execute()
  await tx.deleteFrom('parcel_line').where('parcel_id', '=', parcelId).where('line_id', '=', back.lineId).execute()
  const left = await tx.selectFrom('parcel_line').select('line_id').where('parcel_id', '=', parcelId).limit(1).executeTakeFirst()
  if (left) return
  await takeBackMaterial(tx, context, parcelId)
  await tx.updateTable('parcel').set({ status: 'voided' }).where('id', '=', parcelId).execute()
}
