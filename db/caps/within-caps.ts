import { type Asking, type CapRule, unitsOver } from '../../domain/caps/judge.ts'
import { groupBy } from '../../domain/collection/group-by.ts'
import { parts } from '../../domain/collection/parts.ts'
import { customerKey } from '../../domain/orders/customer-key.ts'
import type { ArrivingOrder } from '../../domain/orders/plan.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { buyerOf, hadUnder } from './had.ts'
import { capRules } from './rules.ts'

const skusAtOnce = 1000

/**
 * Says of each line how many units are over a limit of its item; an order with such units waits for a decision. Among orders that
 * arrive together the one that was ordered first comes first; what was taken earlier is not taken away.
 */
export async function withinCaps(tx: Writer, context: CommandContext, orders: readonly ArrivingOrder[]): Promise<readonly ArrivingOrder[]> {
  await holdItems(tx, context, orders)
  const rules = await rulesFor(tx, context, orders)
  if (rules.size === 0) return orders
  const askings = orders.flatMap((order, place) =>
    order.lines.flatMap((line, index): readonly (Asking & { readonly at: string })[] => {
      const itemId = rules.get(skuKey(line.sku))?.[0]?.itemId
      if (itemId === undefined) return []
      const buyer = buyerOf(customerKey(order), `new ${place}`)
      return [{ at: `${place}/${index}`, itemId, buyer, orderedAt: order.orderedAt, units: line.quantity }]
    }),
  )
  const all = [...rules.values()].flat()
  const over = unitsOver(all, await hadUnder(tx, all, new Set(askings.map(({ buyer }) => buyer))), askings)
  const overAt = new Map(askings.map(({ at }, place) => [at, over[place] ?? 0]))
  return orders.map((order, place) => judged(order, (index) => overAt.get(`${place}/${index}`)))
}

function judged(order: ArrivingOrder, overAt: (index: number) => number | undefined): ArrivingOrder {
  const lines = order.lines.map((line, index) => {
    const overCap = overAt(index)
    return overCap === undefined ? line : { ...line, overCap }
  })
  const isOver = lines.some(({ overCap = 0 }) => overCap > 0)
  return { ...order, lines, hold: order.hold ?? (isOver ? 'cap' : null) }
}

async function rulesFor(
  tx: Writer,
  { store }: CommandContext,
  orders: readonly ArrivingOrder[],
): Promise<ReadonlyMap<string, readonly CapRule[]>> {
  const every = await capRules(tx, false)
  if (every.length === 0) return new Map()
  const asked = new Set(orders.flatMap(({ lines }) => lines.map(({ sku }) => skuKey(sku))))
  const wanted = [...new Set(every.filter((rule) => asked.has(rule.skuKey)).map(({ itemId }) => itemId))]
  if (wanted.length === 0) return new Map()
  const rules = store.locksRows ? await capRules(tx, true, wanted) : every.filter((rule) => asked.has(rule.skuKey))
  return groupBy(rules, (rule) => rule.skuKey)
}

/** No limit may be set between the look at the limits and the commit: `caps.set` waits for who has an item in such a hold. */
async function holdItems(tx: Writer, { store }: CommandContext, orders: readonly ArrivingOrder[]): Promise<void> {
  if (!store.locksRows) return
  const keys = [...new Set(orders.flatMap(({ lines }) => lines.map(({ sku }) => skuKey(sku))))]
  for (const some of parts(keys, skusAtOnce)) {
    await tx.selectFrom('item').select('id').where('sku_key', 'in', some).orderBy('id').forKeyShare().execute()
  }
}
