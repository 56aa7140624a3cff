import { awaitedPurchaseStatuses, outstanding } from '../../domain/purchasing/status.ts'
import { daysAfter, dayOf } from '../../domain/orders/days.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'

export interface OnOrder {
  readonly itemId: number
  readonly purchaseId: number
  readonly lineId: number
  readonly supplierId: number
  /** Units that are still to come. */
  readonly units: number
  /** 'YYYY-MM-DD': as confirmed, else as the stated lead time says; null where neither says anything. */
  readonly expectedOn: string | null
  readonly currency: string
  /** Of one unit. */
  readonly priceMinor: number | null
}

/** What sent orders will still bring, of these items or of all, the earliest first. */
export async function onOrder(db: Reader, itemIds?: readonly number[]): Promise<OnOrder[]> {
  const rows = await db
    .selectFrom('purchase_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'purchase_line.purchase_id')
    .innerJoin('supplier', 'supplier.id', 'purchase_order.supplier_id')
    .select(['purchase_line.id as lineId', 'purchase_line.item_id as itemId', 'purchase_id as purchaseId', 'supplier_id as supplierId'])
    .select(['quantity', 'confirmed', 'cancelled', 'received', 'rejected', 'sent_at as sentAt', 'lead_time_days as leadTimeDays'])
    .select(['purchase_order.currency', 'purchase_line.price_minor as priceMinor'])
    .select(['purchase_line.expected_on as lineDay', 'purchase_order.expected_on as orderDay'])
    .where('purchase_order.status', 'in', awaitedPurchaseStatuses)
    .$if(itemIds !== undefined, (query) => query.where('purchase_line.item_id', 'in', itemIds ?? []))
    .orderBy('purchase_line.id')
    .execute()
  const { shop } = await readShop(db)
  const timeZone = shop?.timeZone ?? 'UTC'
  return rows
    .map(({ lineId, itemId, purchaseId, supplierId, currency, priceMinor, sentAt, leadTimeDays, lineDay, orderDay, ...counts }) => ({
      lineId,
      itemId,
      purchaseId,
      supplierId,
      currency,
      priceMinor,
      units: outstanding(counts),
      expectedOn: expectedDay({ lineDay, orderDay, sentAt, leadTimeDays }, timeZone),
    }))
    .filter(({ units }) => units > 0)
    .sort((a, b) => (a.expectedOn ?? '9').localeCompare(b.expectedOn ?? '9'))
}

export interface ExpectedFrom {
  readonly lineDay: string | null
  readonly orderDay: string | null
  readonly sentAt: number | null
  readonly leadTimeDays: number | null
}

/** The line's own day, the order's, else the day it was sent and the supplier's stated lead time. */
export function expectedDay({ lineDay, orderDay, sentAt, leadTimeDays }: ExpectedFrom, timeZone: string): string | null {
  if (lineDay !== null || orderDay !== null) return lineDay ?? orderDay
  if (sentAt === null || leadTimeDays === null) return null
  return daysAfter(dayOf(sentAt, timeZone), leadTimeDays)
}
