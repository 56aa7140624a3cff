import { promise } from '../../../domain/orders/promise.ts'
import type { ArrivingOrder, PlannedOrder } from '../../../domain/orders/plan.ts'
import { isOpen, type OrderStatus } from '../../../domain/orders/status.ts'
import { orderRow, orderWords } from '../../orders/insert-orders.ts'
import { leavesAt, packRound } from './packing.ts'
import { pickRound } from './picking.ts'
import type { Stocked } from './warehouse.ts'
import type { Round, Stage, WorkedOrder, Workshop } from './work.ts'

/** An order of which everything is there, before anybody touches it. */
export function workedOrder({ ids, shop }: Workshop, order: ArrivingOrder, goodsOf: (sku: string) => Stocked): WorkedOrder {
  const lines = order.lines.map(({ sku, quantity }) => ({ lineId: ids.take('order_line'), goods: goodsOf(sku), quantity }))
  const planned: PlannedOrder = {
    order,
    promise: promise({ orderedAt: order.orderedAt, channelPromiseAt: order.promiseAt }, shop),
    status: 'allocated',
    wishes: { eco: false, gift: false },
    lines: lines.map(({ goods, quantity }, index) => ({
      itemId: goods.itemId,
      index,
      quantities: { ordered: quantity, cancelled: 0, backordered: 0, allocated: quantity, picked: 0, packed: 0, shipped: 0 },
      shares: [],
    })),
  }
  return { id: ids.take('sales_order'), planned, lines }
}

const statusAt = { picked: 'picked', labelled: 'packed', handed_over: 'shipped' } as const satisfies Readonly<Record<Stage, OrderStatus>>

/** Writes all that happened to the orders of a round. */
export function workRound(workshop: Workshop, round: Round, customerOf: (order: ArrivingOrder) => number): void {
  const { tasks, doneAt } = pickRound(workshop, round)
  if (round.stage !== 'picked') packRound(workshop, round, tasks, doneAt)
  for (const [index, order] of round.orders.entries()) writeOrder(workshop, round, order, leavesAt(round, index), customerOf)
}

function writeOrder(
  { rows }: Workshop,
  { stage }: Round,
  { id, planned, lines }: WorkedOrder,
  shippedAt: number | null,
  customerOf: (order: ArrivingOrder) => number,
): void {
  const status = statusAt[stage]
  const row = orderRow(planned, customerOf(planned.order), null)
  rows.sales_order.push({ ...row, id, status, is_open: isOpen(status) ? 1 : 0, shipped_at: shippedAt })
  for (const token of orderWords(planned.order)) rows.order_token.push({ token, order_id: id })
  for (const [index, { lineId, goods, quantity }] of lines.entries()) {
    const asked = planned.order.lines[index]
    rows.order_line.push({
      id: lineId,
      order_id: id,
      line_no: index + 1,
      item_id: goods.itemId,
      sku: asked?.sku ?? '',
      name: asked?.name ?? '',
      external_id: '',
      unit_price_minor: asked?.unitPriceMinor ?? null,
      ordered: quantity,
      cancelled: 0,
      backordered: 0,
      allocated: 0,
      picked: stage === 'picked' ? quantity : 0,
      packed: stage === 'labelled' ? quantity : 0,
      shipped: stage === 'handed_over' ? quantity : 0,
    })
  }
}
