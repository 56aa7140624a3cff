import { sql } from 'kysely'
import { parts } from '../../domain/collection/parts.ts'
import { countedAs, type CapRule } from '../../domain/caps/judge.ts'
import { isNobody } from '../../domain/orders/customer-key.ts'
import type { Reader } from '../schema.ts'

const buyersAtOnce = 500

/** Who ordered: the same person in every channel. An order of nobody is its own buyer. */
export function buyerOf(key: string, order: string | number): string {
  return isNobody(key) ? `#${order}` : key
}

/** The same as `buyerOf`, of a line's own order. */
export const buyer = sql<string>`case when customer.key like '|%' then '#' || own.id else customer.key end`

/** Units that count: ordered, not cancelled (until they are back in a bin they may be reinstated), not held over a limit. What came back counts, too. */
export const takenUnits = sql<number>`order_line.ordered - order_line.cancelled - order_line.over_cap`

/** Lines that count against a limit, each with its own order (not the one that it was merged into) and customer. */
export function linesUnder(db: Reader, { itemId, from, until }: CapRule) {
  return (
    db
      .selectFrom('order_line')
      .innerJoin('sales_order as own', (join) =>
        join.on((eb) => eb('own.id', '=', eb.fn.coalesce('order_line.home_id', 'order_line.order_id'))),
      )
      .innerJoin('customer', 'customer.id', 'own.customer_id')
      .where('order_line.item_id', '=', itemId)
      // A literal, so that SQLite takes the partial index of lines that count.
      .where((eb) => eb('order_line.capped', '=', eb.lit(1)))
      .$if(from !== null, (query) => query.where('own.ordered_at', '>=', from))
      .$if(until !== null, (query) => query.where('own.ordered_at', '<', until))
  )
}

/** What counts against these limits already, by `countedAs`; of the limits per customer only for these buyers. */
export async function hadUnder(db: Reader, rules: readonly CapRule[], buyers: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const had = new Map<string, number>()
  for (const rule of rules) {
    if (rule.kind === 'total') had.set(countedAs(rule, ''), await soldUnder(db, rule))
    else
      for (const some of parts([...buyers], buyersAtOnce)) {
        const rows = await linesUnder(db, rule)
          .select(({ fn }) => [buyer.as('buyer'), fn.sum<number>(takenUnits).as('units')])
          .where(buyer, 'in', some)
          .groupBy(buyer)
          .execute()
        for (const row of rows) had.set(countedAs(rule, row.buyer), row.units)
      }
  }
  return had
}

export async function soldUnder(db: Reader, rule: CapRule): Promise<number> {
  const row = await linesUnder(db, rule)
    .select(({ fn }) => fn.sum<number | null>(takenUnits).as('units'))
    .executeTakeFirst()
  return row?.units ?? 0
}
