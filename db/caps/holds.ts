import type { Reader, Writer } from '../schema.ts'

/** Orders with units over a limit wait for a decision; those that have none any more wait no longer. Returns the orders let go. */
export async function settleCapHolds(tx: Writer, orderIds: readonly number[]): Promise<readonly number[]> {
  if (orderIds.length === 0) return []
  const over = await ordersOver(tx, orderIds)
  const within = orderIds.filter((id) => !over.has(id))
  if (over.size > 0)
    await tx
      .updateTable('sales_order')
      .set({ hold_reason: 'cap' })
      .where('id', 'in', [...over])
      .where('hold_reason', 'is', null)
      .execute()
  if (within.length === 0) return []
  const freed = await tx
    .updateTable('sales_order')
    .set({ hold_reason: null, hold_until: null })
    .where('id', 'in', within)
    .where('hold_reason', '=', 'cap')
    .returning('id')
    .execute()
  return freed.map(({ id }) => id)
}

/** Those of these orders that have units over a limit. */
async function ordersOver(db: Reader, orderIds: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('order_line')
    .select('order_id')
    .distinct()
    .where('order_id', 'in', orderIds)
    // A literal, so that SQLite takes the partial index.
    .where((eb) => eb('over_cap', '>', eb.lit(0)))
    .execute()
  return new Set(rows.map((row) => row.order_id))
}

export async function unitsOverCap(db: Reader, orderId: number): Promise<number> {
  const row = await db
    .selectFrom('order_line')
    .select(({ fn }) => fn.sum<number | null>('over_cap').as('units'))
    .where('order_id', '=', orderId)
    .where((eb) => eb('over_cap', '>', eb.lit(0)))
    .executeTakeFirst()
  return row?.units ?? 0
}
