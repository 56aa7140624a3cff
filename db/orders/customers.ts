import { groupBy } from '../../domain/collection/group-by.ts'
import type { ArrivingOrder } from '../../domain/orders/plan.ts'
import { fold } from '../../domain/orders/tokens.ts'
import type { Reader, Writer } from '../schema.ts'
import type { Pause } from './pause.ts'

const customersAtOnce = 400

/** The same email is the same customer; without one, the same name at the same postcode. */
function customerKey(order: ArrivingOrder): string {
  return order.email === '' ? `${fold(order.shipTo.name)}|${fold(order.shipTo.postcode)}` : order.email.toLowerCase()
}

/** The customer of each order, in the order given; unknown ones are written. */
export async function customersOf(tx: Writer, orders: readonly ArrivingOrder[], pause: Pause): Promise<readonly number[]> {
  const wanted = new Map(orders.map((order) => [`${order.channel}\n${customerKey(order)}`, order]))
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
  const ids = await idsByKey(tx, rows, pause)
  return orders.map((order) => ids.get(`${order.channel}\n${customerKey(order)}`) ?? 0)
}

async function idsByKey(
  tx: Reader,
  rows: readonly { readonly channel: string; readonly key: string }[],
  pause: Pause,
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>()
  for (const [channel, ofChannel] of groupBy(rows, (row) => row.channel)) {
    for (let start = 0; start < ofChannel.length; start += customersAtOnce) {
      const found = await tx
        .selectFrom('customer')
        .select(['id', 'key'])
        .where('channel', '=', channel)
        .where(
          'key',
          'in',
          ofChannel.slice(start, start + customersAtOnce).map((row) => row.key),
        )
        .execute()
      for (const row of found) ids.set(`${channel}\n${row.key}`, row.id)
      await pause()
    }
  }
  return ids
}
