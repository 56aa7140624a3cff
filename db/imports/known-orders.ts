import { groupBy } from '../../domain/collection/group-by.ts'
import type { ImportedOrder } from '../../domain/imports/records.ts'
import type { Reader } from '../schema.ts'
import { readShipTo } from '../orders/ship-to.ts'

const ordersAtOnce = 500

/** Everything that a channel tells of an order, as one text to compare. */
export function fingerprint(
  order: Omit<ImportedOrder, 'hold' | 'line' | 'lines' | 'channel' | 'number'>,
  lines: readonly LineFacts[],
): string {
  const { orderedAt, promiseAt, shipTo, email, note, serviceLevel, currency } = order
  const { name, company, line1, line2, line3, city, region, postcode, country, phone } = shipTo
  const address = [name, company, line1, line2, line3, city, region, postcode, country, phone]
  const parts = lines
    .map(({ externalId, sku, quantity, unitPriceMinor }) => JSON.stringify([externalId, sku, quantity, unitPriceMinor]))
    .sort()
  return JSON.stringify([orderedAt, promiseAt, address, email, note, serviceLevel, currency, parts])
}

interface LineFacts {
  readonly externalId: string
  readonly sku: string
  readonly quantity: number
  readonly unitPriceMinor: number | null
}

/** The fingerprints of those orders of one channel that are here, by number. */
export async function knownOrders(
  db: Reader,
  channel: string,
  numbers: readonly string[],
  pause: (done: number) => Promise<void>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (let start = 0; start < numbers.length; start += ordersAtOnce) {
    const orders = await db
      .selectFrom('sales_order')
      .selectAll()
      .where('channel', '=', channel)
      .where('number', 'in', numbers.slice(start, start + ordersAtOnce))
      .execute()
    const linesOf = await linesByOrder(
      db,
      orders.map((order) => order.id),
    )
    for (const order of orders) {
      const facts = {
        orderedAt: order.ordered_at,
        promiseAt: order.promise_basis === 'channel' ? order.promise_at : null,
        shipTo: readShipTo(order),
        email: order.email,
        note: order.note,
        serviceLevel: order.service_level,
        currency: order.currency,
      }
      found.set(order.number, fingerprint(facts, linesOf.get(order.id) ?? []))
    }
    await pause(Math.min(start + ordersAtOnce, numbers.length))
  }
  return found
}

async function linesByOrder(db: Reader, orderIds: readonly number[]): Promise<ReadonlyMap<number, readonly LineFacts[]>> {
  if (orderIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('order_line')
    .select(['order_id as orderId', 'external_id as externalId', 'sku', 'ordered as quantity', 'unit_price_minor as unitPriceMinor'])
    .where('order_id', 'in', orderIds)
    // The channel told of the kit, not of its parts.
    .where('order_kit_id', 'is', null)
    .execute()
  const kits = await db
    .selectFrom('order_kit')
    .select(['order_id as orderId', 'external_id as externalId', 'sku', 'units as quantity', 'unit_price_minor as unitPriceMinor'])
    .where('order_id', 'in', orderIds)
    .execute()
  return groupBy([...rows, ...kits], (row) => row.orderId)
}
