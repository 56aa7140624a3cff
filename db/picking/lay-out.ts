import { layOut } from '../../domain/picking/lay-out.ts'
import { theShop } from '../settings/shop.ts'
import { changeRow } from '../dialect/change-row.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Writer } from '../schema.ts'
import type { BatchPlan } from './start.ts'

function tasksOf(tx: Writer, batchId: number) {
  return (
    tx
      .selectFrom('pick_task')
      .innerJoin('location', 'location.id', 'pick_task.location_id')
      .innerJoin('batch_order', 'batch_order.order_id', 'pick_task.order_id')
      .select(['pick_task.id', 'location.walk_order as walkOrder', 'location.code as bin', 'location.aisle', 'location.bay'])
      .where('batch_order.batch_id', '=', batchId)
      .where('pick_task.status', '=', 'open')
      // In one bin: item by item, tote by tote.
      .orderBy('pick_task.item_id')
      .orderBy('batch_order.position')
      .orderBy('pick_task.id')
  )
}

const tasksToWalk = prepared({ batchId: aNumber() }, (tx: Writer, { batchId }) => tasksOf(tx, batchId))

/** Puts the open tasks of the batch's orders into its walk; those of its zone alone, where it has one. */
export async function layOutWalk(tx: Writer, batchId: number, { kind, zone }: BatchPlan): Promise<void> {
  const tasks =
    kind === 'zone' ? await tasksOf(tx, batchId).where('location.zone', '=', zone).execute() : await tasksToWalk.rows(tx, { batchId })
  for (const { id, sequence } of layOut(tasks, (await theShop(tx)).picking)) {
    await changeRow(tx, 'pick_task', id, { batch_id: batchId, sequence })
  }
}
