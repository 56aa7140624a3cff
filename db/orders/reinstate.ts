import type { Selectable } from 'kysely'
import { reinstatableUnits, type StandIn } from '../../domain/orders/reinstatable.ts'
import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { limitAddedUnits } from '../caps/added-units.ts'
import { countDemandAgain } from '../reorder/count-demand.ts'
import { allocateOrders } from './allocate.ts'
import { theOrder } from './find.ts'
import { keepInHand } from './keep-in-hand.ts'
import { decideQueues } from './queues/decide.ts'
import { refreshOrders } from './refresh.ts'
import { standInsOf } from './stand-ins.ts'
import type { OrderLineTable } from './tables.ts'

interface Asked {
  readonly id: number
  readonly lines: readonly { readonly lineId: number; readonly quantity: number }[]
}

/**
 * Takes a cancellation back. Units that still lie in their tote or box stay there, and nobody has to put them back; the others wait
 * for stock and get it, if it is still free. What a substitute stands for does not come back. Returns the lines, and of their
 * units those that wait.
 */
export async function reinstateUnits(tx: Writer, context: CommandContext, asked: Asked) {
  const order = await theOrder(tx, asked.id)
  const { number, status } = order
  if (status === 'shipped' || status === 'delivered') refuse('order.closed', { number, status })
  const lines = await tx.selectFrom('order_line').selectAll().where('order_id', '=', order.id).execute()
  const back = wantedUnits(number, lines, await standInsOf(tx, order.id), asked)
  for (const { line, quantity } of back) {
    const inHand = await keepInHand(tx, context, line, quantity)
    const toWait = quantity - inHand
    await tx
      .updateTable('order_line')
      .set((eb) => ({
        put_back: eb('put_back', '-', inHand),
        cancelled: eb('cancelled', '-', toWait),
        backordered: eb('backordered', '+', toWait),
      }))
      .where('id', '=', line.id)
      .execute()
    await countDemandAgain(tx, line.id, quantity)
    await limitAddedUnits(tx, context, { id: line.id, orderId: order.id, itemId: line.item_id }, toWait)
  }
  await decideQueues(tx, [order.id])
  await refreshOrders(tx, context, [order.id])
  await allocateOrders(tx, context, [order.id])
  context.subject('order', order.id)
  context.touch('orders', 'stock', 'tasks', 'picking', 'packing', 'shipping')
  return {
    lines: back.map(({ line, quantity }) => ({ lineId: line.id, sku: line.sku, units: quantity })),
    waiting: await waitingUnits(tx, back),
  }
}

type Line = Selectable<OrderLineTable>

/** One line after the other: what one gets back leaves no room for what stands in for it. */
function wantedUnits(number: string, lines: readonly Line[], standIns: readonly StandIn[], asked: Asked) {
  const units = new Map<number, number>()
  for (const { lineId, quantity } of asked.lines) units.set(lineId, (units.get(lineId) ?? 0) + quantity)
  let left = lines.map(({ id, ordered, cancelled, put_back: putBack }) => ({ id, ordered, cancelled, putBack }))
  return [...units].map(([lineId, quantity]) => {
    const line = lines.find(({ id }) => id === lineId) ?? refuse('order.unknown', { code: `${number}/${lineId}` })
    const reinstatable = reinstatableUnits(left, standIns).get(lineId) ?? 0
    if (quantity > reinstatable) refuse('order.over_reinstated', { number, sku: line.sku, reinstatable })
    left = left.map((one) => (one.id === lineId ? { ...one, cancelled: one.cancelled - quantity } : one))
    return { line, quantity }
  })
}

async function waitingUnits(tx: Reader, back: readonly { readonly line: Line; readonly quantity: number }[]): Promise<number> {
  let waiting = 0
  for (const { line, quantity } of back) {
    const row = await tx.selectFrom('order_line').select('backordered').where('id', '=', line.id).executeTakeFirstOrThrow()
    waiting += Math.min(quantity, row.backordered)
  }
  return waiting
}
