import type { ParcelPage } from '../../domain/evidence/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'
import { checksOf } from './checks.ts'
import { contentsOf, handedOver } from './contents.ts'
import { actOf, scansOf, stopsOf } from './trail.ts'
import { readShipTo } from '../orders/ship-to.ts'

/** One parcel as it was packed and left: what a claim is judged by. */
export async function parcelPage(db: Reader, parcelId: number): Promise<ParcelPage> {
  const row = await db
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .innerJoin('customer', 'customer.id', 'sales_order.customer_id')
    .leftJoin('staff', 'staff.id', 'parcel.staff_id')
    .selectAll('sales_order')
    .select(['parcel.sscc', 'parcel.status as parcelStatus', 'parcel.station', 'parcel.carton', 'parcel.carrier', 'parcel.service'])
    .select([
      'parcel.tracking',
      'parcel.weight_grams as weightGrams',
      'parcel.weight_computed',
      'opened_at',
      'closed_at',
      'labelled_at',
      'handed_over_at',
    ])
    .select(['staff.name as packer', 'customer.name as customer'])
    .where('parcel.id', '=', parcelId)
    .executeTakeFirst()
  if (!row) return refuse('parcel.unknown', { code: String(parcelId) })
  const { shop } = await readShop(db)
  return {
    id: parcelId,
    code: ownCode('parcel', parcelId),
    sscc: row.sscc,
    oldLabels: await oldLabels(db, parcelId),
    status: row.parcelStatus,
    orderId: row.id,
    orderNumber: row.number,
    channel: row.channel,
    customer: row.customer,
    shipTo: readShipTo(row),
    packer: row.packer ?? '',
    station: row.station,
    openedAt: row.opened_at,
    closed: row.closed_at === null ? null : { at: row.closed_at, person: await actOf(db, parcelId, 'close') },
    labelled: row.labelled_at === null ? null : { at: row.labelled_at, person: await actOf(db, parcelId, 'label') },
    handedOver: row.handed_over_at === null ? null : { at: row.handed_over_at, person: await handedOver(db, parcelId) },
    carton: shop?.cartons.find(({ code }) => code === row.carton)?.name ?? row.carton,
    weightGrams: row.weightGrams,
    weightComputed: row.weight_computed === 1,
    carrier: shop?.carriers.find(({ code }) => code === row.carrier)?.name ?? row.carrier,
    service: row.service,
    tracking: row.tracking,
    contents: await contentsOf(db, parcelId),
    scans: await scansOf(db, parcelId),
    checks: await checksOf(db, parcelId),
    stops: await stopsOf(db, parcelId),
  }
}

async function oldLabels(db: Reader, parcelId: number): Promise<string[]> {
  const rows = await db.selectFrom('old_label').select('sscc').where('parcel_id', '=', parcelId).orderBy('sscc').execute()
  return rows.map(({ sscc }) => sscc)
}
