import { daysAfter, dayOf, startOf } from '../../domain/orders/days.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import type { Overview } from '../../domain/stock/overview.ts'
import { refuse } from '../../domain/refusal.ts'
import { kitsAvailable } from '../kits/parts.ts'
import { lastCosts } from '../purchasing/cost.ts'
import { onOrder } from '../purchasing/on-order.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'
import { availableOf } from './available.ts'
import { heldBy } from './held-by.ts'
import { keepsBalance } from './places.ts'
import { quarantinedBy } from './quarantined.ts'
import { reservesOf } from './replenish/reserves.ts'

const daysShown = 90
const ordersShown = 50

/** All numbers of one item at one moment. */
export async function overviewOf(db: Reader, itemId: number, now: number): Promise<Overview> {
  const { shop } = await readShop(db)
  const timeZone = shop?.timeZone ?? 'UTC'
  const today = dayOf(now, timeZone)
  const item = await db.selectFrom('item').select('sku').where('id', '=', itemId).executeTakeFirst()
  if (!item) return refuse('item.unknown', { code: String(itemId) })
  const stock = await stockOf(db, itemId)
  const onHand = sum(stock)
  const held = await Promise.all(
    stock.filter(({ allocated, kind }) => allocated > 0 || kind === 'tote' || kind === 'staging').map(({ id }) => heldBy(db, id, today)),
  )
  const waiting = await waitingFor(db, itemId)
  const reserves = await reservesOf(db, [itemId], today)
  const purchases = await onOrder(db, [itemId])
  const outlook = await db.selectFrom('outlook').select('reorder_point').where('item_id', '=', itemId).executeTakeFirst()
  const average = (await lastCosts(db, [itemId]))[0]?.average ?? null
  return {
    onHand,
    allocated: stock.reduce((units, row) => units + row.allocated, 0),
    available: (await kitsAvailable(db, [itemId], today)).get(itemId) ?? (await availableOf(db, [itemId], today)).get(itemId) ?? 0,
    reserve: reserves.reduce((units, row) => units + row.units, 0),
    reserves: reserves.map(({ stockId, bin, lot, units }) => ({ stockId, bin, lot, units })),
    backordered: waiting.reduce((units, row) => units + row.units, 0),
    quarantined: sum(stock.filter(({ kind, lotStatus }) => kind === 'quarantine' || lotStatus !== 'ok')),
    onOrder: purchases.reduce((units, row) => units + row.units, 0),
    holdings: held.flatMap(({ holdings }) => holdings),
    waiting,
    setAside: await quarantinedBy(db, itemId),
    purchases: purchases.map(({ purchaseId, units, expectedOn }) => ({
      purchaseId,
      number: purchaseNumber(purchaseId),
      units,
      expectedOn,
    })),
    days: await onHandByDay(db, itemId, onHand, today, timeZone),
    reorderPoint: outlook?.reorder_point ?? null,
    averageCostMilli: average,
    valueMinor: average === null ? null : Math.round((average * onHand) / 1000),
  }
}

function sum(rows: readonly { readonly onHand: number }[]): number {
  return rows.reduce((units, row) => units + row.onHand, 0)
}

async function stockOf(db: Reader, itemId: number) {
  return db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .select(['stock.id', 'on_hand as onHand', 'allocated', 'location.kind', 'lot.status as lotStatus'])
    .where('stock.item_id', '=', itemId)
    .where('on_hand', '>', 0)
    .execute()
}

async function waitingFor(db: Reader, itemId: number): Promise<Overview['waiting']> {
  return (
    db
      .selectFrom('order_line')
      .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
      .select(({ fn }) => [
        'sales_order.id as orderId',
        'sales_order.number as orderNumber',
        fn.sum<number>('backordered').as('units'),
        fn.sum<number>('over_cap').as('overCap'),
      ])
      .where('item_id', '=', itemId)
      // A literal, so that SQLite takes the partial index of waiting lines.
      .where((eb) => eb('backordered', '>', eb.lit(0)))
      .groupBy(['sales_order.id', 'sales_order.number', 'sales_order.promise_at'])
      .orderBy('sales_order.promise_at')
      .limit(ordersShown)
      .execute()
  )
}

/** From what is there now back through what came into the house and left it. */
async function onHandByDay(db: Reader, itemId: number, onHand: number, today: string, timeZone: string): Promise<Overview['days']> {
  const first = daysAfter(today, 1 - daysShown)
  const moves = await db
    .selectFrom('move')
    .select(['at', 'from_id', 'to_id', 'quantity'])
    .where('item_id', '=', itemId)
    .where('at', '>=', startOf(first, timeZone))
    .execute()
  const change = new Map<string, number>()
  for (const { at, from_id, to_id, quantity } of moves) {
    const units = (keepsBalance(to_id) ? quantity : 0) - (keepsBalance(from_id) ? quantity : 0)
    const day = dayOf(at, timeZone)
    if (units !== 0) change.set(day, (change.get(day) ?? 0) + units)
  }
  let units = onHand
  const days = Array.from({ length: daysShown }, (_, back) => {
    const day = daysAfter(today, -back)
    const atEnd = units
    units -= change.get(day) ?? 0
    return { day, units: atEnd }
  })
  return days.reverse()
}
