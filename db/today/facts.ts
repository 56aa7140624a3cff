import type { SelectQueryBuilder } from 'kysely'
import { dayOf, endOfDay, startOf } from '../../domain/orders/days.ts'
import type { Reader, Schema } from '../schema.ts'
import { availableOf } from '../stock/available.ts'

export async function countOf<T extends keyof Schema>(query: SelectQueryBuilder<Schema, T, object>): Promise<number> {
  const row = await query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return row.count
}

export async function handedOverSince(db: Reader, since: number): Promise<number> {
  const row = await db
    .selectFrom('sales_order')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('shipped_at', '>=', since)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Orders handed over on each day, and of those the ones before their promise. */
export async function onTimeByDay(db: Reader, days: readonly string[], timeZone: string) {
  const counts = days.map(async (day) => {
    const from = startOf(day, timeZone)
    const shipped = await countsBetween(db, from, endOfDay(from, timeZone))
    return { day: dayOf(from, timeZone), ...shipped }
  })
  return Promise.all(counts)
}

async function countsBetween(db: Reader, from: number, until: number): Promise<{ shipped: number; onTime: number }> {
  const row = await db
    .selectFrom('sales_order')
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('shipped'),
      fn.coalesce(fn.sum<number>(eb.case().when('shipped_at', '<=', eb.ref('promise_at')).then(1).else(0).end()), eb.lit(0)).as('onTime'),
    ])
    .where('shipped_at', '>=', from)
    .where('shipped_at', '<', until)
    .executeTakeFirstOrThrow()
  return { shipped: row.shipped, onTime: row.onTime }
}

const itemsShown = 8

/** Items that orders wait for, the most units first. Held orders wait for somebody's word, not for stock. */
export async function runningOut(db: Reader, today: string) {
  const rows = await db
    .selectFrom('order_line')
    .innerJoin('item', 'item.id', 'order_line.item_id')
    .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .select(({ fn }) => ['item.id as itemId', 'item.sku', 'item.name', fn.sum<number>('backordered').as('backordered')])
    .where((eb) => eb('backordered', '>', eb.lit(0)))
    .where('sales_order.hold_reason', 'is', null)
    .groupBy(['item.id', 'item.sku', 'item.name'])
    .orderBy('backordered', 'desc')
    .orderBy('item.id')
    .limit(itemsShown)
    .execute()
  const ids = rows.map((row) => row.itemId)
  const available = await availableOf(db, ids, today)
  return rows.map((row) => ({ ...row, available: available.get(row.itemId) ?? 0 }))
}
