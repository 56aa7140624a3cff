import { refuse } from '../../../domain/refusal.ts'
import { heldUnits } from '../../returns/held.ts'
import type { Reader } from '../../schema.ts'
import { place } from '../../stock/places.ts'

const names = new Map<number, string>([
  [place.receiving, 'RECEIVING'],
  [place.quarantine, 'QUARANTINE'],
])

/**
 * Other hands leave in RECEIVING what receipts have still to put away, and in QUARANTINE what they rejected, beside what returns
 * have to decide on. `left`: units that would stay there.
 */
export async function refuseHeldByReceipts(
  db: Reader,
  stock: { readonly lotId: number; readonly locationId: number; readonly left: number },
): Promise<void> {
  const location = names.get(stock.locationId)
  if (location === undefined) return
  const rows = await db
    .selectFrom('receipt_line')
    .innerJoin('item', 'item.id', 'receipt_line.item_id')
    .select(['item.sku', 'received', 'rejected', 'put_away', 'sent_back', 'scrapped'])
    .where('lot_id', '=', stock.lotId)
    .execute()
  const units = rows.map((row) =>
    stock.locationId === place.receiving ? row.received - row.rejected - row.put_away : row.rejected - row.sent_back - row.scrapped,
  )
  const own = units.reduce((total, one) => total + one, 0)
  if (own === 0) return
  const held = own + (stock.locationId === place.quarantine ? await heldUnits(db, stock.lotId) : 0)
  if (stock.left < held) refuse('receiving.held', { sku: rows[0]?.sku ?? '', location, held })
}
