import type { ParcelEvidence } from '../../domain/returns/contract.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'

/** The parcels of an order as they were packed: who, when, how heavy, with which checks. */
export async function evidenceOf(db: Reader, orderId: number): Promise<ParcelEvidence[]> {
  const { shop } = await readShop(db)
  const parcels = await db
    .selectFrom('parcel')
    .leftJoin('staff', 'staff.id', 'parcel.staff_id')
    .select(['parcel.id as parcelId', 'sscc', 'status', 'staff.name as packer', 'station', 'closed_at as packedAt'])
    .select([
      'handed_over_at as handedOverAt',
      'carrier',
      'service',
      'tracking',
      'carton',
      'weight_grams as weightGrams',
      'weight_computed as computed',
    ])
    .where('order_id', '=', orderId)
    .where('status', '!=', 'voided')
    .orderBy('parcel.id')
    .execute()
  const holds = await db
    .selectFrom('parcel_line')
    .innerJoin('parcel', 'parcel.id', 'parcel_line.parcel_id')
    .innerJoin('item', 'item.id', 'parcel_line.item_id')
    .select(['parcel_id', 'line_id as lineId', 'item.sku', 'verified as units'])
    .where('parcel.order_id', '=', orderId)
    .where('verified', '>', 0)
    .orderBy('line_id')
    .execute()
  const checks = await db
    .selectFrom('parcel_check')
    .innerJoin('parcel', 'parcel.id', 'parcel_check.parcel_id')
    .leftJoin('staff', 'staff.id', 'parcel_check.staff_id')
    .select(['parcel_id', 'text', 'done', 'staff.name as person', 'at'])
    .where('parcel.order_id', '=', orderId)
    .orderBy('key')
    .execute()
  return parcels.map(({ computed, ...parcel }) => ({
    ...parcel,
    weightComputed: computed === 1,
    packer: parcel.packer ?? '',
    carrier: shop?.carriers.find(({ code }) => code === parcel.carrier)?.name ?? parcel.carrier,
    holds: holds.filter((row) => row.parcel_id === parcel.parcelId).map(({ lineId, sku, units }) => ({ lineId, sku, units })),
    checks: checks
      .filter((row) => row.parcel_id === parcel.parcelId)
      .map(({ text, done, person, at }) => ({ text, done: done === 1, person: person ?? '', at })),
  }))
}
