import type { ReceivedGoods } from '../../../domain/purchasing/receiving/contract.ts'
import type { Reader } from '../../schema.ts'
import { backorderedOf } from './backordered.ts'

type Suggested = ReceivedGoods['bin']

interface Goods {
  readonly itemId: number
  readonly lotId: number
  /** Units that are in hand. */
  readonly units: number
}

/**
 * Into the set pick face as far as there is room or orders wait, the rest into reserve. Where no face is set: where the lot or its item
 * lies, or lay last; else the first bin of the walk in which nothing lies.
 */
export async function suggestedBin(db: Reader, goods: Goods): Promise<Suggested> {
  const faces = await setFaces(db, goods.itemId)
  if (faces.length > 0) {
    const waiting = (await backorderedOf(db, [goods.itemId])).get(goods.itemId) ?? 0
    for (const { locationId, code, room } of faces) {
      const units = Math.min(goods.units, Math.max(room, waiting))
      if (units > 0) return { locationId, code, empty: false, units }
    }
    const reserve = (await whereItLies(db, goods, 'reserve')) ?? (await firstEmpty(db, 'reserve'))
    if (reserve) return { ...reserve, units: goods.units }
  }
  const bin = (await whereItLies(db, goods, 'any')) ?? (await firstEmpty(db, 'face'))
  return bin === null ? null : { ...bin, units: goods.units }
}

/** In the order of the walk; `room`: units that still fit below its maximum. */
async function setFaces(db: Reader, itemId: number) {
  const rows = await db
    .selectFrom('pick_face')
    .innerJoin('location', 'location.id', 'pick_face.location_id')
    .leftJoin('stock', (join) =>
      join.onRef('stock.location_id', '=', 'pick_face.location_id').onRef('stock.item_id', '=', 'pick_face.item_id'),
    )
    .select(({ fn, lit }) => [
      'location.id as locationId',
      'location.code',
      'pick_face.max_units as max',
      fn.coalesce(fn.sum<number>('stock.on_hand'), lit(0)).as('onHand'),
    ])
    .where('pick_face.item_id', '=', itemId)
    .where('location.pickable', '=', 1)
    .groupBy(['location.id', 'location.code', 'pick_face.max_units', 'location.walk_order'])
    .orderBy('location.walk_order')
    .orderBy('location.id')
    .execute()
  return rows.map(({ max, onHand, ...face }) => ({ ...face, room: Math.max(0, max - onHand) }))
}

async function whereItLies(db: Reader, goods: Goods, of: 'reserve' | 'any') {
  const known = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['location.id as locationId', 'location.code'])
    .where('stock.item_id', '=', goods.itemId)
    .where('location.kind', '=', 'bin')
    .$if(of === 'reserve', (query) => query.where('location.reserve', '=', 1))
    // An emptied bin keeps its row: it is still where the item lives.
    .orderBy('location.pickable', 'desc')
    .orderBy((eb) => eb.case().when('stock.on_hand', '>', 0).then(0).else(1).end())
    .orderBy((eb) => eb.case().when('stock.lot_id', '=', goods.lotId).then(0).else(1).end())
    .orderBy('stock.on_hand', 'desc')
    .orderBy('location.walk_order')
    .limit(1)
    .executeTakeFirst()
  return known === undefined ? null : { ...known, empty: false }
}

async function firstEmpty(db: Reader, of: 'reserve' | 'face') {
  const empty = await db
    .selectFrom('location')
    .select(['location.id as locationId', 'location.code'])
    .where('location.kind', '=', 'bin')
    .where(of === 'reserve' ? 'location.reserve' : 'location.pickable', '=', 1)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('stock').select('stock.id').whereRef('stock.location_id', '=', 'location.id').where('stock.on_hand', '>', 0))),
    )
    .orderBy('location.walk_order')
    .orderBy('location.code_key')
    .limit(1)
    .executeTakeFirst()
  return empty === undefined ? null : { ...empty, empty: true }
}
