import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** Merged orders have given their lines to an order that leads, each line knows whose it was, and promises go with their lines. */
export async function checkGroups(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([merged(db), homes(db), promises(db)])
  return parts.flat()
}

async function merged(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('sales_order')
    .leftJoin('sales_order as lead', 'lead.id', 'sales_order.merged_into')
    .select(['sales_order.id', 'sales_order.status', 'sales_order.merged_into', 'lead.merged_into as further'])
    .where(({ or, and, eb, exists, selectFrom }) =>
      or([
        and([eb('sales_order.status', '=', 'merged'), eb('sales_order.merged_into', 'is', null)]),
        and([
          eb('sales_order.merged_into', 'is not', null),
          or([
            eb('sales_order.status', '!=', 'merged'),
            eb('sales_order.is_open', '=', 1),
            eb('sales_order.batch_id', 'is not', null),
            eb('lead.merged_into', 'is not', null),
            exists(selectFrom('order_line').select('order_line.id').whereRef('order_line.order_id', '=', 'sales_order.id')),
          ]),
        ]),
      ]),
    )
    .execute()
  return violations('a merged order is nobody’s work and its lines are with the order that leads', rows, (row) => ({
    where: `order ${row.id}`,
    found: `${row.status}, goes with ${row.merged_into}, which goes with ${row.further}`,
  }))
}

async function homes(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('order_line')
    .innerJoin('sales_order as home', 'home.id', 'order_line.home_id')
    .select(['order_line.id', 'order_line.order_id', 'home.id as home', 'home.merged_into'])
    .where('order_line.home_id', 'is not', null)
    .where((eb) => eb.or([eb('home.merged_into', 'is', null), eb('home.merged_into', '!=', eb.ref('order_line.order_id'))]))
    .execute()
  return violations('a line that came from a merged order is with the order that this one goes with', rows, (row) => ({
    where: `order line ${row.id} of order ${row.order_id}`,
    found: `from order ${row.home}, which goes with ${row.merged_into}`,
  }))
}

async function promises(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('pick_task')
    .innerJoin('order_line', 'order_line.id', 'pick_task.line_id')
    .select(['pick_task.id', 'pick_task.order_id', 'order_line.order_id as lineOrder'])
    .whereRef('pick_task.order_id', '!=', 'order_line.order_id')
    .execute()
  return violations('a pick task is of the order that has its line', rows, (row) => ({
    where: `pick task ${row.id}`,
    found: `order ${row.order_id}, its line is of order ${row.lineOrder}`,
  }))
}
