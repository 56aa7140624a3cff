import { z } from 'zod'
import type { PurchaseLine, PurchaseView } from '../../domain/purchasing/contract.ts'
import { possibleActs } from '../../domain/purchasing/possible.ts'
import { awaitedPurchaseStatuses, outstanding } from '../../domain/purchasing/status.ts'
import { dayOf } from '../../domain/orders/days.ts'
import { refuse } from '../../domain/refusal.ts'
import { contactSchema } from '../../domain/suppliers/contract.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'
import { readVariant } from '../stock/items.ts'
import { theSupplier } from '../suppliers/save.ts'
import { expectedDay } from './on-order.ts'
import { purchaseRows } from './rows.ts'

const contacts = z.array(contactSchema)

export async function purchaseView(db: Reader, id: number, now: number): Promise<PurchaseView> {
  const [row] = await purchaseRows(db, { ids: [id], now })
  if (!row) return refuse('purchase.unknown', { id })
  const order = await db.selectFrom('purchase_order').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const supplier = await theSupplier(db, row.supplierId)
  return {
    ...row,
    version: order.version,
    reference: order.reference,
    note: order.note,
    confirmedAt: order.confirmed_at,
    orderExpectedOn: order.expected_on,
    account: supplier.account,
    contacts: contacts.parse(JSON.parse(supplier.contacts)),
    minOrderMinor: supplier.currency === row.currency ? supplier.min_order_minor : 0,
    possible: [...possibleActs(row.status)],
    linesShown: await linesShown(db, { ...row, orderDay: order.expected_on, leadTimeDays: supplier.lead_time_days }, now),
    receipts: await receiptsOf(db, id),
  }
}

interface Order extends Pick<PurchaseView, 'id' | 'status' | 'supplierId' | 'sentAt'> {
  readonly orderDay: string | null
  readonly leadTimeDays: number | null
}

async function linesShown(db: Reader, order: Order, now: number): Promise<PurchaseLine[]> {
  const rows = await db
    .selectFrom('purchase_line')
    .innerJoin('item', 'item.id', 'purchase_line.item_id')
    .leftJoin('item_supplier', (join) =>
      join.onRef('item_supplier.item_id', '=', 'purchase_line.item_id').on('item_supplier.supplier_id', '=', order.supplierId),
    )
    .select(['purchase_line.id as lineId', 'line_no as lineNo', 'purchase_line.item_id as itemId', 'item.sku', 'item.name', 'item.variant'])
    .select(['item.photo_id as photoId', 'supplier_code as supplierCode', 'pack_size as packSize', 'quantity', 'confirmed', 'cancelled'])
    .select(['received', 'rejected', 'purchase_line.price_minor as priceMinor', 'expected_on'])
    .where('purchase_id', '=', order.id)
    .orderBy('line_no')
    .execute()
  const { shop } = await readShop(db)
  const timeZone = shop?.timeZone ?? 'UTC'
  const today = dayOf(now, timeZone)
  const awaited = awaitedPurchaseStatuses.includes(order.status)
  return rows.map(({ variant, packSize, expected_on, ...line }) => {
    const expectedOn = expectedDay({ ...order, lineDay: expected_on }, timeZone)
    const left = awaited || order.status === 'draft' ? outstanding(line) : 0
    return {
      ...line,
      variant: readVariant(variant),
      packSize: packSize ?? 1,
      outstanding: left,
      expectedOn,
      late: awaited && left > 0 && expectedOn !== null && expectedOn < today,
    }
  })
}

async function receiptsOf(db: Reader, purchaseId: number): Promise<PurchaseView['receipts']> {
  const rows = await db
    .selectFrom('receipt')
    .leftJoin('receipt_line', 'receipt_line.receipt_id', 'receipt.id')
    .leftJoin('staff', 'staff.id', 'receipt.staff_id')
    .select(({ fn, lit }) => [
      'receipt.id as receiptId',
      'receipt.created_at as at',
      'receipt.status',
      'staff.name as person',
      fn.coalesce(fn.sum<number>('received'), lit(0)).as('units'),
      fn.coalesce(fn.sum<number>('rejected'), lit(0)).as('rejected'),
    ])
    .where('receipt.purchase_id', '=', purchaseId)
    .where('receipt.status', '!=', 'voided')
    .groupBy(['receipt.id', 'receipt.created_at', 'receipt.status', 'staff.name'])
    .orderBy('receipt.id', 'desc')
    .execute()
  return rows.map(({ status, person, ...row }) => ({ ...row, open: status === 'open', person: person ?? '' }))
}
