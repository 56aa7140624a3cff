import { dayOf } from '../../domain/orders/days.ts'
import { isHoldOver } from '../../domain/orders/hold-over.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'

/** Orders whose hold is over by now, at most a thousand, the earliest first. */
export async function dueHolds(db: Reader, now: number): Promise<readonly number[]> {
  const { shop } = await readShop(db)
  if (!shop) return []
  const today = dayOf(now, shop.timeZone)
  const rows = await db
    .selectFrom('sales_order')
    .select(['id', 'hold_until'])
    .where('hold_until', '<=', today)
    .orderBy('hold_until')
    .orderBy('id')
    .limit(1000)
    .execute()
  return rows.filter((row) => isHoldOver(row.hold_until, today)).map((row) => row.id)
}
