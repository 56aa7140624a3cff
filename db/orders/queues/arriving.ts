import { carrierFacts } from '../../../domain/orders/queues/carrier-facts.ts'
import { queueOf } from '../../../domain/orders/queues/decide.ts'
import type { PlannedOrder } from '../../../domain/orders/plan.ts'
import type { Shop } from '../../../domain/settings/contract.ts'
import type { HandlingFlag } from '../../../domain/stock/handling.ts'
import { parts } from '../../../domain/collection/parts.ts'
import type { Reader } from '../../schema.ts'
import { readFlags } from '../../stock/items.ts'
import type { SupplyRow } from '../supply.ts'

const itemsAtOnce = 1000

/** The queue of each new order, in the order given as their customers' `tiers` are, before anything of them is written. */
export async function queuesOfArriving(
  db: Reader,
  planned: readonly PlannedOrder[],
  supply: readonly SupplyRow[],
  { shop, tiers }: { readonly shop: Shop; readonly tiers: readonly string[] },
): Promise<readonly string[]> {
  const zoneOf = new Map(supply.map((row) => [row.stockId, row.zone]))
  const flagsOf = shop.queues.some(({ conditions }) => conditions.some(({ kind }) => kind === 'flag'))
    ? await flagsByItem(db, new Set(planned.flatMap(({ lines }) => lines.map(({ itemId }) => itemId))))
    : new Map<number, readonly HandlingFlag[]>()
  return planned.map(({ order, lines }, place) =>
    queueOf(
      {
        ...carrierFacts(order.serviceLevel, shop.carriers),
        channel: order.channel,
        serviceLevel: order.serviceLevel,
        country: order.shipTo.country,
        tier: tiers[place] ?? '',
        zones: lines.flatMap(({ shares }) => shares.map(({ stockId }) => zoneOf.get(stockId) ?? '')),
        lines: lines.length,
        units: lines.reduce((sum, line) => sum + line.quantities.ordered, 0),
        flags: lines.flatMap(({ itemId }) => flagsOf.get(itemId) ?? []),
      },
      shop.queues,
    ),
  )
}

async function flagsByItem(db: Reader, itemIds: ReadonlySet<number>): Promise<ReadonlyMap<number, readonly HandlingFlag[]>> {
  const flags = new Map<number, readonly HandlingFlag[]>()
  for (const ids of parts([...itemIds], itemsAtOnce)) {
    for (const row of await db.selectFrom('item').select(['id', 'flags']).where('id', 'in', ids).execute()) {
      flags.set(row.id, readFlags(row.flags))
    }
  }
  return flags
}
