import { kitsOf, type KitPart } from '../../domain/kits/explode.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Reader } from '../schema.ts'
import { availableOf } from '../stock/available.ts'

/** The parts of every kit, by the key of its SKU: a shop has few. */
export async function allKits(db: Reader): Promise<ReadonlyMap<string, readonly KitPart[]>> {
  const rows = await db
    .selectFrom('kit_part')
    .innerJoin('item as kit', 'kit.id', 'kit_part.kit_id')
    .innerJoin('item as part', 'part.id', 'kit_part.part_id')
    .select(['kit.id as kitId', 'kit.sku as kitSku', 'part.sku', 'part.name', 'kit_part.quantity'])
    .orderBy('kit_part.kit_id')
    .orderBy('kit_part.part_id')
    .execute()
  const kits = new Map<string, KitPart[]>()
  for (const { kitSku, ...part } of rows) kits.set(skuKey(kitSku), [...(kits.get(skuKey(kitSku)) ?? []), part])
  return kits
}

export async function partsOfKit(db: Reader, kitId: number, today: string) {
  const rows = await db
    .selectFrom('kit_part')
    .innerJoin('item', 'item.id', 'kit_part.part_id')
    .select(['item.id as itemId', 'item.sku', 'item.name', 'kit_part.quantity'])
    .where('kit_id', '=', kitId)
    .orderBy('item.sku_key')
    .execute()
  const free = await availableOf(
    db,
    rows.map(({ itemId }) => itemId),
    today,
  )
  const parts = rows.map((row) => ({ ...row, available: free.get(row.itemId) ?? 0 }))
  return { parts, available: kitsOf(parts) }
}

/** How many of each of these items can be made, where it is a kit; the others are left out. */
export async function kitsAvailable(db: Reader, itemIds: readonly number[], today: string): Promise<ReadonlyMap<number, number>> {
  if (itemIds.length === 0) return new Map()
  const rows = await db.selectFrom('kit_part').select('kit_id as kitId').distinct().where('kit_id', 'in', itemIds).execute()
  const made = await Promise.all(rows.map(async ({ kitId }) => [kitId, (await partsOfKit(db, kitId, today)).available] as const))
  return new Map(made)
}
