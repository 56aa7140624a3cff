import { refuse } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import type { Reader } from '../schema.ts'

/**
 * A unit of an item that this batch has picked in full: it goes back into the bin that the others came from. Does nothing while
 * units of the item are still to be picked, or one of its tasks was short.
 */
export async function refuseExtraUnit(db: Reader, batchId: number, meaning: Meaning): Promise<void> {
  if (meaning.kind !== 'item') return
  const tasks = await db
    .selectFrom('pick_task')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select(['pick_task.status', 'quantity', 'picked', 'location.code as bin'])
    .where('batch_id', '=', batchId)
    .where('item_id', '=', meaning.itemId)
    .where('pick_task.status', '!=', 'cancelled')
    .orderBy('sequence')
    .orderBy('pick_task.id')
    .execute()
  const last = tasks.at(-1)
  if (last === undefined || tasks.some(({ status }) => status !== 'picked')) return
  const sum = (part: 'quantity' | 'picked') => tasks.reduce((units, task) => units + task[part], 0)
  refuse('pick.too_many', { sku: meaning.sku, wanted: sum('quantity'), picked: sum('picked'), by: meaning.quantity, bin: last.bin })
}
