import { refuse } from '../../domain/refusal.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Reader } from '../schema.ts'

const onePart = prepared({ itemId: aNumber() }, (db: Reader, { itemId }) =>
  db.selectFrom('kit_part').select('part_id').where('kit_id', '=', itemId).limit(1),
)

export async function isKit(db: Reader, itemId: number): Promise<boolean> {
  return (await onePart.first(db, { itemId })) !== undefined
}

/** Its parts lie on the shelf: units of the kit itself would be promised to nobody. */
export async function refuseKit(db: Reader, { id, sku }: { readonly id: number; readonly sku: string }): Promise<void> {
  if (await isKit(db, id)) refuse('kit.not_stocked', { sku })
}

/** After the move, which waits for whoever makes a kit of the item at this moment. */
export async function refuseKitInside(tx: Reader, itemId: number): Promise<void> {
  if (!(await isKit(tx, itemId))) return
  const { sku } = await tx.selectFrom('item').select('sku').where('id', '=', itemId).executeTakeFirstOrThrow()
  refuse('kit.not_stocked', { sku })
}

export async function kitsAmong(db: Reader, itemIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (itemIds.length === 0) return new Set()
  const rows = await db.selectFrom('kit_part').select('kit_id').distinct().where('kit_id', 'in', itemIds).execute()
  return new Set(rows.map(({ kit_id }) => kit_id))
}
