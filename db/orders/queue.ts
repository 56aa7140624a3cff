import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { countCap, type OrderRow, type QueueTab, queueTabs } from '../../domain/orders/contract.ts'
import type { OrderStatus } from '../../domain/orders/status.ts'
import { endOfDay } from '../../domain/orders/days.ts'
import type { Reader, Schema } from '../schema.ts'
import { orderRows, toOrderRow } from './order-rows.ts'
import { inQueue } from './queues/in-queue.ts'

export interface Cursor {
  readonly at: number
  readonly id: number
}

type SortColumn = 'promise_at' | 'shipped_at' | 'ordered_at'

/** One index range of sales_order, in its order; a tab is one or two of them merged. */
export interface Range {
  readonly sort: SortColumn
  readonly newestFirst: boolean
  where(eb: ExpressionBuilder<Schema, 'sales_order'>): Expression<SqlBool>
}

const byPromise = { sort: 'promise_at', newestFirst: false } as const

const inStatus = (status: OrderStatus): Range => ({ ...byPromise, where: (eb) => eb('sales_order.status', '=', status) })

/** `now` and the shop's midnight, instants in ms. */
export function rangesOf(tab: QueueTab, now: number, midnight: number): readonly Range[] {
  switch (tab) {
    case 'ready':
      return [inStatus('allocated')]
    case 'late':
      return [{ ...byPromise, where: (eb) => eb.and([eb('sales_order.is_open', '=', 1), eb('sales_order.promise_at', '<', now)]) }]
    case 'today':
      return [
        {
          ...byPromise,
          where: (eb) =>
            eb.and([
              eb('sales_order.is_open', '=', 1),
              eb('sales_order.promise_at', '>=', now),
              eb('sales_order.promise_at', '<', midnight),
            ]),
        },
      ]
    case 'backordered':
      return [inStatus('backordered'), inStatus('partly_allocated')]
    case 'on_hold':
      return [inStatus('on_hold')]
    case 'picking':
      return [inStatus('picking'), inStatus('picked')]
    case 'packed':
      return [inStatus('packed')]
    case 'shipped':
      return [{ sort: 'shipped_at', newestFirst: true, where: (eb) => eb('sales_order.shipped_at', 'is not', null) }]
    case 'all':
      return [{ sort: 'ordered_at', newestFirst: true, where: (eb) => eb.lit(true) }]
  }
}

/** What narrows a tab. */
export interface Only {
  readonly channel?: string | undefined
  readonly queue?: string | undefined
}

export const isNarrowed = ({ channel, queue }: Only) => channel !== undefined || queue !== undefined

export const within =
  ({ channel, queue }: Only) =>
  (eb: ExpressionBuilder<Schema, 'sales_order'>) =>
    eb.and([
      ...(channel === undefined ? [] : [eb('sales_order.channel', '=', channel)]),
      ...(queue === undefined ? [] : [inQueue(queue)(eb)]),
    ])

export async function queuePage(
  db: Reader,
  asked: Only & { readonly tab: QueueTab; readonly after?: Cursor | undefined; readonly limit: number },
  now: number,
  timeZone: string,
): Promise<{ readonly rows: OrderRow[]; readonly next: Cursor | null }> {
  const ranges = rangesOf(asked.tab, now, endOfDay(now, timeZone))
  const pages = await Promise.all(ranges.map((range) => rangePage(db, range, asked)))
  const sorted = pages.flat().sort(before(ranges[0]))
  const rows = sorted.slice(0, asked.limit)
  const last = rows.at(-1)
  const next = sorted.length > asked.limit && last ? { at: last.sortedBy, id: last.id } : null
  return { rows: rows.map(toOrderRow), next }
}

export const before = (range: Range | undefined) => (a: { sortedBy: number; id: number }, b: { sortedBy: number; id: number }) =>
  (a.sortedBy - b.sortedBy || a.id - b.id) * (range?.newestFirst ? -1 : 1)

async function rangePage(
  db: Reader,
  { sort, newestFirst, where }: Range,
  { after, limit, ...only }: Only & { readonly after?: Cursor | undefined; readonly limit: number },
) {
  const column = `sales_order.${sort}` as const
  const direction = newestFirst ? 'desc' : 'asc'
  const beyond = newestFirst ? '<' : '>'
  const rows = await orderRows(db)
    .where(where)
    .$if(isNarrowed(only), (query) => query.where(within(only)))
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) => eb(refTuple(column, 'sales_order.id'), beyond, tuple(after?.at ?? 0, after?.id ?? 0))),
    )
    .orderBy(column, direction)
    .orderBy('sales_order.id', direction)
    .limit(limit + 1)
    .execute()
  return rows.map((row) => ({ ...row, sortedBy: row[sort] ?? 0 }))
}

/** Each count stops at `countCap` + 1, so that a million orders cost no more than ten thousand. */
export async function queueCounts(db: Reader, only: Only, now: number, timeZone: string): Promise<Record<QueueTab, number>> {
  const midnight = endOfDay(now, timeZone)
  const entries = await Promise.all(
    queueTabs.map(async (tab) => {
      const counts = await Promise.all(rangesOf(tab, now, midnight).map((range) => countRange(db, range, only)))
      return [
        tab,
        Math.min(
          counts.reduce((sum, count) => sum + count, 0),
          countCap + 1,
        ),
      ] as const
    }),
  )
  const counts: Record<QueueTab, number> = {
    ready: 0,
    late: 0,
    today: 0,
    backordered: 0,
    on_hold: 0,
    picking: 0,
    packed: 0,
    shipped: 0,
    all: 0,
  }
  for (const [tab, count] of entries) counts[tab] = count
  return counts
}

async function countRange(db: Reader, range: Range, only: Only): Promise<number> {
  const row = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('sales_order')
        .select('sales_order.id')
        .where(range.where)
        .$if(isNarrowed(only), (query) => query.where(within(only)))
        // Without it SQLite counts through all orders of the channel.
        .orderBy(`sales_order.${range.sort}`)
        .limit(countCap + 1)
        .as('capped'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** One step of the index for each channel instead of reading a million orders. */
export async function channels(db: Reader): Promise<string[]> {
  const found: string[] = []
  for (;;) {
    const last = found.at(-1)
    const row = await db
      .selectFrom('sales_order')
      .select(({ fn }) => fn.min('channel').as('channel'))
      .$if(last !== undefined, (query) => query.where('channel', '>', last ?? ''))
      .executeTakeFirst()
    if (!row?.channel) return found
    found.push(row.channel)
  }
}
