import type { ExpressionBuilder } from 'kysely'
import type { OrderRow, QueueTab } from '../../domain/orders/contract.ts'
import { endOfDay } from '../../domain/orders/days.ts'
import { tokens } from '../../domain/orders/tokens.ts'
import type { Reader, Schema } from '../schema.ts'
import { orderRows, toOrderRow } from './order-rows.ts'
import { before, isNarrowed, type Only, type Range, rangesOf, within } from './queue.ts'

/** What is looked at at most, so that the commonest word in the largest shop costs no more than a rare one in a small shop. */
const orders = 2000
const entriesOfOneWord = 500
const entriesOfSeveral = 1000

/**
 * Orders of a tab that have a word beginning with each of the searched words, at most `limit`, in the order of the tab.
 * Complete where the tab has up to 2,000 orders, or the word up to 500; else the first of the tab and some of the others:
 * another letter finds the rest.
 */
export async function searchOrders(
  db: Reader,
  asked: Only & { readonly search: string; readonly tab: QueueTab; readonly limit: number },
  now: number,
  timeZone: string,
): Promise<OrderRow[]> {
  const words = [...tokens(asked.search)].sort((a, b) => b.length - a.length)
  if (words.length === 0) return []
  const ranges = rangesOf(asked.tab, now, endOfDay(now, timeZone))
  const pages = await Promise.all(ranges.flatMap((range) => [amongFirst(db, range, words, asked), amongEntries(db, range, words, asked)]))
  const rows = new Map(pages.flat().map((row) => [row.id, row]))
  return [...rows.values()].sort(before(ranges[0])).slice(0, asked.limit).map(toOrderRow)
}

interface Asked extends Only {
  readonly limit: number
}

/** From the tab's side: its first orders, those that have the words. Finds what is common. */
function amongFirst(db: Reader, range: Range, words: readonly string[], { limit, ...only }: Asked) {
  const direction = range.newestFirst ? 'desc' : 'asc'
  const first = db
    .selectFrom('sales_order')
    .select('sales_order.id')
    .where(range.where)
    .$if(isNarrowed(only), (query) => query.where(within(only)))
    .orderBy(`sales_order.${range.sort}`, direction)
    .orderBy('sales_order.id', direction)
    .limit(orders)
    .as('candidate')
  const matching = db
    .selectFrom(first)
    .select('candidate.id')
    .where((eb) => eb.and(words.map((word) => hasWord(eb, 'candidate.id', word))))
  return sorted(db, range, limit).where('sales_order.id', 'in', matching).execute().then(keyedBy(range))
}

/** From the word's side: the orders behind its entries. Finds what is rare. */
function amongEntries(db: Reader, range: Range, [word = '', ...others]: readonly string[], { limit, ...only }: Asked) {
  const entries = db
    .selectFrom('order_token')
    .select('order_id as id')
    .where('token', '>=', word)
    .where('token', '<', after(word))
    .limit(others.length === 0 ? entriesOfOneWord : entriesOfSeveral)
    .as('candidate')
  const matching = db
    .selectFrom(entries)
    .select('candidate.id')
    .where((eb) => eb.and(others.map((other) => hasWord(eb, 'candidate.id', other))))
  return sorted(db, range, limit)
    .where('sales_order.id', 'in', matching)
    .where(range.where)
    .$if(isNarrowed(only), (query) => query.where(within(only)))
    .execute()
    .then(keyedBy(range))
}

function sorted(db: Reader, range: Range, limit: number) {
  const direction = range.newestFirst ? 'desc' : 'asc'
  return orderRows(db).orderBy(`sales_order.${range.sort}`, direction).orderBy('sales_order.id', direction).limit(limit)
}

type Row = Awaited<ReturnType<ReturnType<typeof orderRows>['execute']>>[number]

const keyedBy = (range: Range) => (rows: readonly Row[]) => rows.map((row) => ({ ...row, sortedBy: row[range.sort] ?? 0 }))

function hasWord(eb: ExpressionBuilder<Schema & { candidate: { id: number } }, 'candidate'>, order: 'candidate.id', word: string) {
  return eb.exists(
    eb
      .selectFrom('order_token')
      .select('order_token.order_id')
      .whereRef('order_token.order_id', '=', order)
      .where('order_token.token', '>=', word)
      .where('order_token.token', '<', after(word)),
  )
}

/** No word that begins with this one comes after it. */
const after = (word: string) => `${word}\u{10FFFF}`
