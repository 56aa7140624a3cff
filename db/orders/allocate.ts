import { type Insertable, sql } from 'kysely'
import { allocate, type Share } from '../../domain/orders/allocate.ts'
import type { PickTaskTable } from '../picking/tables.ts'
import { insertRows } from '../dialect/insert-rows.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { changeAllocated } from '../stock/change-allocated.ts'
import type { Pause } from './pause.ts'
import { goodsMoved } from './queues/decide.ts'
import { refreshOrders } from './refresh.ts'
import { supplyOf, type SupplyRow } from './supply.ts'

interface WaitingLine {
  readonly lineId: number
  readonly orderId: number
  readonly itemId: number
  readonly quantity: number
}

/** Serves what these orders wait for, highest priority and earliest promise first. Returns the units allocated. */
export async function allocateOrders(tx: Writer, context: CommandContext, orderIds: readonly number[]): Promise<number> {
  const [orderId = 0, ...others] = orderIds
  const waiting =
    others.length === 0
      ? await waitingOfOne.rows(tx, { orderId })
      : await waitingLines(tx, context.store.locksRows).where('sales_order.id', 'in', orderIds).execute()
  return serve(tx, context, waiting)
}

/** Serves whoever waits for these items, highest priority and earliest promise first: called when stock arrives. Returns the orders served. */
export async function serveBackorders(tx: Writer, context: CommandContext, itemIds: readonly number[]): Promise<number> {
  if (itemIds.length === 0) return 0
  const waiting = await waitingLines(tx, context.store.locksRows).where('order_line.item_id', 'in', itemIds).execute()
  const before = new Set(waiting.map((line) => line.orderId))
  return (await serve(tx, context, waiting)) === 0 ? 0 : before.size
}

/** Locked until the end of the command: two deliveries at once must not both serve one line. */
function waitingLines(tx: Writer, locksRows: boolean) {
  return (
    tx
      .selectFrom('order_line')
      .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
      .select(['order_line.id as lineId', 'order_line.order_id as orderId', 'order_line.item_id as itemId'])
      .select((eb) => eb('order_line.backordered', '-', eb.ref('order_line.over_cap')).as('quantity'))
      // A literal, so that SQLite takes the partial index of waiting lines.
      .where((eb) => eb('order_line.backordered', '>', eb.lit(0)))
      .whereRef('order_line.backordered', '>', 'order_line.over_cap')
      // Literals: the statement keeps its form. What is within a limit is kept for an order that waits because of the rest.
      .where((eb) => eb.or([eb('sales_order.hold_reason', 'is', null), eb('sales_order.hold_reason', '=', sql.lit('cap'))]))
      .orderBy('sales_order.priority', 'desc')
      .orderBy('sales_order.promise_at')
      .orderBy('order_line.order_id')
      .orderBy('order_line.line_no')
      .$if(locksRows, (query) => query.forUpdate(['order_line', 'sales_order']))
  )
}

const waitingOfOne = prepared({ orderId: aNumber() }, (tx: Writer, { orderId }, locksRows) =>
  waitingLines(tx, locksRows).where('sales_order.id', '=', orderId),
)

const serving = prepared({ lineId: aNumber(), served: aNumber() }, (tx: Writer, { lineId, served }) =>
  tx
    .updateTable('order_line')
    .set((eb) => ({ backordered: eb('backordered', '-', served), allocated: eb('allocated', '+', served) }))
    .where('id', '=', lineId),
)

async function serve(tx: Writer, context: CommandContext, waiting: readonly WaitingLine[]): Promise<number> {
  if (waiting.length === 0) return 0
  const supply = await supplyOf(tx, context, [...new Set(waiting.map((line) => line.itemId))])
  const shares = allocate(waiting, supply)
  if (shares.length === 0) return 0
  const orderOf = new Map(waiting.map((line) => [line.lineId, line.orderId]))
  await promiseUnits(tx, shares, new Map(supply.map((row) => [row.stockId, row])), orderOf)
  const servedByLine = new Map<number, number>()
  for (const share of shares) servedByLine.set(share.lineId, (servedByLine.get(share.lineId) ?? 0) + share.quantity)
  for (const [lineId, served] of servedByLine) {
    await serving.run(tx, { lineId, served })
  }
  const touched = [...servedByLine.keys()].flatMap((lineId) => orderOf.get(lineId) ?? [])
  await refreshOrders(tx, context, [...new Set(touched)])
  await goodsMoved(tx, [...new Set(touched)])
  context.touch('orders', 'stock')
  return shares.reduce((total, share) => total + share.quantity, 0)
}

const rowsAtOnce = 500

const noWalk = { batch_id: null, sequence: 0, replaces_id: null } as const

interface PromiseOptions {
  /** Puts the tasks into a walk that is under way. */
  readonly placeIn?: (row: SupplyRow) => Pick<Insertable<PickTaskTable>, 'batch_id' | 'sequence' | 'replaces_id'>
  readonly pause?: Pause
}

/** Writes a pick task for each share and counts its units as allocated. The lines are the caller's to update. */
export async function promiseUnits(
  tx: Writer,
  shares: readonly Share[],
  supply: ReadonlyMap<number, SupplyRow>,
  orderOf: ReadonlyMap<number, number>,
  { placeIn = () => noWalk, pause }: PromiseOptions = {},
): Promise<void> {
  const byStock = new Map<number, number>()
  const tasks = shares.map((share) => {
    const row = supply.get(share.stockId)
    const orderId = orderOf.get(share.lineId)
    if (!row || orderId === undefined) throw new Error(`share of unknown stock ${share.stockId} or line ${share.lineId}`)
    byStock.set(share.stockId, (byStock.get(share.stockId) ?? 0) + share.quantity)
    return {
      order_id: orderId,
      line_id: share.lineId,
      item_id: row.itemId,
      lot_id: row.lotId,
      location_id: row.locationId,
      stock_id: row.stockId,
      quantity: share.quantity,
      picked: 0,
      put: 0,
      packed: 0,
      status: 'open' as const,
      ...placeIn(row),
    }
  })
  for (let start = 0; start < tasks.length; start += rowsAtOnce) {
    await insertRows(tx, 'pick_task', tasks.slice(start, start + rowsAtOnce))
    await pause?.()
  }
  await changeAllocated(tx, byStock)
}
