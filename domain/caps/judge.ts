import { groupBy } from '../collection/group-by.ts'
import type { CapKind } from './cap.ts'

/** A limit of one item, for orders from the first instant until before the second (ms UTC). */
export interface CapRule {
  readonly itemId: number
  readonly kind: CapKind
  readonly units: number
  readonly from: number | null
  readonly until: number | null
}

/** Units of an item that somebody asks for. */
export interface Asking {
  readonly itemId: number
  readonly buyer: string
  /** Milliseconds UTC. */
  readonly orderedAt: number
  readonly units: number
}

export function appliesAt({ from, until }: CapRule, orderedAt: number): boolean {
  return (from === null || orderedAt >= from) && (until === null || orderedAt < until)
}

/** What counts against one limit: everybody's units together, or those of one buyer. */
export function countedAs({ kind, itemId }: CapRule, buyer: string): string {
  return kind === 'total' ? `total ${itemId}` : `customer ${itemId} ${buyer}`
}

/**
 * How many units of each asking are over a limit, in the order given. Who ordered first gets what is left; `had`: what counts
 * already, by `countedAs`.
 */
export function unitsOver(rules: readonly CapRule[], had: ReadonlyMap<string, number>, askings: readonly Asking[]): readonly number[] {
  const used = new Map(had)
  const rulesOf = groupBy(rules, ({ itemId }) => itemId)
  const over = askings.map(() => 0)
  const inOrder = askings
    .map((asking, place) => ({ asking, place }))
    .sort((a, b) => a.asking.orderedAt - b.asking.orderedAt || a.place - b.place)
  for (const { asking, place } of inOrder) {
    const applying = (rulesOf.get(asking.itemId) ?? []).filter((rule) => appliesAt(rule, asking.orderedAt))
    const room = Math.min(asking.units, ...applying.map((rule) => rule.units - (used.get(countedAs(rule, asking.buyer)) ?? 0)))
    const taken = Math.max(0, room)
    for (const rule of applying) {
      const key = countedAs(rule, asking.buyer)
      used.set(key, (used.get(key) ?? 0) + taken)
    }
    over[place] = asking.units - taken
  }
  return over
}
