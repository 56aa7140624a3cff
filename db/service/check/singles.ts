import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** A unit that was packed straight from the shelf was picked by the scan that verified it, in a walk of its own, for its own order. */
export async function checkSingles(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('pack_act')
    .innerJoin('parcel', 'parcel.id', 'pack_act.parcel_id')
    .innerJoin('pick_task', 'pick_task.id', 'pack_act.task_id')
    .leftJoin('batch', 'batch.id', 'pick_task.batch_id')
    .leftJoin('pick_act', (join) =>
      join.onRef('pick_act.task_id', '=', 'pick_task.id').on('pick_act.kind', '=', 'item').on('pick_act.undone', '=', 0),
    )
    .leftJoin('move', 'move.id', 'pick_act.move_id')
    .select(['pack_act.id', 'pack_act.parcel_id as parcelId', 'pick_task.id as taskId'])
    .where('pack_act.kind', '=', 'item')
    .where('pack_act.undone', '=', 0)
    .where((eb) =>
      eb.or([
        eb('pack_act.quantity', '!=', 1),
        eb('pick_task.order_id', '!=', eb.ref('parcel.order_id')),
        eb('pick_task.item_id', '!=', eb.ref('pack_act.item_id')),
        eb('pack_act.lot_id', '!=', eb.ref('pick_task.lot_id')),
        eb('batch.kind', 'is', null),
        eb('batch.kind', '!=', 'single_item'),
        eb('move.id', 'is', null),
        eb('move.from_id', '!=', eb.ref('pick_task.location_id')),
      ]),
    )
    .execute()
  return violations('what was packed straight from the shelf was picked by the same scan', rows, (row) => ({
    where: `parcel ${row.parcelId}, act ${row.id}`,
    found: `pick task ${row.taskId} says otherwise`,
  }))
}
