import { askForCount } from '../stock/ask-for-count.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'

interface Booked {
  readonly itemId: number
  readonly locationId: number
  readonly stockId: number
  readonly orderId: number
}

/**
 * A unit was booked out of a bin that nobody scanned. Where the item lies in other bins too it may have come from one of those:
 * once the books say that this one is empty, somebody looks whether it is.
 */
export async function countWhereUnseen(tx: Writer, context: CommandContext, booked: Booked): Promise<void> {
  const rows = await tx
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['stock.id', 'stock.on_hand as onHand'])
    .where('stock.item_id', '=', booked.itemId)
    .where('location.kind', '=', 'bin')
    .execute()
  const isEmpty = rows.some(({ id, onHand }) => id === booked.stockId && onHand === 0)
  const liesElsewhere = rows.some(({ id, onHand }) => id !== booked.stockId && onHand > 0)
  if (!isEmpty || !liesElsewhere) return
  await askForCount(tx, context, booked, 'unseen')
  context.touch('tasks')
}

/** The unit is back: the books do not say any more that the bin is empty. What a short pick asked for stays. */
export async function dropUnseenCount(tx: Writer, context: CommandContext, stockId: number): Promise<void> {
  const dropped = await tx
    .updateTable('task')
    .set({ status: 'dropped', closed_at: context.now, staff_id: context.staffId })
    .where('kind', '=', 'count_bin')
    .where('status', '=', 'open')
    .where('stock_id', '=', stockId)
    .where('note', '=', 'unseen')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('stock').select('stock.id').where('stock.id', '=', stockId).where('stock.awaits_count', '=', 1))),
    )
    .executeTakeFirst()
  if (Number(dropped.numUpdatedRows) > 0) context.touch('tasks')
}
