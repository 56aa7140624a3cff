import { groupBy } from '../../domain/collection/group-by.ts'
import { kitsByParcel } from '../../domain/kits/complete.ts'
import type { WholeKits } from '../../domain/shipping/lines-of-channel.ts'
import type { Reader } from '../schema.ts'

const kitsAtOnce = 500

/** With which parcels these kits became whole, whatever left before. */
export async function wholeKits(db: Reader, kitIds: readonly number[]): Promise<WholeKits> {
  const found = new Map<number, ReadonlyMap<string, number>>()
  for (let start = 0; start < kitIds.length; start += kitsAtOnce) {
    const ids = kitIds.slice(start, start + kitsAtOnce)
    const kits = await db.selectFrom('order_kit').select(['id', 'units']).where('id', 'in', ids).execute()
    const parts = groupBy(await partsOf(db, ids), ({ kitId }) => kitId)
    const sent = groupBy(await sentOf(db, ids), ({ kitId }) => kitId)
    for (const { id, units } of kits) found.set(id, kitsByParcel(units, parts.get(id) ?? [], sent.get(id) ?? []))
  }
  return found
}

async function partsOf(db: Reader, kitIds: readonly number[]) {
  return db
    .selectFrom('order_line')
    .select(({ fn, eb, ref }) => [
      fn.coalesce('order_kit_id', eb.lit(0)).as('kitId'),
      fn.coalesce('kit_part_id', eb.lit(0)).as('partId'),
      'kit_each as each',
      fn.sum<number>(eb(ref('ordered'), '-', ref('cancelled'))).as('wanted'),
    ])
    .where('order_kit_id', 'in', kitIds)
    .groupBy(['order_kit_id', 'kit_part_id', 'kit_each'])
    .execute()
}

async function sentOf(db: Reader, kitIds: readonly number[]) {
  return db
    .selectFrom('order_line')
    .innerJoin('parcel_line', 'parcel_line.line_id', 'order_line.id')
    .innerJoin('parcel', 'parcel.id', 'parcel_line.parcel_id')
    .select(({ fn, eb }) => [
      fn.coalesce('order_kit_id', eb.lit(0)).as('kitId'),
      fn.coalesce('kit_part_id', eb.lit(0)).as('partId'),
      'parcel.sscc as parcel',
      'parcel_line.verified as units',
    ])
    .where('order_kit_id', 'in', kitIds)
    .where('parcel.handed_over_at', 'is not', null)
    .orderBy('parcel.handed_over_at')
    .orderBy('parcel.id')
    .execute()
}
