import type { Selectable } from 'kysely'
import type { SplitUnits } from '../../../domain/orders/groups/split-line.ts'
import { insertRow } from '../../dialect/insert-rows.ts'
import type { Writer } from '../../schema.ts'
import type { OrderLineTable } from '../tables.ts'

/** A whole line goes to another order, with what is promised to it. */
export async function moveLine(tx: Writer, lineId: number, orderId: number): Promise<void> {
  await tx.updateTable('order_line').set({ order_id: orderId }).where('id', '=', lineId).execute()
  await tx.updateTable('pick_task').set({ order_id: orderId }).where('line_id', '=', lineId).execute()
}

/** Some units of a line become a line of another order. */
export async function moveUnits(tx: Writer, line: Selectable<OrderLineTable>, orderId: number, units: SplitUnits): Promise<void> {
  const { id: _id, ...columns } = line
  const quantity = units.backordered + units.allocated
  const asked = line.demand_units === null ? null : Math.min(line.demand_units, quantity)
  // A held order is never taken apart: nothing of the line is over a limit now.
  const stays = Math.min(line.cap_allowed, line.ordered - line.cancelled - quantity)
  const lineId = await insertRow(tx, 'order_line', {
    ...columns,
    order_id: orderId,
    ordered: quantity,
    cancelled: 0,
    backordered: units.backordered,
    allocated: units.allocated,
    put_back: 0,
    cap_allowed: line.cap_allowed - stays,
    demand_units: asked,
  })
  await tx
    .updateTable('order_line')
    .set((eb) => ({
      ordered: eb('ordered', '-', quantity),
      backordered: eb('backordered', '-', units.backordered),
      allocated: eb('allocated', '-', units.allocated),
      cap_allowed: stays,
      ...(asked === null ? {} : { demand_units: eb('demand_units', '-', asked) }),
    }))
    .where('id', '=', line.id)
    .execute()
  await movePromises(tx, line.id, { lineId, orderId, units: units.allocated })
}

/** Units that are promised to a line are promised to another one, the last promised first. No stock moves. */
async function movePromises(
  tx: Writer,
  fromLineId: number,
  to: { readonly lineId: number; readonly orderId: number; readonly units: number },
): Promise<void> {
  const tasks = await tx
    .selectFrom('pick_task')
    .selectAll()
    .where('line_id', '=', fromLineId)
    .where('status', '=', 'open')
    .orderBy('id', 'desc')
    .execute()
  let left = to.units
  for (const { id, ...task } of tasks) {
    const moved = Math.min(left, task.quantity)
    if (moved === 0) continue
    left -= moved
    const target = { order_id: to.orderId, line_id: to.lineId }
    if (moved === task.quantity) {
      await tx.updateTable('pick_task').set(target).where('id', '=', id).execute()
    } else {
      await tx
        .updateTable('pick_task')
        .set({ quantity: task.quantity - moved })
        .where('id', '=', id)
        .execute()
      await insertRow(tx, 'pick_task', { ...task, ...target, quantity: moved })
    }
  }
  if (left > 0) throw new Error(`line ${fromLineId} counts ${left} allocated units that no pick task promises`)
}
