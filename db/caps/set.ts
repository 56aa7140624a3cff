import { type Cap, capKinds } from '../../domain/caps/cap.ts'
import type { CapRule } from '../../domain/caps/judge.ts'
import { groupBy } from '../../domain/collection/group-by.ts'
import { endOfDay, startOf } from '../../domain/orders/days.ts'
import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import { theShop } from '../settings/shop.ts'
import type { Writer } from '../schema.ts'
import { buyer, linesUnder, soldUnder, takenUnits } from './had.ts'
import { letGoWithinCaps } from './let-go.ts'
import { capRules } from './rules.ts'

interface Asked {
  readonly itemId: number
  readonly perCustomer: Cap | null
  readonly total: Cap | null
}

/** Orders that were taken before stay taken; what an earlier limit held and this one lets through is served. Returns those units. */
export async function setCaps(tx: Writer, context: CommandContext, asked: Asked): Promise<number> {
  const { itemId } = asked
  const sku = await lockItem(tx, context, itemId)
  const kit = await tx.selectFrom('kit_part').select('part_id').where('kit_id', '=', itemId).limit(1).executeTakeFirst()
  if (kit) refuse('cap.kit', { sku })
  const { timeZone } = await theShop(tx)
  const caps = { customer: asked.perCustomer, total: asked.total }
  const isCapped = asked.perCustomer !== null || asked.total !== null
  await tx.deleteFrom('item_cap').where('item_id', '=', itemId).execute()
  for (const kind of capKinds) {
    const cap = caps[kind]
    if (cap === null) continue
    const { units, firstDay, lastDay } = cap
    if (firstDay !== null && lastDay !== null && lastDay < firstDay) refuse('cap.days_reversed', { from: firstDay, to: lastDay })
    await tx
      .insertInto('item_cap')
      .values({
        item_id: itemId,
        kind,
        units,
        first_day: firstDay,
        last_day: lastDay,
        from_at: firstDay === null ? null : startOf(firstDay, timeZone),
        until_at: lastDay === null ? null : endOfDay(startOf(lastDay, timeZone), timeZone),
        staff_id: context.staffId,
        set_at: context.now,
      })
      .execute()
  }
  await tx
    .updateTable('order_line')
    .set({ capped: isCapped ? 1 : 0, ...(isCapped ? {} : { cap_allowed: 0 }) })
    .where('item_id', '=', itemId)
    .where('capped', '=', isCapped ? 0 : 1)
    .where('over_cap', '=', 0)
    .execute()
  for (const rule of await capRules(tx, false, [itemId])) await allowWhatWasTaken(tx, rule, sku)
  const freed = await letGoWithinCaps(tx, context, [itemId])
  if (!isCapped)
    await tx.updateTable('order_line').set({ capped: 0, cap_allowed: 0 }).where('item_id', '=', itemId).where('capped', '=', 1).execute()
  context.subject('item', itemId)
  context.touch('items', 'stock', 'orders')
  return freed
}

/** Locked against orders that are just arriving; see `withinCaps`. */
async function lockItem(tx: Writer, { store }: CommandContext, itemId: number): Promise<string> {
  const item = await tx
    .selectFrom('item')
    .select('sku')
    .where('id', '=', itemId)
    .$if(store.locksRows, (query) => query.forUpdate())
    .executeTakeFirst()
  return item?.sku ?? refuse('item.unknown', { code: String(itemId) })
}

/** A limit for all may not be below what is sold. Customers who had more than theirs before it was set keep what they have. */
async function allowWhatWasTaken(tx: Writer, rule: CapRule, sku: string): Promise<void> {
  if (rule.kind === 'total') {
    const sold = await soldUnder(tx, rule)
    if (sold > rule.units) refuse('cap.below_sold', { sku, sold, units: rule.units })
    return
  }
  const lines = await linesUnder(tx, rule)
    .select(['order_line.id', 'order_line.cap_allowed as allowed', buyer.as('buyer'), takenUnits.as('units')])
    .orderBy('own.ordered_at', 'desc')
    .orderBy('order_line.id', 'desc')
    .execute()
  for (const ofBuyer of groupBy(lines, (line) => line.buyer).values()) {
    let excess = ofBuyer.reduce((sum, { units, allowed }) => sum + units - allowed, 0) - rule.units
    for (const { id, units, allowed } of ofBuyer) {
      const more = Math.min(excess, units - allowed)
      if (more <= 0) continue
      excess -= more
      await tx
        .updateTable('order_line')
        .set({ cap_allowed: allowed + more })
        .where('id', '=', id)
        .execute()
    }
  }
}
