import type { Limit } from '../../domain/caps/cap.ts'
import { appliesAt, countedAs } from '../../domain/caps/judge.ts'
import type { Reader } from '../schema.ts'
import { hadUnder, buyer, linesUnder, takenUnits } from './had.ts'
import { heldLines } from './held-lines.ts'
import { capRules } from './rules.ts'

/** The limits that hold units of these lines of one order, by line; `had` is without the order itself. */
export async function limitsOf(db: Reader, orderId: number, itemIds: readonly number[]): Promise<ReadonlyMap<number, readonly Limit[]>> {
  const held = (await heldLines(db, itemIds)).filter((line) => line.orderId === orderId)
  const rules = await capRules(db, false, itemIds)
  const had = await hadUnder(db, rules, new Set(held.map((line) => line.buyer)))
  const limits = new Map<number, Limit[]>()
  for (const line of held) {
    for (const rule of rules.filter((one) => one.itemId === line.itemId && appliesAt(one, line.orderedAt))) {
      const all = had.get(countedAs(rule, line.buyer)) ?? 0
      const own = await linesUnder(db, rule)
        .select(({ fn }) => [buyer.as('buyer'), fn.sum<number>(takenUnits).as('units')])
        .where('order_line.order_id', '=', orderId)
        .groupBy(buyer)
        .execute()
      const units = own.reduce((sum, row) => sum + row.units, 0)
      const limit = { kind: rule.kind, units: rule.units, had: all - units }
      if (limit.had + units + line.units > rule.units) limits.set(line.lineId, [...(limits.get(line.lineId) ?? []), limit])
    }
  }
  return limits
}
