import { dayOf } from '../../domain/orders/days.ts'
import { outstanding } from '../../domain/purchasing/status.ts'
import { type DeliveredLine, supplierRecord, type SupplierRecord } from '../../domain/suppliers/record.ts'
import { expectedDay } from '../purchasing/on-order.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'

const dayLength = 86_400_000

/** Lines whose order is over, or of which all came; the day of a delivery is the day it was counted. */
export async function deliveredLines(
  db: Reader,
  supplierId?: number,
): Promise<readonly (DeliveredLine & { readonly supplierId: number })[]> {
  const rows = await db
    .selectFrom('purchase_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'purchase_line.purchase_id')
    .innerJoin('supplier', 'supplier.id', 'purchase_order.supplier_id')
    .select(['purchase_line.id', 'purchase_order.supplier_id as supplierId', 'purchase_order.status', 'sent_at as sentAt'])
    .select(['quantity', 'confirmed', 'cancelled', 'purchase_line.received', 'purchase_line.rejected'])
    .select(['purchase_line.expected_on as lineDay', 'purchase_order.expected_on as orderDay', 'lead_time_days as leadTimeDays'])
    .where('purchase_order.status', 'in', ['partly_received', 'received', 'closed'])
    .where((eb) => eb('purchase_line.cancelled', '<', eb.ref('purchase_line.quantity')))
    .$if(supplierId !== undefined, (query) => query.where('purchase_order.supplier_id', '=', supplierId ?? 0))
    .orderBy('purchase_line.id')
    .execute()
  const came = await arrivalsOf(db, supplierId)
  const { shop } = await readShop(db)
  const timeZone = shop?.timeZone ?? 'UTC'
  return rows
    .filter((row) => row.status === 'closed' || outstanding(row) === 0)
    .map((row) => {
      const at = came.get(row.id)
      const ordered = row.quantity - row.cancelled
      const accepted = row.received - row.rejected
      const expected = expectedDay(row, timeZone)
      const isWhole = accepted >= ordered && at !== undefined
      return {
        supplierId: row.supplierId,
        ordered,
        accepted,
        received: row.received,
        rejected: row.rejected,
        leadDays: at === undefined || row.sentAt === null ? null : Math.max((at.first - row.sentAt) / dayLength, 0),
        onTime: expected === null ? null : isWhole && dayOf(at.last, timeZone) <= expected,
      }
    })
}

async function arrivalsOf(db: Reader, supplierId: number | undefined) {
  const rows = await db
    .selectFrom('receipt_act')
    .innerJoin('receipt_line', 'receipt_line.id', 'receipt_act.receipt_line_id')
    .innerJoin('receipt', 'receipt.id', 'receipt_act.receipt_id')
    .select(({ fn }) => [
      'receipt_line.purchase_line_id as lineId',
      fn.min<number>('receipt_act.at').as('first'),
      fn.max<number>('receipt_act.at').as('last'),
    ])
    .where('receipt_act.kind', '=', 'receive')
    .where('receipt_act.undone', '=', 0)
    .$if(supplierId !== undefined, (query) => query.where('receipt.supplier_id', '=', supplierId ?? 0))
    .groupBy('receipt_line.purchase_line_id')
    .execute()
  return new Map(rows.flatMap(({ lineId, first, last }) => (lineId === null ? [] : [[lineId, { first, last }] as const])))
}

/** What each item cost in orders that were sent, the newest first. */
async function pricesOf(db: Reader, supplierId: number) {
  const rows = await db
    .selectFrom('purchase_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'purchase_line.purchase_id')
    .innerJoin('item', 'item.id', 'purchase_line.item_id')
    .select(['item.sku', 'purchase_line.price_minor as priceMinor', 'purchase_order.currency', 'purchase_order.sent_at as at'])
    .where('purchase_order.supplier_id', '=', supplierId)
    .where('purchase_order.sent_at', 'is not', null)
    .where('purchase_line.price_minor', 'is not', null)
    .orderBy('purchase_order.sent_at', 'desc')
    .orderBy('purchase_line.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ at, priceMinor, ...row }) => ({ ...row, at: at ?? 0, priceMinor: priceMinor ?? 0 }))
}

export async function recordOf(db: Reader, supplierId: number): Promise<SupplierRecord & { prices: Awaited<ReturnType<typeof pricesOf>> }> {
  return { ...supplierRecord(await deliveredLines(db, supplierId)), prices: await pricesOf(db, supplierId) }
}
