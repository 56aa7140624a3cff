import type { ReorderAlert, Source } from '../../domain/reorder/contract.ts'
import { daysAfter } from '../../domain/orders/days.ts'
import { inventoryPosition } from '../../domain/reorder/position.ts'
import { orderBy, runsOutOn, unitsAtRisk } from '../../domain/reorder/running-out.ts'
import { chooseSources, quantityFrom } from '../../domain/reorder/sources.ts'
import { parts } from '../../domain/collection/parts.ts'
import { readVariant } from '../stock/items.ts'
import { offers } from '../suppliers/offers.ts'
import type { Reader } from '../schema.ts'
import { holdingsOf } from './holdings.ts'

const itemsAtOnce = 500
const milli = 1000

/** What is at or below its reorder point right now, the most lost sales first. `snoozed`: also what was put off. */
export async function alerts(db: Reader, today: string, usualLead: number, snoozed: boolean): Promise<ReorderAlert[]> {
  const due = await dueItems(db)
  const rows = due.filter(({ until }) => snoozed || until === null || until <= today)
  const found: ReorderAlert[] = []
  for (const part of parts(rows, itemsAtOnce)) found.push(...(await alertsOf(db, part, today, usualLead)))
  return found.sort(
    (one, other) => other.riskMinor - one.riskMinor || one.orderBy.localeCompare(other.orderBy) || one.itemId - other.itemId,
  )
}

type DueItem = Awaited<ReturnType<typeof dueItems>>[number]

function dueItems(db: Reader) {
  return db
    .selectFrom('outlook')
    .innerJoin('item', 'item.id', 'outlook.item_id')
    .leftJoin('reorder_snooze', 'reorder_snooze.item_id', 'outlook.item_id')
    .selectAll('outlook')
    .select(['item.sku', 'item.name', 'item.variant', 'item.photo_id', 'item.price_minor', 'reorder_snooze.until', 'reorder_snooze.reason'])
    .where('due_since', 'is not', null)
    .where('item.active', '=', 1)
    .execute()
}

async function alertsOf(db: Reader, items: readonly DueItem[], today: string, usualLead: number): Promise<ReorderAlert[]> {
  const itemIds = items.map(({ item_id }) => item_id)
  const holdings = await holdingsOf(db, itemIds, today)
  const selling = await offers(db, { itemIds })
  return items.flatMap((item) => {
    const holding = holdings.get(item.item_id)
    if (holding === undefined || item.reorder_point === null || item.order_up_to === null) return []
    const { reorder_point: reorderPoint, order_up_to: orderUpTo } = item
    const position = inventoryPosition(holding)
    if (position > reorderPoint) return []
    const own = selling.filter(({ itemId }) => itemId === item.item_id)
    const known = own.map((offer, place) => ({
      ...offer,
      leadDays: Math.ceil(place === 0 ? item.lead_days_milli / milli : (offer.leadTimeDays ?? usualLead)),
      onTime: null,
    }))
    const perDay = item.per_day_milli / milli
    const available = holding.onHand - holding.allocated - holding.backordered
    const pace = { available, perDay, leadDays: item.lead_days_milli / milli, today }
    const out = runsOutOn(pace)
    const { first, other } = chooseSources(known, today, out)
    const said = (source: (typeof known)[number] | null): Source | null =>
      source && {
        supplierId: source.supplierId,
        supplier: source.supplier,
        priceMinor: source.priceMinor,
        currency: source.currency,
        leadDays: source.leadDays,
        quantity: quantityFrom(source, orderUpTo, position),
        arrivesOn: daysAfter(today, source.leadDays),
        onTime: source.onTime,
      }
    return [
      {
        itemId: item.item_id,
        sku: item.sku,
        name: item.name,
        variant: readVariant(item.variant),
        photoId: item.photo_id,
        ...holding,
        position,
        perDay,
        method: item.method,
        historyDays: item.days,
        reorderPoint,
        orderUpTo,
        safetyStock: item.safety_stock ?? 0,
        runsOutOn: out,
        orderBy: orderBy(pace),
        source: said(first),
        other: said(other),
        onlySource: own.length === 1,
        riskMinor: Math.round(unitsAtRisk(pace, holding.onOrder) * (item.price_minor ?? 0)),
        dueSince: item.due_since ?? 0,
        snoozed: item.until === null || item.until <= today ? null : { until: item.until, reason: item.reason ?? '' },
      },
    ]
  })
}
