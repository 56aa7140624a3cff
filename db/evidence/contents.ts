import type { ParcelPage } from '../../domain/evidence/contract.ts'
import { groupBy } from '../../domain/collection/group-by.ts'
import type { Reader } from '../schema.ts'
import { readVariant } from '../stock/items.ts'

/** What belongs into it, how much was verified, and of which lots. */
export async function contentsOf(db: Reader, parcelId: number): Promise<ParcelPage['contents']> {
  const lines = await db
    .selectFrom('parcel_line')
    .innerJoin('item', 'item.id', 'parcel_line.item_id')
    .select(['line_id as lineId', 'item.sku', 'item.name', 'item.variant', 'item.photo_id as photoId', 'expected', 'verified'])
    .where('parcel_id', '=', parcelId)
    .orderBy('line_id')
    .execute()
  const lots = await db
    .selectFrom('parcel_content')
    .innerJoin('lot', 'lot.id', 'parcel_content.lot_id')
    .select(({ fn }) => ['line_id as lineId', 'lot.code', 'lot.expires_on as expiresOn', fn.sum<number>('quantity').as('units')])
    .where('parcel_id', '=', parcelId)
    .where('lot.code', '!=', '')
    .groupBy(['line_id', 'lot.code', 'lot.expires_on'])
    .orderBy('lot.code')
    .execute()
  const ofLine = groupBy(lots, ({ lineId }) => lineId)
  return lines.map(({ variant, ...line }) => ({
    ...line,
    variant: readVariant(variant),
    lots: (ofLine.get(line.lineId) ?? []).map(({ code, expiresOn, units }) => ({ code, expiresOn, units })),
  }))
}

/** Who moved its contents to the customer. */
export async function handedOver(db: Reader, parcelId: number): Promise<string> {
  const row = await db
    .selectFrom('parcel_content')
    .innerJoin('move', 'move.id', 'parcel_content.hand_over_move_id')
    .innerJoin('staff', 'staff.id', 'move.staff_id')
    .select('staff.name')
    .where('parcel_content.parcel_id', '=', parcelId)
    .limit(1)
    .executeTakeFirst()
  return row?.name ?? ''
}
