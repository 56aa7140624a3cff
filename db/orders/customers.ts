import { groupBy } from '../../domain/collection/group-by.ts'
import { parts } from '../../domain/collection/parts.ts'
import { customerKey } from '../../domain/orders/customer-key.ts'
import type { ArrivingOrder } from '../../domain/orders/plan.ts'
import { tierIn } from '../../domain/orders/tier.ts'
import type { Reader, Writer } from '../schema.ts'
import type { Pause } from './pause.ts'
import { sortAgainBy } from './queues/sort.ts'

const customersAtOnce = 400

interface Customer {
  readonly id: number
  readonly tier: string
}

const keyOf = (order: ArrivingOrder) => `${order.channel}\n${customerKey(order)}`

/**
 * The customer of each order, in the order given; unknown ones are written. Where the channel's words on an order name one of the
 * shop's `tiers`, the customer is called so from now on.
 */
export async function customersOf(
  tx: Writer,
  orders: readonly ArrivingOrder[],
  tiers: readonly string[],
  pause: Pause,
): Promise<readonly Customer[]> {
  const wanted = new Map(orders.map((order) => [keyOf(order), order]))
  const rows = [...wanted.values()].map((order) => ({
    channel: order.channel,
    key: customerKey(order),
    name: order.shipTo.name,
    email: order.email,
    phone: order.shipTo.phone,
  }))
  for (let start = 0; start < rows.length; start += customersAtOnce) {
    await tx
      .insertInto('customer')
      .values(rows.slice(start, start + customersAtOnce))
      .onConflict((conflict) => conflict.columns(['channel', 'key']).doNothing())
      .execute()
    await pause()
  }
  const known = await byKey(tx, rows, pause)
  const called = await callThem(tx, orders, known, tiers)
  return orders.map((order) => {
    const customer = known.get(keyOf(order)) ?? { id: 0, tier: '' }
    return { ...customer, tier: called.get(customer.id) ?? customer.tier }
  })
}

/** The customers whose orders name another tier than they had, with that tier. */
async function callThem(
  tx: Writer,
  orders: readonly ArrivingOrder[],
  known: ReadonlyMap<string, Customer>,
  tiers: readonly string[],
): Promise<ReadonlyMap<number, string>> {
  const called = new Map<number, string>()
  for (const order of orders) {
    const tier = tierIn(order.tags ?? [], tiers)
    const customer = known.get(keyOf(order))
    if (tier !== null && customer && customer.tier !== tier) called.set(customer.id, tier)
  }
  for (const [id, tier] of called) await tx.updateTable('customer').set({ tier }).where('id', '=', id).execute()
  if (called.size > 0) await sortAgainBy(tx, 'tier')
  return called
}

async function byKey(
  tx: Reader,
  rows: readonly { readonly channel: string; readonly key: string }[],
  pause: Pause,
): Promise<ReadonlyMap<string, Customer>> {
  const customers = new Map<string, Customer>()
  for (const [channel, ofChannel] of groupBy(rows, (row) => row.channel)) {
    for (const part of parts(ofChannel, customersAtOnce)) {
      const keys = part.map((row) => row.key)
      const found = await tx
        .selectFrom('customer')
        .select(['id', 'key', 'tier'])
        .where('channel', '=', channel)
        .where('key', 'in', keys)
        .execute()
      for (const { key, ...customer } of found) customers.set(`${channel}\n${key}`, customer)
      await pause()
    }
  }
  return customers
}
