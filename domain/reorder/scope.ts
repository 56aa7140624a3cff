import { steadinessClasses, valueClasses, type SteadinessClass, type ValueClass } from './classes.ts'
import type { PolicyScope } from './contract.ts'
import type { Policy } from './policy.ts'

/** What holds where nobody said anything. */
export const usualPolicy: Policy = { kind: 'service_level', level: 0.95 }

/** How a scope is written where policies are kept. */
export function scopeKey(scope: PolicyScope): string {
  switch (scope.of) {
    case 'shop':
      return 'shop'
    case 'class':
      return `class:${scope.value}${scope.steadiness}`
    case 'item':
      return `item:${scope.itemId}`
  }
}

/** What `scopeKey` wrote; null where it is none of its keys. */
export function readScope(key: string): PolicyScope | null {
  if (key === 'shop') return { of: 'shop' }
  const [of, rest = ''] = key.split(':')
  const value = valueClasses.find((one) => one === rest[0])
  const steadiness = steadinessClasses.find((one) => one === rest[1])
  if (of === 'class' && value !== undefined && steadiness !== undefined) return { of, value, steadiness }
  const itemId = Number(rest)
  return of === 'item' && Number.isSafeInteger(itemId) && itemId > 0 ? { of, itemId } : null
}

interface Classed {
  readonly itemId: number
  readonly value: ValueClass
  readonly steadiness: SteadinessClass
}

/** The narrowest policy of an item: its own, that of its class, the shop's, the usual one. */
export function policyOf(policies: ReadonlyMap<string, Policy>, { itemId, value, steadiness }: Classed): Policy {
  return (
    policies.get(scopeKey({ of: 'item', itemId })) ??
    policies.get(scopeKey({ of: 'class', value, steadiness })) ??
    policies.get('shop') ??
    usualPolicy
  )
}
