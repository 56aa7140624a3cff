import type { Reader } from '../../schema.ts'

/**
 * Where orders would get each of these items from: the pick face to which it is being brought, where it lies or lay last, else the
 * first empty one of the walk.
 */
export async function usualFaces(db: Reader, itemIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const faces = new Map<number, number>()
  if (itemIds.length === 0) return faces
  const underWay = await db
    .selectFrom('replenishment')
    .innerJoin('location', 'location.id', 'replenishment.face_id')
    .select(['replenishment.item_id as itemId', 'location.id as locationId'])
    .where('replenishment.item_id', 'in', itemIds)
    .where('replenishment.closed_at', 'is', null)
    .where('location.pickable', '=', 1)
    .orderBy('replenishment.id')
    .execute()
  const known = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['stock.item_id as itemId', 'location.id as locationId'])
    .where('stock.item_id', 'in', itemIds)
    .where('location.kind', '=', 'bin')
    .where('location.pickable', '=', 1)
    // An emptied bin keeps its row: it is still where the item lives.
    .orderBy('stock.on_hand', 'desc')
    .orderBy('location.walk_order')
    .orderBy('location.id')
    .execute()
  for (const { itemId, locationId } of [...underWay, ...known]) if (!faces.has(itemId)) faces.set(itemId, locationId)
  const homeless = itemIds.filter((id) => !faces.has(id))
  const empty = homeless.length === 0 ? [] : await emptyFaces(db, homeless.length)
  for (const [index, itemId] of homeless.entries()) {
    const locationId = empty[index]
    if (locationId !== undefined) faces.set(itemId, locationId)
  }
  return faces
}

/** Nothing lies there, nothing is set to lie there, and nobody brings anything. */
async function emptyFaces(db: Reader, most: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('location')
    .select('location.id')
    .where('location.kind', '=', 'bin')
    .where('location.pickable', '=', 1)
    .where(({ not, exists, selectFrom, and }) =>
      and([
        not(exists(selectFrom('stock').select('stock.id').whereRef('stock.location_id', '=', 'location.id').where('on_hand', '>', 0))),
        not(exists(selectFrom('pick_face').select('pick_face.item_id').whereRef('pick_face.location_id', '=', 'location.id'))),
        not(
          exists(
            selectFrom('replenishment')
              .select('replenishment.id')
              .whereRef('replenishment.face_id', '=', 'location.id')
              .where('replenishment.closed_at', 'is', null),
          ),
        ),
      ]),
    )
    .orderBy('location.walk_order')
    .orderBy('location.code_key')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}
