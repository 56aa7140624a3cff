import type { ReceivedGoods } from '../../../domain/purchasing/receiving/contract.ts'
import type { Reader } from '../../schema.ts'

type Suggested = ReceivedGoods['bin']

/** Where the lot or its item lies, or lay last; else the first bin of the walk in which nothing lies. */
export async function suggestedBin(db: Reader, goods: { readonly itemId: number; readonly lotId: number }): Promise<Suggested> {
  const known = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['location.id as locationId', 'location.code'])
    .where('stock.item_id', '=', goods.itemId)
    .where('location.kind', '=', 'bin')
    // An emptied bin keeps its row: it is still where the item lives.
    .orderBy('location.pickable', 'desc')
    .orderBy((eb) => eb.case().when('stock.on_hand', '>', 0).then(0).else(1).end())
    .orderBy((eb) => eb.case().when('stock.lot_id', '=', goods.lotId).then(0).else(1).end())
    .orderBy('stock.on_hand', 'desc')
    .orderBy('location.walk_order')
    .limit(1)
    .executeTakeFirst()
  if (known) return { ...known, empty: false }
  const empty = await db
    .selectFrom('location')
    .select(['location.id as locationId', 'location.code'])
    .where('location.kind', '=', 'bin')
    .where('location.pickable', '=', 1)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('stock').select('stock.id').whereRef('stock.location_id', '=', 'location.id').where('stock.on_hand', '>', 0))),
    )
    .orderBy('location.walk_order')
    .orderBy('location.code_key')
    .limit(1)
    .executeTakeFirst()
  return empty ? { ...empty, empty: true } : null
}
