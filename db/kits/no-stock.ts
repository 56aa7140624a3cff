import { refuse } from '../../domain/refusal.ts'
import type { Reader } from '../schema.ts'

export async function isKit(db: Reader, itemId: number): Promise<boolean> {
  return (await db.selectFrom('kit_part').select('part_id').where('kit_id', '=', itemId).limit(1).executeTakeFirst()) !== undefined
}

/** Its parts lie on the shelf: units of the kit itself would be promised to nobody. */
export async function refuseKit(db: Reader, { id, sku }: { readonly id: number; readonly sku: string }): Promise<void> {
  if (await isKit(db, id)) refuse('kit.not_stocked', { sku })
}

export async function kitsAmong(db: Reader, itemIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (itemIds.length === 0) return new Set()
  const rows = await db.selectFrom('kit_part').select('kit_id').distinct().where('kit_id', 'in', itemIds).execute()
  return new Set(rows.map(({ kit_id }) => kit_id))
}
