import type { OrderRow } from '../../domain/orders/contract.ts'
import { holder } from '../../domain/people/holder.ts'
import type { Reader } from '../schema.ts'

/** sales_order with what a row of the queue shows; the caller adds where, order and limit. */
export function orderRows(db: Reader) {
  return db
    .selectFrom('sales_order')
    .leftJoin('customer', 'customer.id', 'sales_order.customer_id')
    .leftJoin('batch', 'batch.id', 'sales_order.batch_id')
    .leftJoin('staff', 'staff.id', 'batch.staff_id')
    .select((eb) => [
      'sales_order.id',
      'sales_order.number',
      'sales_order.channel',
      'sales_order.ship_name',
      'sales_order.ship_country',
      'sales_order.line_count',
      'sales_order.unit_count',
      'sales_order.ordered_at',
      'sales_order.promise_at',
      'sales_order.promise_basis',
      'sales_order.priority',
      'sales_order.queue',
      'sales_order.status',
      'sales_order.hold_reason',
      'sales_order.hold_until',
      'sales_order.shipped_at',
      'customer.tier',
      'staff.name as holder_name',
      'batch.station as holder_station',
      eb
        .selectFrom('order_line')
        .select('order_line.name')
        .whereRef('order_line.order_id', '=', 'sales_order.id')
        .orderBy('order_line.id')
        .limit(1)
        .as('first_item'),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof orderRows>['execute']>>[number]

export function toOrderRow(row: Row): OrderRow {
  return {
    id: row.id,
    number: row.number,
    channel: row.channel,
    customer: row.ship_name,
    tier: row.tier ?? '',
    country: row.ship_country,
    lineCount: row.line_count,
    unitCount: row.unit_count,
    firstItem: row.first_item ?? '',
    orderedAt: row.ordered_at,
    promiseAt: row.promise_at,
    promiseBasis: row.promise_basis,
    priority: row.priority,
    queue: row.queue,
    status: row.status,
    holdReason: row.hold_reason,
    holdUntil: row.hold_until,
    holder: holder(row.holder_name, row.holder_station),
    shippedAt: row.shipped_at,
  }
}
