import type { Reader } from '../schema.ts'
import type { FoundBatch } from './batch.ts'

/**
 * The tasks that are skipped and found short together: of a batch of single units all that are open in the same bin and lot,
 * else the task alone.
 */
export async function sameStop(db: Reader, batch: Pick<FoundBatch, 'id' | 'kind'>, taskId: number): Promise<readonly number[]> {
  if (batch.kind !== 'single_item') return [taskId]
  const rows = await db
    .selectFrom('pick_task')
    .select('id')
    .where('batch_id', '=', batch.id)
    .where('status', '=', 'open')
    .where('stock_id', '=', (eb) => eb.selectFrom('pick_task').select('stock_id').where('id', '=', taskId))
    .orderBy('sequence')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}
