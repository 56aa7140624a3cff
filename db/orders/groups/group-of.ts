import type { OrderGroup } from '../../../domain/orders/groups/contract.ts'
import type { Reader } from '../../schema.ts'

/** What an order has to do with others: what it goes with, what goes with it, what it is a part of, what are its parts. */
export async function groupOf(
  db: Reader,
  order: { readonly id: number; readonly merged_into: number | null; readonly split_from: number | null },
): Promise<OrderGroup> {
  const rows = await db
    .selectFrom('sales_order')
    .select(['id', 'number', 'status', 'merged_into', 'split_from'])
    .where((eb) =>
      eb.or([
        eb('merged_into', '=', order.id),
        eb('split_from', '=', order.id),
        eb('id', 'in', [order.merged_into ?? 0, order.split_from ?? 0]),
      ]),
    )
    .orderBy('id')
    .execute()
  const named = rows.map(({ id, number, status }) => ({ id, number, status }))
  return {
    mergedInto: named.find(({ id }) => id === order.merged_into) ?? null,
    merged: named.filter((_, at) => rows[at]?.merged_into === order.id),
    splitFrom: named.find(({ id }) => id === order.split_from) ?? null,
    parts: named.filter((_, at) => rows[at]?.split_from === order.id),
  }
}
