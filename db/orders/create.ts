import { intoParts } from '../../domain/kits/explode.ts'
import { type ArrivingOrder, planOrders } from '../../domain/orders/plan.ts'
import { refuse } from '../../domain/refusal.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import { withinCaps } from '../caps/within-caps.ts'
import { allKits } from '../kits/parts.ts'
import { itemIdsBySku } from '../stock/item-ids.ts'
import type { CommandContext } from '../service/handle.ts'
import { theShop } from '../settings/shop.ts'
import type { Writer } from '../schema.ts'
import { promiseUnits } from './allocate.ts'
import { customersOf } from './customers.ts'
import { insertLines } from './insert-lines.ts'
import { insertOrders } from './insert-orders.ts'
import type { Pause } from './pause.ts'
import { queuesOfArriving } from './queues/arriving.ts'
import { supplyOf } from './supply.ts'

/** Nothing to give way to, for the few orders of a command. */
const goOn: Pause = async () => {}

export interface CreateOptions {
  readonly importId: number | null
  /** The caller has asked `withinCaps`, about more orders than these. */
  readonly judged?: true
  /** Called between statements; it may give way to other work, or throw to stop. */
  readonly pause?: Pause
}

/**
 * Writes new orders with their lines and allocates what is there, earliest promise first. Their SKUs must be known and
 * their numbers new in their channel. Returns the ids in the order given.
 */
export async function createOrders(
  tx: Writer,
  context: CommandContext,
  arriving: readonly ArrivingOrder[],
  options: CreateOptions,
): Promise<readonly number[]> {
  const shop = await theShop(tx)
  const orders = options.judged ? arriving : await withinCaps(tx, context, intoParts(arriving, await allKits(tx)))
  const itemIds = await itemIdsBySku(tx, new Set(orders.flatMap((order) => order.lines.map((line) => line.sku))))
  const supply = await supplyOf(tx, context, [...new Set(itemIds.values())])
  const planned = planOrders(orders, (sku) => itemIds.get(skuKey(sku)) ?? refuse('item.unknown', { code: sku }), supply, shop)
  const pause = options.pause ?? goOn
  const customers = await customersOf(tx, orders, shop.tiers ?? [], pause)
  const customerIds = customers.map(({ id }) => id)
  const queues = await queuesOfArriving(tx, planned, supply, { shop, tiers: customers.map(({ tier }) => tier) })
  const orderIds = await insertOrders(tx, planned, { customerIds, queues, importId: options.importId }, pause)
  const lines = await insertLines(tx, planned, orderIds, pause)
  await promiseUnits(
    tx,
    lines.flatMap((line) => line.shares),
    new Map(supply.map((row) => [row.stockId, row])),
    new Map(lines.map((line) => [line.lineId, line.orderId])),
    { pause },
  )
  context.touch('orders', 'stock')
  return orderIds
}
