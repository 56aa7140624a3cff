import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** A count corrects only its own bin, and only once it is booked. */
export async function checkCounts(db: Reader): Promise<Violation[]> {
  const strays = await db
    .selectFrom('move')
    .leftJoin('stock_count', 'stock_count.id', 'move.document_id')
    .select(['move.id', 'stock_count.status'])
    .where('move.cause', '=', 'count')
    .where((eb) =>
      eb.or([
        eb('stock_count.id', 'is', null),
        eb('stock_count.status', '!=', 'booked'),
        eb.and([eb('move.from_id', '!=', eb.ref('stock_count.location_id')), eb('move.to_id', '!=', eb.ref('stock_count.location_id'))]),
      ]),
    )
    .execute()
  const halfClosed = await db
    .selectFrom('stock_count')
    .select(['id', 'status'])
    .where((eb) => eb(eb('closed_at', 'is not', null), '!=', eb('status', 'in', ['booked', 'dropped'])))
    .execute()
  return [
    ...violations('a correction names a booked count of its bin', strays, (row) => ({
      where: `move ${row.id}`,
      found: row.status ?? 'no count',
    })),
    ...violations('a count is over when it is booked or dropped', halfClosed, (row) => ({ where: `count ${row.id}`, found: row.status })),
  ]
}
