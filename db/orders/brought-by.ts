import type { OrderLine } from '../../domain/orders/contract.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import { onOrder } from '../purchasing/on-order.ts'
import type { Reader } from '../schema.ts'

type Bringer = OrderLine['broughtBy'][number]

/** Faces that are being filled, then purchase orders that are awaited, the earliest first: what waits for these items may get them from there. */
export async function broughtBy(db: Reader, itemIds: readonly number[]): Promise<ReadonlyMap<number, readonly Bringer[]>> {
  const found = new Map<number, Bringer[]>()
  if (itemIds.length === 0) return found
  const add = (itemId: number, bringer: Bringer) => found.set(itemId, [...(found.get(itemId) ?? []), bringer])
  const faces = await db
    .selectFrom('replenishment')
    .innerJoin('location', 'location.id', 'replenishment.face_id')
    .select(['replenishment.id', 'item_id as itemId', 'location.code as number'])
    .select((eb) => eb('quantity', '-', eb.ref('moved')).as('units'))
    .where('item_id', 'in', itemIds)
    .where('closed_at', 'is', null)
    .orderBy('replenishment.id')
    .execute()
  for (const { itemId, ...face } of faces) if (face.units > 0) add(itemId, { kind: 'replenishment', ...face, expectedOn: null })
  const purchases = new Map<string, Bringer & { readonly itemId: number }>()
  for (const { itemId, purchaseId: id, units, expectedOn } of await onOrder(db, itemIds)) {
    const key = `${itemId} ${id} ${expectedOn ?? ''}`
    const known = purchases.get(key)
    purchases.set(key, { itemId, kind: 'purchase', id, number: purchaseNumber(id), units: units + (known?.units ?? 0), expectedOn })
  }
  for (const { itemId, ...purchase } of purchases.values()) add(itemId, purchase)
  return found
}
