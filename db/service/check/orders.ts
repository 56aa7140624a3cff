import { isOpen, orderStatus } from '../../../domain/orders/status.ts'
import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** Lines add up, agree with their pick tasks and parcels, and the kept state follows from them. */
export async function checkOrders(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([lines(db), tasks(db), states(db)])
  return parts.flat()
}

async function lines(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('order_line')
    .select('id')
    .where((eb) =>
      eb(
        eb.ref('ordered'),
        '!=',
        eb(
          eb('cancelled', '+', eb.ref('backordered')),
          '+',
          eb(eb('allocated', '+', eb.ref('picked')), '+', eb('packed', '+', eb.ref('shipped'))),
        ),
      ),
    )
    .execute()
  return violations("a line's units add up", rows, (row) => ({ where: `order line ${row.id}`, found: 'another sum' }))
}

/**
 * Nothing is packed or shipped that was not picked; what the line counts is what its tasks did. Lines of which nothing but
 * shipped units is known are `checkUnpicked`'s.
 */
async function tasks(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('order_line')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('pick_task')
          .select(({ fn, eb: inner }) => [
            'line_id',
            fn.sum<number>('picked').as('picked'),
            fn.sum<number>('packed').as('packed'),
            fn
              .sum<number>(
                inner
                  .case()
                  .when('status', '=', 'open')
                  .then(inner('quantity', '-', inner.ref('picked')))
                  .else(0)
                  .end(),
              )
              .as('open'),
          ])
          .groupBy('line_id')
          .as('task'),
      (join) => join.onRef('task.line_id', '=', 'order_line.id'),
    )
    .select(({ fn, eb }) => [
      'order_line.id',
      'order_line.allocated',
      'order_line.picked',
      'order_line.packed',
      'order_line.shipped',
      fn.coalesce('task.open', eb.lit(0)).as('taskOpen'),
      fn.coalesce('task.picked', eb.lit(0)).as('taskPicked'),
      fn.coalesce('task.packed', eb.lit(0)).as('taskPacked'),
    ])
    .where((eb) =>
      eb.or([
        eb('order_line.allocated', '!=', eb.fn.coalesce('task.open', eb.lit(0))),
        eb(eb('order_line.packed', '+', eb.ref('order_line.shipped')), '!=', eb.fn.coalesce('task.packed', eb.lit(0))),
        eb(
          eb('order_line.picked', '+', eb('order_line.packed', '+', eb.ref('order_line.shipped'))),
          '!=',
          eb.fn.coalesce('task.picked', eb.lit(0)),
        ),
      ]),
    )
    .where(({ or, eb }) =>
      or([
        eb('task.line_id', 'is not', null),
        eb('order_line.allocated', '>', 0),
        eb('order_line.picked', '>', 0),
        eb('order_line.packed', '>', 0),
      ]),
    )
    .execute()
  return violations('a line counts what its pick tasks did', rows, (row) => ({
    where: `order line ${row.id}`,
    found: `line ${row.allocated}/${row.picked}/${row.packed}/${row.shipped}, tasks ${row.taskOpen} open, ${row.taskPicked} picked, ${row.taskPacked} packed`,
  }))
}

/** A slice at a time: what a state follows from is decided here, not in the database. */
const ordersAtOnce = 20_000

async function states(db: Reader): Promise<Violation[]> {
  const { last } = await db
    .selectFrom('sales_order')
    .select(({ fn }) => fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow()
  const found: Violation[] = []
  for (let from = 0; from < (last ?? 0); from += ordersAtOnce) found.push(...(await statesBetween(db, from, from + ordersAtOnce)))
  return found
}

async function statesBetween(db: Reader, after: number, until: number): Promise<Violation[]> {
  const rows = await db
    .selectFrom('sales_order')
    .innerJoin('order_line', 'order_line.order_id', 'sales_order.id')
    .select(({ fn }) => [
      'sales_order.id',
      'sales_order.status',
      'sales_order.is_open',
      'sales_order.hold_reason',
      'sales_order.batch_id',
      'sales_order.shipped_at',
      fn.sum<number>('ordered').as('ordered'),
      fn.sum<number>('cancelled').as('cancelled'),
      fn.sum<number>('backordered').as('backordered'),
      fn.sum<number>('allocated').as('allocated'),
      fn.sum<number>('picked').as('picked'),
      fn.sum<number>('packed').as('packed'),
      fn.sum<number>('shipped').as('shipped'),
    ])
    .where('sales_order.id', '>', after)
    .where('sales_order.id', '<=', until)
    .groupBy([
      'sales_order.id',
      'sales_order.status',
      'sales_order.is_open',
      'sales_order.hold_reason',
      'sales_order.batch_id',
      'sales_order.shipped_at',
    ])
    .execute()
  const wrong = rows.filter((row) => {
    const derived = orderStatus({ lines: [row], held: row.hold_reason !== null, inBatch: row.batch_id !== null })
    return derived !== row.status || (row.is_open === 1) !== isOpen(row.status) || (row.status === 'shipped') !== (row.shipped_at !== null)
  })
  return violations('the kept state follows from lines, hold and batch', wrong, (row) => ({
    where: `order ${row.id}`,
    found: `${row.status}, open ${row.is_open}, shipped at ${row.shipped_at}`,
  }))
}
