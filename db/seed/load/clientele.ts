import type { Store } from '../../dialect/store.ts'
import { insertRows } from '../../dialect/insert-rows.ts'
import type { Writer } from '../../schema.ts'
import { type Buyer, inventBuyer, uciMix } from '../people/buyers.ts'
import { type Random, random } from '../random.ts'
import { customerOfOrder, customersPerOrder } from './shape.ts'

export interface Clientele {
  /** Customer ids, the most faithful first. Who they are follows from their place: nobody is kept in memory. */
  readonly ids: readonly number[]
}

const customersAtOnce = 5000

function buyerAt(place: number): Buyer {
  return inventBuyer(random(place * 7919 + 1), uciMix, place)
}

export async function writeClientele(store: Store, orders: number): Promise<Clientele> {
  const count = Math.max(1, Math.round(orders * customersPerOrder))
  const ids: number[] = []
  while (ids.length < count) {
    const size = Math.min(customersAtOnce, count - ids.length)
    const written = await store.writer.transaction().execute((tx) => writeCustomers(tx, store, ids.length, size))
    ids.push(...written)
  }
  return { ids }
}

async function writeCustomers(tx: Writer, store: Store, from: number, count: number): Promise<readonly number[]> {
  const ids = await store.nextIds(tx, 'customer', count)
  const rows = ids.map((id, index) => {
    const { address, email } = buyerAt(from + index)
    return { id, channel: 'shopify', key: email, name: address.name, email, phone: address.phone }
  })
  await insertRows(tx, 'customer', rows)
  return ids
}

export function clientOf(dice: Random, clientele: Clientele): { readonly id: number; readonly buyer: Buyer } {
  const place = customerOfOrder(dice, clientele.ids.length)
  const id = clientele.ids[place]
  if (id === undefined) throw new RangeError(`no customer at place ${place}`)
  return { id, buyer: buyerAt(place) }
}
