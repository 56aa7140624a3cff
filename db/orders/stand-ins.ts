import { sql } from 'kysely'
import type { StandIn } from '../../domain/orders/reinstatable.ts'
import type { Reader } from '../schema.ts'

/** The lines of an order that stand in for others, because its customer agreed. */
export async function standInsOf(db: Reader, orderId: number): Promise<readonly StandIn[]> {
  const rows = await db
    .selectFrom('substitution')
    .select(['line_id as lineId', 'new_line_id as newLineId'])
    .where('order_id', '=', orderId)
    .where('status', '=', sql.lit('agreed'))
    .execute()
  return rows.flatMap(({ lineId, newLineId }) => (newLineId === null ? [] : [{ lineId, newLineId }]))
}
