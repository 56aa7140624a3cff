import type { Insertable } from 'kysely'
import type { PlannedOrder } from '../../domain/orders/plan.ts'
import { everythingElse } from '../../domain/orders/queues/queue.ts'
import { isOpen } from '../../domain/orders/status.ts'
import { tokens } from '../../domain/orders/tokens.ts'
import type { Writer } from '../schema.ts'
import type { Pause } from './pause.ts'
import type { SalesOrderTable } from './tables.ts'
import { shipToRow } from './ship-to.ts'

const ordersAtOnce = 100
const tokensAtOnce = 500

/** What is known of the orders beside their plans, in the same order. */
interface Known {
  readonly customerIds: readonly number[]
  readonly queues: readonly string[]
  readonly importId: number | null
}

/** Returns the ids in the order given. */
export async function insertOrders(tx: Writer, planned: readonly PlannedOrder[], known: Known, pause: Pause): Promise<readonly number[]> {
  const rows = planned.map((one, place) => ({
    ...orderRow(one, known.customerIds[place] ?? 0, known.importId),
    queue: known.queues[place] ?? everythingElse,
  }))
  const ids = new Map<string, number>()
  for (let start = 0; start < rows.length; start += ordersAtOnce) {
    const written = await tx
      .insertInto('sales_order')
      .values(rows.slice(start, start + ordersAtOnce))
      .returning(['id', 'channel', 'number'])
      .execute()
    for (const row of written) ids.set(key(row), row.id)
    await pause()
  }
  const orderIds = rows.map((row) => ids.get(key(row)) ?? 0)
  await insertTokens(
    tx,
    planned.flatMap(({ order }, place) => orderWords(order).map((token) => ({ token, order_id: orderIds[place] ?? 0 }))),
    pause,
  )
  return orderIds
}

const key = (order: { readonly channel: string; readonly number: string }) => `${order.channel}\n${order.number}`

export function orderWords({ number, shipTo, email }: PlannedOrder['order']): readonly string[] {
  return tokens(number, shipTo.name, shipTo.company, email, shipTo.postcode, shipTo.phone)
}

async function insertTokens(
  tx: Writer,
  rows: readonly { readonly token: string; readonly order_id: number }[],
  pause: Pause,
): Promise<void> {
  for (let start = 0; start < rows.length; start += tokensAtOnce) {
    await tx
      .insertInto('order_token')
      .values(rows.slice(start, start + tokensAtOnce))
      .execute()
    await pause()
  }
}

export function orderRow(
  { order, promise, status, wishes, lines }: PlannedOrder,
  customerId: number,
  importId: number | null,
): Insertable<SalesOrderTable> {
  const { shipTo } = order
  return {
    channel: order.channel,
    number: order.number,
    customer_id: customerId,
    ordered_at: order.orderedAt,
    promise_at: promise.at,
    promise_basis: promise.basis,
    status,
    is_open: isOpen(status) ? 1 : 0,
    hold_reason: order.hold ?? null,
    hold_until: null,
    line_count: lines.length,
    unit_count: lines.reduce((units, line) => units + line.quantities.ordered, 0),
    ...shipToRow(shipTo),
    email: order.email,
    note: order.note,
    service_level: order.serviceLevel,
    eco: wishes.eco ? 1 : 0,
    gift: wishes.gift ? 1 : 0,
    gift_message: order.giftMessage ?? '',
    currency: order.currency,
    batch_id: null,
    import_id: importId,
    shipped_at: null,
    version: 1,
  }
}
