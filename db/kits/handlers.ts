import { kitsContract } from '../../domain/kits/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import type { Reader } from '../schema.ts'
import { shopDay } from '../settings/shop.ts'
import { itemIdsBySku } from '../stock/item-ids.ts'
import { isKit } from './no-stock.ts'
import { partsOfKit } from './parts.ts'
import { replaceParts } from './replace-parts.ts'

export const kitsHandlers: HandlersFor<typeof kitsContract> = {
  'kits.ofItem': onQuery(kitsContract['kits.ofItem'], (_db, { itemId }, { now, store }) =>
    store.snapshot(async (db) => partsOfKit(db, itemId, await shopDay(db, now))),
  ),

  'kits.set': onCommand(kitsContract['kits.set'], async (tx, { itemId, parts }, context) => {
    const kit = await tx.selectFrom('item').select('sku').where('id', '=', itemId).executeTakeFirst()
    if (!kit) return refuse('item.unknown', { code: String(itemId) })
    const known = await itemIdsBySku(tx, new Set(parts.map(({ sku }) => sku)))
    const wanted = new Map<number, number>()
    for (const { sku, quantity } of parts) {
      const id = known.get(skuKey(sku)) ?? refuse('item.unknown', { code: sku })
      if (id === itemId) refuse('kit.itself', { sku: kit.sku })
      if (await isKit(tx, id)) refuse('kit.nested', { sku })
      wanted.set(id, (wanted.get(id) ?? 0) + quantity)
    }
    if (wanted.size > 0) await refuseUnfit(tx, itemId, kit.sku)
    await replaceParts(tx, itemId, [...wanted])
    context.subject('item', itemId)
    context.touch('items', 'stock')
    return { parts: wanted.size }
  }),
}

/** What is in another kit, or limited, is picked as itself. */
async function refuseUnfit(db: Reader, itemId: number, sku: string): Promise<void> {
  const inKit = await db.selectFrom('kit_part').select('kit_id').where('part_id', '=', itemId).limit(1).executeTakeFirst()
  if (inKit) refuse('kit.nested', { sku })
  const capped = await db.selectFrom('item_cap').select('kind').where('item_id', '=', itemId).limit(1).executeTakeFirst()
  if (capped) refuse('kit.capped', { sku })
}
