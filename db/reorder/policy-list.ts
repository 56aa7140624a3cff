import type { PolicyScope } from '../../domain/reorder/contract.ts'
import type { Policy } from '../../domain/reorder/policy.ts'
import { readScope } from '../../domain/reorder/scope.ts'
import type { Reader } from '../schema.ts'
import { readPolicies } from './policies.ts'

interface SaidPolicy {
  readonly scope: PolicyScope
  readonly sku: string
  readonly policy: Policy
}

/** The shop's first, then those of classes, then those of items by their SKU. */
export async function policyList(db: Reader): Promise<SaidPolicy[]> {
  const policies = await readPolicies(db)
  const scoped = [...policies].flatMap(([key, policy]) => {
    const scope = readScope(key)
    return scope === null ? [] : [{ scope, policy }]
  })
  const itemIds = scoped.flatMap(({ scope }) => (scope.of === 'item' ? [scope.itemId] : []))
  const items = itemIds.length === 0 ? [] : await db.selectFrom('item').select(['id', 'sku']).where('id', 'in', itemIds).execute()
  const skus = new Map(items.map(({ id, sku }) => [id, sku]))
  const place = { shop: 0, class: 1, item: 2 } as const
  return scoped
    .map(({ scope, policy }) => ({ scope, policy, sku: scope.of === 'item' ? (skus.get(scope.itemId) ?? '') : '' }))
    .sort((one, other) => place[one.scope.of] - place[other.scope.of] || one.sku.localeCompare(other.sku))
}
