import { isAtLine, nothingHeld } from '../../domain/reorder/position.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Reader, Writer } from '../schema.ts'
import type { Pass } from './forecast-slice.ts'
import { holdingsBetween } from './slice-holdings.ts'

const itemsAtOnce = 200

const expected = prepared({ after: aNumber(), most: aNumber() }, (db: Reader, { after, most }) =>
  db
    .selectFrom('outlook')
    .select(['item_id as itemId', 'reorder_point as reorderPoint', 'order_up_to as orderUpTo', 'due_since as dueSince'])
    .where('item_id', '>', after)
    .orderBy('item_id')
    .limit(most),
)

/** Compares the next items with what was forecast of them. Returns the last item; null when none was left. */
export async function compareSlice(tx: Writer, { now, today, progress: { after } }: Pass): Promise<number | null> {
  const rows = await expected.rows(tx, { after, most: itemsAtOnce })
  const last = rows.at(-1)?.itemId
  if (last === undefined) return null
  const holdings = await holdingsBetween(tx, after, last, today)
  for (const { itemId, reorderPoint, orderUpTo, dueSince } of rows) {
    const target = reorderPoint === null || orderUpTo === null ? null : { reorderPoint, orderUpTo }
    const isDue = isAtLine(holdings.get(itemId) ?? nothingHeld, target)
    if (isDue === (dueSince !== null)) continue
    await tx
      .updateTable('outlook')
      .set({ due_since: isDue ? now : null })
      .where('item_id', '=', itemId)
      .execute()
  }
  return last
}
