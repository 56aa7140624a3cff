import type { OrderRow, QueueTab } from '../../domain/orders/contract.ts'
import { endOfDay } from '../../domain/orders/days.ts'
import { tokens } from '../../domain/orders/tokens.ts'
import type { Reader } from '../schema.ts'
import { orderRows, toOrderRow } from './order-rows.ts'
import { rangesOf } from './queue.ts'

/** Index entries looked at for one word: bounds the time of the shortest words in the largest shop. */
const entriesAtMost = 5000

/**
 * Orders of a tab that have a word beginning with each of the searched words, at most `limit`. Of a word with more than
 * 5,000 matches the first are looked at: another letter finds the rest.
 */
export async function searchOrders(
  db: Reader,
  asked: { readonly search: string; readonly tab: QueueTab; readonly channel?: string | undefined; readonly limit: number },
  now: number,
  timeZone: string,
): Promise<OrderRow[]> {
  const words = [...tokens(asked.search)].sort((a, b) => b.length - a.length)
  const sets = await Promise.all(words.map((word) => idsWith(db, word)))
  const [first, ...others] = sets
  if (!first) return []
  const ids = [...first].filter((id) => others.every((set) => set.has(id)))
  const [range, second] = rangesOf(asked.tab, now, endOfDay(now, timeZone))
  if (!range || ids.length === 0) return []
  const rows = await orderRows(db)
    .where('sales_order.id', 'in', ids)
    .where((eb) => (second ? eb.or([range.where(eb), second.where(eb)]) : range.where(eb)))
    .$if(asked.channel !== undefined, (query) => query.where('sales_order.channel', '=', asked.channel ?? ''))
    .orderBy(`sales_order.${range.sort}`, range.newestFirst ? 'desc' : 'asc')
    .orderBy('sales_order.id', range.newestFirst ? 'desc' : 'asc')
    .limit(asked.limit)
    .execute()
  return rows.map(toOrderRow)
}

async function idsWith(db: Reader, word: string): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('order_token')
    .select('order_id')
    .where('token', '>=', word)
    .where('token', '<', `${word}\u{10FFFF}`)
    .limit(entriesAtMost)
    .execute()
  return new Set(rows.map((row) => row.order_id))
}
