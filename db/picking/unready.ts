import { groupBy } from '../../domain/collection/group-by.ts'
import type { MissingAt, Unready } from '../../domain/picking/unready.ts'
import type { OrderStatus } from '../../domain/orders/status.ts'
import type { Reader } from '../schema.ts'
import { heldBy } from '../stock/held-by.ts'
import { type FoundReplenishment, openReplenishments } from '../stock/replenish/found.ts'

/** Read at one glance; the queue of orders has them all. */
const ordersShown = 20
/** Of one item. */
const placesShown = 6

const waiting = ['backordered', 'partly_allocated', 'on_hold'] as const satisfies readonly OrderStatus[]

/** The most urgent orders that cannot be picked now, or not whole, and who or what holds each unit that they miss. */
export async function unreadyOrders(db: Reader, today: string): Promise<Unready> {
  const parts = await Promise.all(waiting.map((status) => ordersIn(db, status)))
  const found = parts.flat().sort((a, b) => b.priority - a.priority || a.promiseAt - b.promiseAt || a.orderId - b.orderId)
  const orders = found.slice(0, ordersShown)
  const lines = await missingLines(
    db,
    orders.map(({ orderId }) => orderId),
  )
  const places = new Map<number, readonly MissingAt[]>()
  for (const itemId of new Set(lines.map((line) => line.itemId))) places.set(itemId, await placesOf(db, itemId, today))
  const brought = new Map((await openReplenishments(db)).map((one) => [one.itemId, one]))
  const linesOf = groupBy(lines, (line) => line.orderId)
  return {
    orders: orders.map(({ priority: _priority, ...order }) => ({
      ...order,
      lines: (linesOf.get(order.orderId) ?? []).map(({ orderId: _orderId, itemId, ...line }) => ({
        ...line,
        brought: broughtBy(brought.get(itemId)),
        at: [...(places.get(itemId) ?? [])],
      })),
    })),
    more: found.length > ordersShown,
  }
}

function broughtBy(task: FoundReplenishment | undefined) {
  if (task === undefined) return null
  const { id, face, quantity, moved, person, station } = task
  return { id, face, units: quantity - moved, person: person ?? '', station }
}

function ordersIn(db: Reader, status: (typeof waiting)[number]) {
  return db
    .selectFrom('sales_order')
    .select(['id as orderId', 'number', 'promise_at as promiseAt', 'hold_reason as holdReason', 'priority'])
    .where('status', '=', status)
    .orderBy('priority', 'desc')
    .orderBy('promise_at')
    .orderBy('id')
    .limit(ordersShown + 1)
    .execute()
}

async function missingLines(db: Reader, orderIds: readonly number[]) {
  if (orderIds.length === 0) return []
  return db
    .selectFrom('order_line')
    .innerJoin('item', 'item.id', 'order_line.item_id')
    .select(['order_line.order_id as orderId', 'order_line.id as lineId', 'item.id as itemId', 'item.sku', 'item.name'])
    .select('order_line.backordered as missing')
    .where('order_line.order_id', 'in', orderIds)
    .where('order_line.backordered', '>', 0)
    .orderBy('order_line.line_no')
    .execute()
}

/** What is left of an item in the house, in bins first. */
async function placesOf(db: Reader, itemId: number, today: string): Promise<readonly MissingAt[]> {
  const rows = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .select([
      'stock.id',
      'location.code as location',
      'location.pickable',
      'location.reserve',
      'lot.code as lot',
      'on_hand as onHand',
      'allocated',
    ])
    .where('stock.item_id', '=', itemId)
    .where('on_hand', '>', 0)
    .orderBy('location.pickable', 'desc')
    .orderBy('location.walk_order')
    .orderBy('stock.id')
    .limit(placesShown)
    .execute()
  return Promise.all(
    rows.map(async ({ id, pickable, reserve, allocated, ...row }) => {
      const held = await heldBy(db, id, today)
      const taken = held.holdings.reduce((units, { units: own }) => units + own, 0)
      return {
        ...row,
        ...held,
        free: Math.max(0, row.onHand - Math.max(allocated, taken)),
        notPickable: pickable === 0,
        isReserve: reserve === 1,
      }
    }),
  )
}
