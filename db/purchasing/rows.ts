import type { PurchaseRow } from '../../domain/purchasing/contract.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import { awaitedPurchaseStatuses, outstanding, type PurchaseStatus } from '../../domain/purchasing/status.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { dayOf } from '../../domain/orders/days.ts'
import { materialLines, packCounts } from '../materials/purchase-lines.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'
import { expectedDay } from './on-order.ts'

const mostRows = 500

export interface PurchaseFilter {
  readonly statuses?: readonly PurchaseStatus[]
  readonly supplierId?: number | undefined
  readonly ids?: readonly number[]
  readonly now: number
}

/** The newest first. */
export async function purchaseRows(db: Reader, { statuses, supplierId, ids, now }: PurchaseFilter): Promise<PurchaseRow[]> {
  const orders = await db
    .selectFrom('purchase_order')
    .innerJoin('supplier', 'supplier.id', 'purchase_order.supplier_id')
    .select(['purchase_order.id', 'supplier_id as supplierId', 'supplier.name as supplier', 'status', 'purchase_order.currency'])
    .select(['created_at as createdAt', 'sent_at as sentAt', 'changed_at', 'expected_on', 'lead_time_days'])
    .$if(statuses !== undefined, (query) => query.where('status', 'in', statuses ?? []))
    .$if(supplierId !== undefined, (query) => query.where('supplier_id', '=', supplierId ?? 0))
    .$if(ids !== undefined, (query) => query.where('purchase_order.id', 'in', ids ?? []))
    .orderBy('purchase_order.id', 'desc')
    .limit(mostRows)
    .execute()
  const lines = await linesOf(
    db,
    orders.map((order) => order.id),
  )
  const materials = await materialLines(
    db,
    orders.map((order) => order.id),
  )
  const { shop } = await readShop(db)
  const timeZone = shop?.timeZone ?? 'UTC'
  const today = dayOf(now, timeZone)
  return orders.map(({ changed_at, expected_on, lead_time_days, ...order }) => {
    const own = [
      ...lines.filter((line) => line.purchase_id === order.id),
      ...materials
        .filter((line) => line.purchase_id === order.id)
        .map((line) => ({ ...packCounts(line), price_minor: line.price_minor, expected_on: null })),
    ]
    const awaited = awaitedPurchaseStatuses.includes(order.status)
    const days = own
      .filter((line) => outstanding(line) > 0)
      .flatMap((line) => {
        const from = { lineDay: line.expected_on, orderDay: expected_on, sentAt: order.sentAt, leadTimeDays: lead_time_days }
        return expectedDay(from, timeZone) ?? []
      })
      .sort()
    const expectedOn = awaited ? (days[0] ?? null) : null
    const sum = (part: (line: (typeof own)[number]) => number) => own.reduce((total, line) => total + part(line), 0)
    return {
      ...order,
      number: purchaseNumber(order.id),
      code: ownCode('purchase', order.id),
      expectedOn,
      late: expectedOn !== null && expectedOn < today,
      changed: changed_at !== null,
      lines: own.length,
      ordered: sum((line) => line.quantity - line.cancelled),
      outstanding: awaited || order.status === 'draft' ? sum(outstanding) : 0,
      received: sum((line) => line.received),
      totalMinor: sum((line) => (line.quantity - line.cancelled) * (line.price_minor ?? 0)),
    }
  })
}

async function linesOf(db: Reader, purchaseIds: readonly number[]) {
  if (purchaseIds.length === 0) return []
  return db.selectFrom('purchase_line').selectAll().where('purchase_id', 'in', purchaseIds).orderBy('line_no').execute()
}
