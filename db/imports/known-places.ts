import { parts } from '../../domain/collection/parts.ts'
import type { ImportedStock } from '../../domain/imports/records.ts'
import type { PlaceRole } from '../../domain/stock/locations.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import { kitsAmong } from '../kits/no-stock.ts'
import type { Store } from '../dialect/store.ts'
import type { Reader } from '../schema.ts'
import { locationKey, placeRole } from '../stock/locations.ts'
import type { PlacedCount } from './checked.ts'

const rowsAtOnce = 500

/** What the books say about the items, bins and lots that a stock file names. */
export interface KnownPlaces {
  readonly itemIds: ReadonlyMap<string, number>
  placed(stock: ImportedStock): PlacedCount
  lotTracked(sku: string): boolean
  /** Its parts lie on the shelf, not it. */
  isKit(sku: string): boolean
  /** False for a tote and other places that hold no counted stock; a bin that is not known will be made. */
  stockable(bin: string): boolean
  allocated(stock: ImportedStock): number
  /** The file says of a bin that is known that it stands elsewhere than the books say. */
  standsElsewhere(stock: ImportedStock): boolean
  /** The same of what it is for. */
  usedOtherwise(stock: ImportedStock): boolean
  /** The file makes something else of a bin that is set as a pick face. */
  mustStayFace(stock: ImportedStock): boolean
  /** The day of expiry that the books have for the lot, where it is another one; null where there is no conflict. */
  expiresDifferently(stock: ImportedStock): string | null
}

interface KnownBin {
  readonly id: number
  readonly kind: string
  readonly aisle: number | null
  readonly bay: number | null
  readonly role: PlaceRole
  /** Somebody set how much of an item it should hold. */
  readonly isFace: boolean
}

const stockableKinds: ReadonlySet<string> = new Set(['bin', 'receiving', 'quarantine'])

export async function knownPlaces(
  db: Reader,
  counts: readonly ImportedStock[],
  lockFor: Store | null,
  pause: (done: number) => Promise<void>,
): Promise<KnownPlaces> {
  const items = new Map<string, { id: number; lotTracked: boolean; isKit: boolean }>()
  for (const keys of parts([...new Set(counts.map((stock) => skuKey(stock.sku)))], rowsAtOnce)) {
    const rows = await db.selectFrom('item').select(['id', 'sku_key', 'lot_tracked']).where('sku_key', 'in', keys).execute()
    const kits = await kitsAmong(
      db,
      rows.map(({ id }) => id),
    )
    for (const row of rows) items.set(row.sku_key, { id: row.id, lotTracked: row.lot_tracked === 1, isKit: kits.has(row.id) })
    await pause(0)
  }
  const locations = new Map<string, KnownBin>()
  for (const keys of parts([...new Set(counts.map((stock) => locationKey(stock.bin)))], rowsAtOnce)) {
    const rows = await db
      .selectFrom('location')
      .select(['id', 'code_key', 'kind', 'aisle', 'bay', 'pickable', 'reserve'])
      .select(({ exists, selectFrom }) =>
        exists(selectFrom('pick_face').select('pick_face.item_id').whereRef('pick_face.location_id', '=', 'location.id')).as('isFace'),
      )
      .where('code_key', 'in', keys)
      .execute()
    for (const { code_key: key, isFace, pickable, reserve, ...row } of rows) {
      locations.set(key, { ...row, role: placeRole({ pickable, reserve }), isFace: Boolean(isFace) })
    }
  }
  const lots = new Map<string, { id: number; expiresOn: string | null }>()
  const balances = new Map<string, { id: number; onHand: number; allocated: number }>()
  const itemIds = [...items.values()].map((item) => item.id)
  let done = 0
  for (const ids of parts(itemIds, rowsAtOnce)) {
    const lotRows = await db.selectFrom('lot').select(['id', 'item_id', 'code', 'expires_on']).where('item_id', 'in', ids).execute()
    for (const row of lotRows) lots.set(`${row.item_id}\n${row.code}`, { id: row.id, expiresOn: row.expires_on })
    const stockRows = await db
      .selectFrom('stock')
      .select(['id', 'lot_id', 'location_id', 'on_hand', 'allocated'])
      .where('item_id', 'in', ids)
      .orderBy('id')
      .$if(lockFor?.locksRows === true, (query) => query.forUpdate())
      .execute()
    for (const row of stockRows)
      balances.set(`${row.lot_id}\n${row.location_id}`, { id: row.id, onHand: row.on_hand, allocated: row.allocated })
    done += ids.length
    await pause(Math.round((counts.length * done) / itemIds.length))
  }

  const itemOf = (sku: string) => items.get(skuKey(sku))
  const lotOf = ({ sku, lot }: ImportedStock) => lots.get(`${itemOf(sku)?.id ?? 0}\n${lot}`)
  const balanceOf = (stock: ImportedStock) => balances.get(`${lotOf(stock)?.id ?? 0}\n${locations.get(locationKey(stock.bin))?.id ?? 0}`)
  return {
    itemIds: new Map([...items].map(([key, item]) => [key, item.id])),
    placed: (stock) => ({
      stock,
      itemId: itemOf(stock.sku)?.id ?? null,
      locationId: locations.get(locationKey(stock.bin))?.id ?? null,
      lotId: lotOf(stock)?.id ?? null,
      stockId: balanceOf(stock)?.id ?? null,
      onHand: balanceOf(stock)?.onHand ?? 0,
    }),
    isKit: (sku) => itemOf(sku)?.isKit ?? false,
    lotTracked: (sku) => itemOf(sku)?.lotTracked ?? false,
    stockable: (bin) => stockableKinds.has(locations.get(locationKey(bin))?.kind ?? 'bin'),
    standsElsewhere: ({ bin, stands }) => {
      const known = locations.get(locationKey(bin))
      return stands !== undefined && known !== undefined && (known.aisle !== stands.aisle || known.bay !== stands.bay)
    },
    usedOtherwise: ({ bin, role }) => {
      const known = locations.get(locationKey(bin))
      return role !== undefined && known?.kind === 'bin' && known.role !== role
    },
    mustStayFace: ({ bin, role }) => role !== undefined && role !== 'face' && locations.get(locationKey(bin))?.isFace === true,
    allocated: (stock) => balanceOf(stock)?.allocated ?? 0,
    expiresDifferently: (stock) => {
      const known = lotOf(stock)?.expiresOn ?? null
      return known !== null && stock.expiresOn !== null && known !== stock.expiresOn ? known : null
    },
  }
}
