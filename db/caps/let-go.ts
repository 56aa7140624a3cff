import { unitsOver } from '../../domain/caps/judge.ts'
import { allocateOrders } from '../orders/allocate.ts'
import { refreshOrders } from '../orders/refresh.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { hadUnder } from './had.ts'
import { heldLines } from './held-lines.ts'
import { settleCapHolds } from './holds.ts'
import { capRules } from './rules.ts'

/**
 * Units that were held over a limit and fit now, because others were cancelled or the limit was raised, go to who ordered first.
 * Returns how many.
 */
export async function letGoWithinCaps(tx: Writer, context: CommandContext, itemIds: readonly number[]): Promise<number> {
  if (itemIds.length === 0) return 0
  const rules = await capRules(tx, context.store.locksRows, itemIds)
  const held = await heldLines(tx, itemIds)
  if (held.length === 0) return 0
  const had = await hadUnder(tx, rules, new Set(held.map((line) => line.buyer)))
  const over = unitsOver(rules, had, held)
  const changed = held.flatMap((line, place) => (over[place] === line.units ? [] : [{ ...line, over: over[place] ?? 0 }]))
  for (const line of changed) await tx.updateTable('order_line').set({ over_cap: line.over }).where('id', '=', line.lineId).execute()
  const orderIds = [...new Set(changed.map(({ orderId }) => orderId))]
  await settleCapHolds(tx, orderIds)
  await refreshOrders(tx, context, orderIds)
  await allocateOrders(tx, context, orderIds)
  if (changed.length > 0) context.touch('orders', 'stock')
  return changed.reduce((units, line) => units + line.units - line.over, 0)
}
