import type { Reader } from '../schema.ts'

/** Units of each of these items in purchase orders that nobody has sent yet. */
export async function draftedUnits(db: Reader, itemIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('purchase_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'purchase_line.purchase_id')
    .select(({ fn }) => ['item_id as itemId', fn.sum<number>('quantity').as('units')])
    .where('purchase_order.status', '=', 'draft')
    .where('item_id', 'in', itemIds)
    .groupBy('item_id')
    .execute()
  return new Map(rows.map(({ itemId, units }) => [itemId, units]))
}
