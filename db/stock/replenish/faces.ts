import type { CallOutput } from '../../../domain/contract.ts'
import { refuse } from '../../../domain/refusal.ts'
import { proposedFace } from '../../../domain/stock/replenish/propose.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'
import { shopDay } from '../../settings/shop.ts'
import { locationKey } from '../locations.ts'
import { factsOf } from './facts.ts'
import { planReplenishment } from './plan.ts'

/** The pick faces of an item as they were set, and what its forecast would set. */
export async function facesOf(db: Reader, itemId: number, now: number): Promise<CallOutput<'faces.ofItem'>> {
  const [facts] = await factsOf(db, [itemId], await shopDay(db, now))
  const set = await db
    .selectFrom('pick_face')
    .innerJoin('location', 'location.id', 'pick_face.location_id')
    .select(['location.id as locationId', 'location.code', 'min_units as min', 'max_units as max'])
    .where('item_id', '=', itemId)
    .orderBy('location.walk_order')
    .orderBy('location.code_key')
    .execute()
  const outlook = await db.selectFrom('outlook').select('per_day_milli').where('item_id', '=', itemId).executeTakeFirst()
  const caseUnits = facts?.caseUnits ?? null
  return {
    faces: set.map((face) => {
      const state = facts?.faces.find(({ faceId }) => faceId === face.locationId)
      return { ...face, onHand: state?.onHand ?? 0, free: state?.free ?? 0 }
    }),
    reserve: facts?.reserve ?? 0,
    caseUnits,
    proposed: outlook ? proposedFace(outlook.per_day_milli / 1000, caseUnits) : null,
  }
}

interface Saved {
  readonly itemId: number
  readonly location: string
  readonly min: number
  readonly max: number
}

/** Sets or changes how many units of an item a pick face should hold. Returns the face. */
export async function saveFace(tx: Writer, context: CommandContext, { itemId, location, min, max }: Saved): Promise<number> {
  if (min > max) refuse('face.min_above_max', { min, max })
  const item = await tx.selectFrom('item').select('id').where('id', '=', itemId).executeTakeFirst()
  if (!item) return refuse('item.unknown', { code: String(itemId) })
  const bin = await tx
    .selectFrom('location')
    .select(['id', 'code', 'kind', 'pickable'])
    .where('code_key', '=', locationKey(location))
    .executeTakeFirst()
  if (!bin) return refuse('location.unknown', { code: location })
  if (bin.kind !== 'bin' || bin.pickable !== 1) refuse('face.not_a_face', { code: bin.code })
  await tx
    .insertInto('pick_face')
    .values({ item_id: itemId, location_id: bin.id, min_units: min, max_units: max })
    .onConflict((conflict) => conflict.columns(['item_id', 'location_id']).doUpdateSet({ min_units: min, max_units: max }))
    .execute()
  await changed(tx, context, itemId)
  return bin.id
}

export async function removeFace(
  tx: Writer,
  context: CommandContext,
  { itemId, locationId }: { readonly itemId: number; readonly locationId: number },
): Promise<void> {
  const removed = await tx.deleteFrom('pick_face').where('item_id', '=', itemId).where('location_id', '=', locationId).executeTakeFirst()
  if (Number(removed.numDeletedRows) !== 1) refuse('face.unknown', { id: locationId })
  await changed(tx, context, itemId)
}

async function changed(tx: Writer, context: CommandContext, itemId: number): Promise<void> {
  await planReplenishment(tx, context, [itemId])
  context.subject('item', itemId)
  context.touch('items', 'stock')
}
