import type { ExpressionBuilder } from 'kysely'
import type { Schema } from '../../schema.ts'

/** Open orders of a queue; both conditions are what the partial indexes of queues are for. */
export const inQueue = (queue: string) => (eb: ExpressionBuilder<Schema, 'sales_order'>) =>
  eb.and([eb('sales_order.is_open', '=', eb.lit(1)), eb('sales_order.queue', '=', queue)])
