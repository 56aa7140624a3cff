import type { LotFacts } from '../../domain/picking/lot.ts'
import type { CurrentTask } from '../../domain/picking/step.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import type { Reader } from '../schema.ts'
import { shopDay } from '../settings/shop.ts'

/** Null for goods without lots, which is most of them: a scan of those reads nothing more. */
export async function lotFacts(db: Reader, now: number, task: CurrentTask | null, meaning: Meaning): Promise<LotFacts | null> {
  if (!task) return null
  const isItem = meaning.kind === 'item'
  if (!task.lotTracked && task.expiresOn === null && !(isItem && meaning.expiresOn !== undefined)) return null
  const plain = isItem && meaning.itemId === task.itemId && meaning.lot === undefined
  return { today: await shopDay(db, now), lotsInBin: plain && task.lotTracked ? await lotsInBin(db, task) : 1 }
}

async function lotsInBin(db: Reader, { itemId, locationId }: CurrentTask): Promise<number> {
  const rows = await db
    .selectFrom('stock')
    .select('lot_id')
    .where('item_id', '=', itemId)
    .where('location_id', '=', locationId)
    .where('on_hand', '>', 0)
    .limit(2)
    .execute()
  return rows.length
}
