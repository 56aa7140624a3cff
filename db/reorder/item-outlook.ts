import type { Policy } from '../../domain/reorder/policy.ts'
import type { ItemOutlookView } from '../../domain/reorder/contract.ts'
import { scopeKey, usualPolicy } from '../../domain/reorder/scope.ts'
import type { Reader } from '../schema.ts'
import { outlookNow } from './newcomers.ts'
import { readPolicies } from './policies.ts'

const milli = 1000

interface Expected {
  readonly outlook: ItemOutlookView | null
  readonly policy: Policy
  readonly from: 'item' | 'class' | 'shop' | 'usual'
}

/** What is expected of one item, and the policy that holds for it: its own, that of its class, the shop's, the usual one. */
export async function itemOutlook(db: Reader, itemId: number, now: number): Promise<Expected> {
  const kept = await db.selectFrom('outlook').selectAll().where('item_id', '=', itemId).executeTakeFirst()
  const row = kept ?? (await outlookNow(db, itemId, now))
  const policies = await readPolicies(db)
  const outlook: ItemOutlookView | null = row && {
    forecastOn: row.forecast_on,
    method: row.method,
    historyDays: row.days,
    perDay: row.per_day_milli / milli,
    value: row.value_class,
    steadiness: row.steadiness,
    leadDays: row.lead_days_milli / milli,
    reorderPoint: row.reorder_point,
    orderUpTo: row.order_up_to,
    safetyStock: row.safety_stock,
  }
  const said = [
    { from: 'item', policy: policies.get(scopeKey({ of: 'item', itemId })) },
    {
      from: 'class',
      policy: row === null ? undefined : policies.get(scopeKey({ of: 'class', value: row.value_class, steadiness: row.steadiness })),
    },
    { from: 'shop', policy: policies.get('shop') },
  ] as const
  for (const { from, policy } of said) if (policy !== undefined) return { outlook, policy, from }
  return { outlook, policy: usualPolicy, from: 'usual' }
}
