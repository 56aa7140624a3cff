import type { CapRule } from '../../domain/caps/judge.ts'
import type { Reader } from '../schema.ts'

export interface SkuRule extends CapRule {
  readonly skuKey: string
}

/** Every limit: a shop has few. Locked, where asked, until the end of the command: two stations must not both give the last unit. */
export async function capRules(db: Reader, locks: boolean, itemIds?: readonly number[]): Promise<readonly SkuRule[]> {
  return db
    .selectFrom('item_cap')
    .innerJoin('item', 'item.id', 'item_cap.item_id')
    .select(['item_id as itemId', 'kind', 'units', 'from_at as from', 'until_at as until', 'item.sku_key as skuKey'])
    .$if(itemIds !== undefined, (query) => query.where('item_id', 'in', itemIds ?? []))
    .orderBy('item_id')
    .orderBy('kind')
    .$if(locks, (query) => query.forUpdate('item_cap'))
    .execute()
}
