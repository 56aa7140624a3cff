import type { Supply } from '../../domain/orders/allocate.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import { parts } from '../../domain/collection/parts.ts'
import type { Store } from '../dialect/store.ts'
import { mayBePromised } from '../../domain/stock/lot.ts'
import { shopDay } from '../settings/shop.ts'
import type { Reader } from '../schema.ts'

export interface SupplyRow extends Supply {
  readonly lotId: number
  readonly locationId: number
  readonly zone: string
}

const itemsAtOnce = 1000

function supplyRows(tx: Reader, locksRows: boolean, itemIds: readonly number[]) {
  return tx
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .innerJoin('item', 'item.id', 'stock.item_id')
    .select(['stock.id', 'stock.item_id', 'stock.lot_id', 'stock.location_id', 'stock.on_hand', 'stock.allocated'])
    .select(['lot.expires_on', 'item.min_life_days', 'location.zone'])
    .where('stock.item_id', 'in', itemIds)
    .where('location.pickable', '=', 1)
    .where('stock.awaits_count', '=', 0)
    .where('lot.status', '=', 'ok')
    .where((eb) => eb('stock.on_hand', '>', eb.ref('stock.allocated')))
    .orderBy('stock.item_id')
    .orderBy((eb) => eb.fn.coalesce('lot.expires_on', eb.val('9999-12-31')))
    .orderBy('location.walk_order')
    .orderBy('stock.id')
    .$if(locksRows, (query) => query.forUpdate('stock'))
}

/** An order that somebody waits for has few lines; what is over repeats the last item. */
const supplyOfFour = prepared({ a: aNumber(), b: aNumber(), c: aNumber(), d: aNumber() }, (tx: Reader, { a, b, c, d }, locksRows) =>
  supplyRows(tx, locksRows, [a, b, c, d]),
)

interface Asking {
  readonly store: Store
  readonly now: number
}

/**
 * What allocation may offer of these items, earliest expiry first: free units in pickable places that do not wait for a count,
 * of lots that nobody stopped and that keep long enough, locked till the end.
 */
export async function supplyOf(tx: Reader, { store, now }: Asking, itemIds: readonly number[]): Promise<readonly SupplyRow[]> {
  const rows = await freeRows(tx, store, itemIds)
  if (rows.every((row) => row.expires_on === null)) return rows.map(toSupply)
  const today = await shopDay(tx, now)
  return rows.filter((row) => mayBePromised({ expiresOn: row.expires_on, minLifeDays: row.min_life_days }, today)).map(toSupply)
}

type Row = Awaited<ReturnType<typeof supplyOfFour.rows>>[number]

async function freeRows(tx: Reader, store: Store, itemIds: readonly number[]): Promise<readonly Row[]> {
  const [a = 0, b = a, c = b, d = c, ...more] = itemIds
  if (more.length === 0) return supplyOfFour.rows(tx, { a, b, c, d })
  const found: Row[] = []
  for (const part of parts(itemIds, itemsAtOnce)) found.push(...(await supplyRows(tx, store.locksRows, part).execute()))
  return found
}

function toSupply(row: Row): SupplyRow {
  return {
    stockId: row.id,
    itemId: row.item_id,
    lotId: row.lot_id,
    locationId: row.location_id,
    zone: row.zone,
    available: row.on_hand - row.allocated,
    expiresOn: row.expires_on,
  }
}
