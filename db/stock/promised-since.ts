import type { CommandContext } from '../service/handle.ts'
import type { Reader } from '../schema.ts'

/** Where so much of what this move brought is promised to orders or gone by now that it cannot be taken back; else null. */
export async function promisedSince(
  tx: Reader,
  context: CommandContext,
  moveId: number,
): Promise<{ readonly sku: string; readonly bin: string } | null> {
  const row = await tx
    .selectFrom('move')
    .innerJoin('item', 'item.id', 'move.item_id')
    .innerJoin('location', 'location.id', 'move.to_id')
    .innerJoin('stock', (join) => join.onRef('stock.lot_id', '=', 'move.lot_id').onRef('stock.location_id', '=', 'move.to_id'))
    .select(['item.sku', 'location.code as bin', 'move.quantity', 'on_hand', 'allocated'])
    .where('move.id', '=', moveId)
    .$if(context.store.locksRows, (query) => query.forUpdate('stock'))
    .executeTakeFirst()
  return row && row.on_hand - row.allocated < row.quantity ? { sku: row.sku, bin: row.bin } : null
}
