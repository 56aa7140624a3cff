import type { ReorderAlert, Source } from '../../domain/reorder/contract.ts'
import { daysAfter } from '../../domain/orders/days.ts'
import { inventoryPosition } from '../../domain/reorder/position.ts'
import { daysToOrder, lastOrderDay } from '../../domain/reorder/order-days.ts'
import { orderBy, runsOutOn, unitsAtRisk } from '../../domain/reorder/running-out.ts'
import { chooseSources, quantityFrom } from '../../domain/reorder/sources.ts'
import { groupBy } from '../../domain/collection/group-by.ts'
import { parts } from '../../domain/collection/parts.ts'
import { readVariant } from '../stock/items.ts'
import { orderWeekdays } from '../suppliers/list.ts'
import { offers } from '../suppliers/offers.ts'
import type { Reader } from '../schema.ts'
import { draftedUnits } from './drafted.ts'
import { holdingsOf } from './holdings.ts'
import { punctuality } from './punctuality.ts'
import { inShopCurrency } from './rates.ts'

const itemsAtOnce = 500
const milli = 1000

interface Looking {
  readonly today: string
  /** Days, where nobody says how long a supplier takes. */
  readonly usualLead: number
  /** Also what was put off, and what drafts fill up. */
  readonly all: boolean
}

/** What is at or below its reorder point right now, the most lost sales first. */
export async function alerts(db: Reader, looking: Looking): Promise<ReorderAlert[]> {
  const due = await dueItems(db)
  const rows = due.filter(({ until }) => looking.all || until === null || until <= looking.today)
  const found: ReorderAlert[] = []
  for (const part of parts(rows, itemsAtOnce)) found.push(...(await alertsOf(db, part, looking)))
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

async function alertsOf(db: Reader, items: readonly DueItem[], { today, usualLead, all }: Looking): Promise<ReorderAlert[]> {
  const itemIds = items.map(({ item_id }) => item_id)
  const holdings = await holdingsOf(db, itemIds, today)
  const selling = groupBy(await offers(db, { itemIds }), ({ itemId }) => itemId)
  const drafts = await draftedUnits(db, itemIds)
  const inOwn = await inShopCurrency(db)
  const punctual = await punctuality(db)
  const takesOrders = await orderWeekdays(db)
  return items.flatMap((item) => {
    const holding = holdings.get(item.item_id)
    if (holding === undefined || item.reorder_point === null || item.order_up_to === null) return []
    const { reorder_point: reorderPoint, order_up_to: orderUpTo } = item
    const position = inventoryPosition(holding)
    const drafted = drafts.get(item.item_id) ?? 0
    if (position > reorderPoint || (!all && drafted > 0 && position + drafted > reorderPoint)) return []
    const own = selling.get(item.item_id) ?? []
    const known = own.map((offer, place) => {
      const weekdays = takesOrders.get(offer.supplierId) ?? []
      const lead = Math.ceil(place === 0 ? item.lead_days_milli / milli : (offer.leadTimeDays ?? usualLead))
      return { ...offer, weekdays, leadDays: lead + daysToOrder(today, weekdays), onTime: punctual.get(offer.supplierId) ?? null }
    })
    const perDay = item.per_day_milli / milli
    const available = holding.onHand - holding.allocated - holding.backordered
    const pace = { available, perDay, leadDays: item.lead_days_milli / milli, today }
    const out = runsOutOn(pace)
    const { first, other } = chooseSources(known, today, out)
    const said = (source: (typeof known)[number] | null): Source | null => {
      if (source === null) return null
      const { supplierId, supplier, priceMinor, currency, leadDays, onTime } = source
      const quantity = quantityFrom(source, orderUpTo, position + drafted)
      const costMinor = inOwn(priceMinor === null ? null : priceMinor * quantity, currency)
      return { supplierId, supplier, priceMinor, currency, leadDays, quantity, costMinor, arrivesOn: daysAfter(today, leadDays), onTime }
    }
    return [
      {
        itemId: item.item_id,
        sku: item.sku,
        name: item.name,
        variant: readVariant(item.variant),
        photoId: item.photo_id,
        ...holding,
        drafted,
        position,
        perDay,
        method: item.method,
        historyDays: item.days,
        leadDays: Math.ceil(item.lead_days_milli / milli),
        policy: item.policy,
        reorderPoint,
        orderUpTo,
        safetyStock: item.safety_stock ?? 0,
        runsOutOn: out,
        orderBy: lastOrderDay(orderBy(pace), today, first?.weekdays ?? []),
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
