import { sql } from 'kysely'
import { refreshOrders } from '../orders/refresh.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { changeAllocated } from './change-allocated.ts'

interface Withdrawn {
  /** Of a whole lot, or of what lies in one place. */
  readonly of: { readonly lotId: number } | { readonly stockId: number }
  /** Units at most; what was promised last goes first. */
  readonly most?: number
}

/** Takes back promises that are in no batch: their orders wait again. Returns the units. */
export async function withdraw(tx: Writer, context: CommandContext, { of, most = Infinity }: Withdrawn): Promise<number> {
  const tasks = await tx
    .selectFrom('pick_task')
    .innerJoin('stock', 'stock.id', 'pick_task.stock_id')
    .select(['pick_task.id', 'pick_task.order_id', 'pick_task.line_id', 'pick_task.stock_id', 'pick_task.quantity', 'pick_task.picked'])
    .$if('lotId' in of, (query) => query.where('stock.lot_id', '=', 'lotId' in of ? of.lotId : 0))
    .$if('stockId' in of, (query) => query.where('stock.id', '=', 'stockId' in of ? of.stockId : 0))
    // A literal, so that SQLite takes the partial index of open tasks.
    .where('pick_task.status', '=', sql.lit('open'))
    .where('pick_task.batch_id', 'is', null)
    .orderBy('pick_task.id', 'desc')
    .$if(context.store.locksRows, (query) => query.forUpdate('pick_task'))
    .execute()
  const byStock = new Map<number, number>()
  const orderIds = new Set<number>()
  let left = most
  for (const task of tasks) {
    const units = Math.min(left, task.quantity - task.picked)
    if (units === 0) continue
    left -= units
    const rest = task.quantity - units
    await tx
      .updateTable('pick_task')
      .set(rest === 0 ? { status: 'cancelled' } : { status: rest === task.picked ? 'picked' : 'open', quantity: rest })
      .where('id', '=', task.id)
      .execute()
    await tx
      .updateTable('order_line')
      .set((eb) => ({ allocated: eb('allocated', '-', units), backordered: eb('backordered', '+', units) }))
      .where('id', '=', task.line_id)
      .execute()
    byStock.set(task.stock_id, (byStock.get(task.stock_id) ?? 0) - units)
    orderIds.add(task.order_id)
  }
  await changeAllocated(tx, byStock)
  await refreshOrders(tx, context, [...orderIds])
  return [...byStock.values()].reduce((sum, units) => sum - units, 0)
}
