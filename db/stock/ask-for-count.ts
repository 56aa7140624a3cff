import type { ShortReason } from '../../domain/picking/contract.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'

/** `unseen`: the books say that the bin is empty, and nobody looked: its last unit was booked by a scan that did not name it. */
export type CountReason = ShortReason | 'unseen'

interface Missed {
  readonly itemId: number
  readonly locationId: number
  readonly stockId: number
  readonly orderId: number | null
}

/** One count task for a bin and lot, however many come up short there. Returns its id. */
export async function askForCount(tx: Writer, context: CommandContext, missed: Missed, reason: CountReason): Promise<number> {
  const asked = await tx
    .selectFrom('task')
    .select('id')
    .where('status', '=', 'open')
    .where('kind', '=', 'count_bin')
    .where('stock_id', '=', missed.stockId)
    .executeTakeFirst()
  if (asked) return asked.id
  const { id } = await tx
    .insertInto('task')
    .values({
      kind: 'count_bin',
      status: 'open',
      at: context.now,
      item_id: missed.itemId,
      location_id: missed.locationId,
      stock_id: missed.stockId,
      order_id: missed.orderId,
      note: reason,
      closed_at: null,
      staff_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
