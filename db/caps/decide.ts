import type { Selectable } from 'kysely'
import type { CapDecision } from '../../domain/caps/contract.ts'
import { isOpen } from '../../domain/orders/status.ts'
import { refuse } from '../../domain/refusal.ts'
import { allocateOrders } from '../orders/allocate.ts'
import { cancelLines } from '../orders/cancel.ts'
import { theOrder } from '../orders/find.ts'
import { refreshOrders } from '../orders/refresh.ts'
import type { OrderLineTable } from '../orders/tables.ts'
import { refuseUnlessOwner } from '../people/owner.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { settleCapHolds } from './holds.ts'

interface Asked {
  readonly id: number
  readonly decision: CapDecision
  readonly note?: string | undefined
}

type Line = Selectable<OrderLineTable>

/** What becomes of an order with units over a limit. Returns how many units that were. */
export async function decideOverCap(tx: Writer, context: CommandContext, { id, decision, note = '' }: Asked) {
  const order = await theOrder(tx, id)
  const { number, status } = order
  if (!isOpen(status)) refuse('order.closed', { number, status })
  await refuseUnlessOwner(tx, context.staffId)
  const lines = await tx.selectFrom('order_line').selectAll().where('order_id', '=', id).orderBy('line_no').execute()
  const over = lines.filter((line) => line.over_cap > 0)
  if (over.length === 0) refuse('cap.nothing_over', { number })
  if (decision === 'ship') {
    if (note === '') refuse('cap.note_needed', { number })
    await shipAnyway(tx, context, id)
  }
  const cancelled = decision === 'ship' ? [] : await cancelLines(tx, context, order, decision === 'cut' ? unitsToCut(lines) : undefined)
  context.subject('order', id)
  context.touch('orders', 'stock')
  return { status: await statusOf(tx, id), units: over.reduce((sum, line) => sum + line.over_cap, 0), lines: [...cancelled] }
}

async function shipAnyway(tx: Writer, context: CommandContext, orderId: number): Promise<void> {
  await tx
    .updateTable('order_line')
    .set((eb) => ({ cap_allowed: eb('cap_allowed', '+', eb.ref('over_cap')), over_cap: 0 }))
    .where('order_id', '=', orderId)
    .where('over_cap', '>', 0)
    .execute()
  await settleCapHolds(tx, [orderId])
  await refreshOrders(tx, context, [orderId])
  await allocateOrders(tx, context, [orderId])
}

/** What is over; of a part that came in kits, whole kits: nobody wants half of a set. */
function unitsToCut(lines: readonly Line[]): readonly { lineId: number; quantity: number }[] {
  const cut = new Map<number, number>()
  const raise = (line: Line, units: number) => {
    cut.set(line.id, Math.min(Math.max(cut.get(line.id) ?? 0, units), line.backordered + line.allocated))
  }
  for (const line of lines.filter(({ over_cap: over }) => over > 0)) {
    raise(line, line.over_cap)
    if (line.order_kit_id === null || line.kit_each === 0) continue
    const kits = Math.ceil(line.over_cap / line.kit_each)
    for (const part of lines.filter((other) => other.order_kit_id === line.order_kit_id)) raise(part, kits * part.kit_each)
  }
  return [...cut].map(([lineId, quantity]) => ({ lineId, quantity })).filter(({ quantity }) => quantity > 0)
}

async function statusOf(db: Reader, id: number) {
  const row = await db.selectFrom('sales_order').select('status').where('id', '=', id).executeTakeFirstOrThrow()
  return row.status
}
