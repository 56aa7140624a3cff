import type { Reader } from '../../schema.ts'
import { place } from '../../stock/places.ts'
import { type Violation, violations } from './violation.ts'

/**
 * Lines that came as shipped, without a pick of ours: what they count, item by item, is what moved to customers without a line
 * of ours. So a shipped line that lost its picks is found here.
 */
export async function checkUnpicked(db: Reader): Promise<Violation[]> {
  const counted = await db
    .selectFrom('order_line')
    .select(({ fn }) => ['item_id', fn.sum<number>('shipped').as('units')])
    .where('shipped', '>', 0)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('pick_task').select('pick_task.id').whereRef('pick_task.line_id', '=', 'order_line.id'))),
    )
    .groupBy('item_id')
    .execute()
  const moved = await db
    .selectFrom('move')
    .select(({ fn }) => ['item_id', fn.sum<number>('quantity').as('units')])
    .where('to_id', '=', place.customer)
    .where('line_id', 'is', null)
    .groupBy('item_id')
    .execute()
  const [lines, moves] = [unitsOf(counted), unitsOf(moved)]
  const wrong = [...new Set([...lines.keys(), ...moves.keys()])].filter((item) => lines.get(item) !== moves.get(item))
  return violations('what was shipped without a pick went to customers', wrong, (item) => ({
    where: `item ${item}`,
    found: `lines ${lines.get(item) ?? 0}, moves ${moves.get(item) ?? 0}`,
  }))
}

const unitsOf = (rows: readonly { readonly item_id: number; readonly units: number }[]) =>
  new Map(rows.map((row) => [row.item_id, row.units]))
