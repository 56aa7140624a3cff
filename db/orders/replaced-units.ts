import { type ExpressionBuilder, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** Beside an `order_line`: its cancelled units for which the customer took a substitute. */
export function replacedUnits(eb: ExpressionBuilder<Schema, 'order_line'>) {
  return eb
    .selectFrom('substitution')
    .select(({ fn }) => fn.sum<number | null>('substitution.quantity').as('units'))
    .whereRef('substitution.line_id', '=', 'order_line.id')
    .where('substitution.status', '=', sql.lit('agreed'))
}
