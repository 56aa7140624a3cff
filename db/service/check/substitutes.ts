import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** A substitute that the customer agreed to is a line of the same order for that item; no other question has one. */
export async function checkSubstitutes(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('substitution')
    .leftJoin('order_line', 'order_line.id', 'substitution.new_line_id')
    .select(['substitution.id', 'substitution.status', 'substitution.quantity', 'substitution.new_line_id as lineId'])
    .select(['substitution.item_id as itemId', 'substitution.order_id as orderId'])
    .select(['order_line.item_id as lineItemId', 'order_line.order_id as lineOrderId', 'order_line.ordered'])
    .where((eb) => eb.or([eb('substitution.status', '=', 'agreed'), eb('substitution.new_line_id', 'is not', null)]))
    .execute()
  const wrong = rows.filter(
    (row) => row.status !== 'agreed' || row.lineItemId !== row.itemId || row.lineOrderId !== row.orderId || row.ordered !== row.quantity,
  )
  return violations('an agreed substitute is a line of its order', wrong, (row) => ({
    where: `substitution ${row.id} (${row.status}), order ${row.orderId}`,
    found: `line ${row.lineId} of order ${row.lineOrderId}, item ${row.lineItemId}, ${row.ordered} ordered of ${row.quantity}`,
  }))
}
