import type { Supply } from '../../domain/orders/allocate.ts'
import type { Store } from '../dialect/store.ts'
import type { Reader } from '../schema.ts'

export interface SupplyRow extends Supply {
  readonly lotId: number
  readonly locationId: number
}

const itemsAtOnce = 1000

/** What allocation may offer of these items: free units in pickable places that do not wait for a count, locked till the end. */
export async function supplyOf(tx: Reader, store: Store, itemIds: readonly number[]): Promise<readonly SupplyRow[]> {
  const found: SupplyRow[] = []
  for (let start = 0; start < itemIds.length; start += itemsAtOnce) {
    const rows = await tx
      .selectFrom('stock')
      .innerJoin('location', 'location.id', 'stock.location_id')
      .innerJoin('lot', 'lot.id', 'stock.lot_id')
      .select(['stock.id', 'stock.item_id', 'stock.lot_id', 'stock.location_id', 'stock.on_hand', 'stock.allocated', 'lot.expires_on'])
      .where('stock.item_id', 'in', itemIds.slice(start, start + itemsAtOnce))
      .where('location.pickable', '=', 1)
      .where('stock.awaits_count', '=', 0)
      .where((eb) => eb('stock.on_hand', '>', eb.ref('stock.allocated')))
      .orderBy('stock.item_id')
      .orderBy((eb) => eb.fn.coalesce('lot.expires_on', eb.val('9999-12-31')))
      .orderBy('location.walk_order')
      .orderBy('stock.id')
      .$if(store.locksRows, (query) => query.forUpdate('stock'))
      .execute()
    for (const row of rows) {
      found.push({
        stockId: row.id,
        itemId: row.item_id,
        lotId: row.lot_id,
        locationId: row.location_id,
        available: row.on_hand - row.allocated,
        expiresOn: row.expires_on,
      })
    }
  }
  return found
}
