import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import type { Job } from './job.ts'
import { restoreItems, retireItems } from './take-back-items.ts'
import { takeBackOrders } from './take-back-orders.ts'
import { takeBackRecords } from './take-back-records.ts'
import { takeBackStock } from './take-back-stock.ts'

/**
 * Undoes a whole import: its orders are removed, its counts set back by compensating moves, its items retired or brought back
 * to what they were, as are suppliers, offers and kits. Refused as a whole when someone has worked on what it brought.
 */
export async function takeBackImport(
  tx: Writer,
  context: CommandContext,
  importId: number,
  job: Job,
): Promise<{ orders: number; items: number; moves: number; records: number }> {
  const found = await tx
    .selectFrom('import')
    .select(['kind', 'status'])
    .where('id', '=', importId)
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!found) return refuse('import.unknown', { id: importId })
  if (found.status === 'taken_back') refuse('import.taken_back_before', { id: importId })
  const orders = found.kind === 'orders' ? await takeBackOrders(tx, context, importId, job) : 0
  const moves = found.kind === 'stock' ? await takeBackStock(tx, context, importId, job) : 0
  const records = await takeBackRecords(tx, context, importId)
  const restored = await restoreItems(tx, importId)
  const retired = await retireItems(tx, importId, found.kind === 'items')
  await tx.updateTable('import').set({ status: 'taken_back' }).where('id', '=', importId).execute()
  context.subject('import', importId)
  context.touch('imports', 'items', 'stock', 'orders', 'purchasing')
  return { orders, items: restored + retired, moves, records }
}
