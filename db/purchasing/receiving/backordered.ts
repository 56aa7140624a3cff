import type { Reader } from '../../schema.ts'

/** Units that orders of customers wait for; held orders wait for somebody's word, not for stock, and so does what is over a limit. */
export async function backorderedOf(db: Reader, itemIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (itemIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('order_line')
    .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .select(({ fn, eb }) => [
      'order_line.item_id',
      fn.sum<number>(eb('order_line.backordered', '-', eb.ref('order_line.over_cap'))).as('units'),
    ])
    // A literal, so that SQLite takes the partial index of waiting lines.
    .where((eb) => eb('order_line.backordered', '>', eb.lit(0)))
    .where('order_line.item_id', 'in', itemIds)
    .where((eb) => eb.or([eb('sales_order.hold_reason', 'is', null), eb('sales_order.hold_reason', '=', 'cap')]))
    .whereRef('order_line.backordered', '>', 'order_line.over_cap')
    .groupBy('order_line.item_id')
    .execute()
  return new Map(rows.map((row) => [row.item_id ?? 0, row.units]))
}
