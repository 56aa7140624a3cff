import { dayOf } from '../../domain/orders/days.ts'
import { fileNameOf } from '../../domain/documents/file-name.ts'
import { type Recall, type RecallParcel, recallCsv } from '../../domain/stock/recall.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'
import { readShipTo, shipToColumns } from '../orders/ship-to.ts'

export async function recallOf(db: Reader, lotId: number): Promise<Recall> {
  const lot = await db
    .selectFrom('lot')
    .innerJoin('item', 'item.id', 'lot.item_id')
    .select(['item.id as itemId', 'item.sku', 'item.name', 'lot.code as lot', 'lot.status', 'lot.status_reason as reason'])
    .select('lot.expires_on as expiresOn')
    .where('lot.id', '=', lotId)
    .executeTakeFirst()
  if (!lot) return refuse('lot.unknown', { id: lotId })
  const places = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['stock.id as stockId', 'location.id as locationId', 'location.code as location', 'location.kind'])
    .select(['on_hand as units', 'allocated'])
    .where('stock.lot_id', '=', lotId)
    .where('on_hand', '>', 0)
    .orderBy('location.walk_order')
    .orderBy('location.code_key')
    .execute()
  return { ...lot, parcels: await parcelsWith(db, lot.itemId, lotId), places }
}

async function parcelsWith(db: Reader, itemId: number, lotId: number): Promise<RecallParcel[]> {
  const rows = await db
    .selectFrom('parcel_content')
    .innerJoin('parcel', 'parcel.id', 'parcel_content.parcel_id')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .select(({ fn }) => ['parcel.id as parcelId', fn.sum<number>('parcel_content.quantity').as('units')])
    .select(['sales_order.id as orderId', 'sales_order.number as orderNumber', 'sales_order.email'])
    .select(['parcel.sscc', 'parcel.tracking', 'parcel.carrier', 'parcel.status', 'parcel.handed_over_at as handedOverAt'])
    .select(shipToColumns)
    .where('parcel_content.item_id', '=', itemId)
    .where('parcel_content.lot_id', '=', lotId)
    .where('parcel.status', '!=', 'voided')
    .groupBy(['parcel.id', 'sales_order.id'])
    .orderBy('parcel.id')
    .execute()
  const parcels = rows.map((row) => ({
    orderId: row.orderId,
    orderNumber: row.orderNumber,
    parcelId: row.parcelId,
    sscc: row.sscc,
    tracking: row.tracking,
    carrier: row.carrier,
    status: row.status,
    handedOverAt: row.handedOverAt,
    units: row.units,
    email: row.email,
    shipTo: readShipTo(row),
  }))
  return [...parcels.filter(({ handedOverAt }) => handedOverAt !== null), ...parcels.filter(({ handedOverAt }) => handedOverAt === null)]
}

export async function recallFile(db: Reader, lotId: number) {
  const recall = await recallOf(db, lotId)
  const { shop } = await readShop(db)
  const text = recallCsv(recall, (at) => dayOf(at, shop?.timeZone ?? 'UTC'))
  return {
    fileName: fileNameOf(['recall', recall.sku, recall.lot], 'csv'),
    bytes: new TextEncoder().encode(text),
    rows: recall.parcels.length,
  }
}
