import { refuse } from '../../domain/refusal.ts'
import { undecidedUnits } from '../../domain/returns/undecided.ts'
import type { Reader } from '../schema.ts'
import { place } from '../stock/places.ts'

/** Units of a lot in QUARANTINE that returns have still to decide on. */
export async function heldUnits(db: Reader, lotId: number): Promise<number> {
  const acts = await db
    .selectFrom('return_act')
    .select(['kind', 'line_id as lineId', 'lot_id as lotId', 'units'])
    .where('lot_id', '=', lotId)
    .where('undone', '=', 0)
    .orderBy('id')
    .execute()
  return undecidedUnits(acts).reduce((units, one) => units + one.units, 0)
}

/** Other hands leave in QUARANTINE what returns have still to decide on. `left`: units that would stay there. */
export async function refuseHeldByReturns(
  db: Reader,
  stock: { readonly lotId: number; readonly locationId: number; readonly left: number },
): Promise<void> {
  if (stock.locationId !== place.quarantine) return
  const held = await heldUnits(db, stock.lotId)
  // More than lies there is short, whoever holds it.
  if (held === 0 || stock.left >= held) return
  const { sku } = await db
    .selectFrom('lot')
    .innerJoin('item', 'item.id', 'lot.item_id')
    .select('item.sku')
    .where('lot.id', '=', stock.lotId)
    .executeTakeFirstOrThrow()
  refuse('returns.held', { sku, held })
}

/** A parcel whose goods came back cannot be taken back from the carrier. */
export async function refuseReturned(db: Reader, parcel: { readonly id: number; readonly number: string }): Promise<void> {
  const row = await db
    .selectFrom('parcel_line')
    .innerJoin('return_line', 'return_line.line_id', 'parcel_line.line_id')
    .select('return_line.return_id')
    .where('parcel_line.parcel_id', '=', parcel.id)
    .where('return_line.received', '>', 0)
    .limit(1)
    .executeTakeFirst()
  if (row) refuse('returns.hand_over_kept', { number: parcel.number })
}
