import { sql } from 'kysely'
import { refuse } from '../../domain/refusal.ts'
import type { LotStatus } from '../../domain/stock/lot.ts'
import { serveBackorders } from '../orders/allocate.ts'
import { refreshOrders } from '../orders/refresh.ts'
import { refuseUnlessOwner } from '../people/owner.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { changeAllocated } from './change-allocated.ts'

export interface Marked {
  readonly lotId: number
  readonly status: LotStatus
  readonly reason: string
}

/**
 * An owner stops a lot, or lets it go again. Units of a stopped lot that nobody walks for go back to their orders as waiting and
 * are promised from other lots; what is in hand stops at its next scan.
 */
export async function markLot(tx: Writer, context: CommandContext, { lotId, status, reason }: Marked): Promise<{ withdrawn: number }> {
  await refuseUnlessOwner(tx, context.staffId)
  const lot = await tx
    .selectFrom('lot')
    .select(['id', 'item_id'])
    .where('id', '=', lotId)
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!lot) return refuse('lot.unknown', { id: lotId })
  await tx.updateTable('lot').set({ status, status_reason: reason }).where('id', '=', lotId).execute()
  const withdrawn = status === 'ok' ? 0 : await withdraw(tx, context, lotId)
  await serveBackorders(tx, context, [lot.item_id])
  context.subject('item', lot.item_id)
  context.touch('stock', 'items', 'orders', 'picking', 'packing', 'shipping')
  return { withdrawn }
}

/** Promises of this lot that are in no batch. Returns their units. */
async function withdraw(tx: Writer, context: CommandContext, lotId: number): Promise<number> {
  const tasks = await tx
    .selectFrom('pick_task')
    .innerJoin('stock', 'stock.id', 'pick_task.stock_id')
    .select(['pick_task.id', 'pick_task.order_id', 'pick_task.line_id', 'pick_task.stock_id', 'pick_task.quantity', 'pick_task.picked'])
    .where('stock.lot_id', '=', lotId)
    // A literal, so that SQLite takes the partial index of open tasks.
    .where('pick_task.status', '=', sql.lit('open'))
    .where('pick_task.batch_id', 'is', null)
    .orderBy('pick_task.id')
    .$if(context.store.locksRows, (query) => query.forUpdate('pick_task'))
    .execute()
  const byStock = new Map<number, number>()
  for (const task of tasks) {
    const units = task.quantity - task.picked
    await tx
      .updateTable('pick_task')
      .set(task.picked === 0 ? { status: 'cancelled' } : { status: 'picked', quantity: task.picked })
      .where('id', '=', task.id)
      .execute()
    await tx
      .updateTable('order_line')
      .set((eb) => ({ allocated: eb('allocated', '-', units), backordered: eb('backordered', '+', units) }))
      .where('id', '=', task.line_id)
      .execute()
    byStock.set(task.stock_id, (byStock.get(task.stock_id) ?? 0) - units)
  }
  await changeAllocated(tx, byStock)
  await refreshOrders(tx, context, [...new Set(tasks.map((task) => task.order_id))])
  return tasks.reduce((units, task) => units + task.quantity - task.picked, 0)
}
