import type { Reader } from '../../schema.ts'
import { countedLots, handledSince } from './counted.ts'
import type { FoundCount } from './found.ts'

export interface DifferentLot {
  readonly itemId: number
  readonly lotId: number
  /** 0 where the books have none of it here. */
  readonly stockId: number
  readonly sku: string
  readonly allocated: number
  /** Units that lie here now: those that were counted, and what hands brought and took since. */
  readonly present: number
  /** How many more, or fewer, than the books say. */
  readonly difference: number
  /** Hands took or brought some since it was scanned last: nobody knows whether those units were counted. */
  readonly isStirred: boolean
  readonly wasSeen: boolean
}

/** Every lot that was counted in this round or that the books have in the bin. */
export async function differences(db: Reader, count: FoundCount, locksRows: boolean): Promise<readonly DifferentLot[]> {
  const books = await db
    .selectFrom('stock')
    .select(['id', 'item_id', 'lot_id', 'on_hand', 'allocated'])
    .where('location_id', '=', count.locationId)
    .orderBy('id')
    .$if(locksRows, (query) => query.forUpdate())
    .execute()
  const counted = new Map((await countedLots(db, count)).map((one) => [one.lotId, one]))
  const inBooks = new Map(books.map((row) => [row.lot_id, row]))
  const here = [
    ...books.filter(({ lot_id, on_hand }) => on_hand > 0 || counted.has(lot_id)).map((row) => ({ itemId: row.item_id, lotId: row.lot_id })),
    ...[...counted.values()].filter(({ lotId }) => !inBooks.has(lotId)),
  ]
  const skus = await skusOf(
    db,
    here.map(({ itemId }) => itemId),
  )
  return Promise.all(
    here.map(async ({ itemId, lotId }) => {
      const seen = counted.get(lotId)
      const row = inBooks.get(lotId)
      const onHand = row?.on_hand ?? 0
      const spot = { itemId, lotId, locationId: count.locationId }
      const since = await handledSince(db, spot, seen?.moveId ?? count.startedMoveId)
      const present = seen ? Math.max(0, seen.units + since.brought - since.taken) : 0
      return {
        itemId,
        lotId,
        stockId: row?.id ?? 0,
        sku: skus.get(itemId) ?? '',
        allocated: row?.allocated ?? 0,
        present,
        difference: present - onHand,
        isStirred: since.brought > 0 || (seen !== undefined && since.taken > 0),
        wasSeen: seen !== undefined,
      }
    }),
  )
}

async function skusOf(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('item').select(['id', 'sku']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, sku }) => [id, sku]))
}
