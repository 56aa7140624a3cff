import type { Insertable } from 'kysely'
import { tokens } from '../../../domain/orders/tokens.ts'
import type { ItemFields } from '../../../domain/stock/items.ts'
import { insertRows } from '../../dialect/insert-rows.ts'
import type { Store } from '../../dialect/store.ts'
import type { OrderLineTable, OrderTokenTable, SalesOrderTable } from '../../orders/tables.ts'
import type { Writer } from '../../schema.ts'
import { place as places } from '../../stock/places.ts'
import type { Buyer } from '../people/buyers.ts'
import type { Random } from '../random.ts'
import { type Clientele, clientOf } from './clientele.ts'
import { itemOfLine, linesOfOrder, timeOfOrder, unitsOfLine } from './shape.ts'
import type { Shelf } from './warehouse.ts'
import { shipToRow } from '../../orders/ship-to.ts'

const hour = 3_600_000
const day = 24 * hour
const onTimeShare = 0.94

/** Written and forgotten: a slice of orders has 130,000 lines. */
const linesAtOnce = 4096

export interface Past {
  /** Midnight UTC of the first day, and days until the last. */
  readonly start: number
  readonly days: number
  readonly orders: number
  readonly dispatchHours: number
  readonly currency: string
  readonly items: readonly ItemFields[]
  readonly shelves: readonly Shelf[]
  readonly clientele: Clientele
}

/** Writes the shipped orders `from` to `until` (places in the whole past) with their lines, and the ledger's share of them. */
export async function writePast(tx: Writer, store: Store, random: Random, past: Past, from: number, until: number): Promise<void> {
  const ids = await store.nextIds(tx, 'sales_order', until - from)
  let orders: Insertable<SalesOrderTable>[] = []
  let lines: Insertable<OrderLineTable>[] = []
  const words: OrderTokenTable[] = []
  const gone = new Map<number, number>()
  for (const [index, id] of ids.entries()) {
    const client = clientOf(random, past.clientele)
    const ofOrder = pastLines(random, past, id, gone)
    const order = pastOrder(random, past, { id, place: from + index, client, lines: ofOrder })
    const { name, postcode } = client.buyer.address
    for (const token of tokens(order.number, name, order.email, postcode)) words.push({ token, order_id: id })
    orders.push(order)
    lines.push(...ofOrder)
    if (lines.length < linesAtOnce && id !== ids.at(-1)) continue
    await insertRows(tx, 'sales_order', orders)
    await insertRows(tx, 'order_line', lines)
    orders = []
    lines = []
  }
  // In the order of the table itself: neighbours are written together, instead of one page for each word.
  await insertRows(tx, 'order_token', words.sort(byToken))
  await moveThrough(tx, past, gone, past.start + Math.floor((until / past.orders) * past.days) * day)
}

const byToken = (a: OrderTokenTable, b: OrderTokenTable) => (a.token < b.token ? -1 : a.token > b.token ? 1 : a.order_id - b.order_id)

function pastOrder(
  random: Random,
  past: Past,
  of: {
    readonly id: number
    readonly place: number
    readonly client: { readonly id: number; readonly buyer: Buyer }
    readonly lines: readonly { readonly ordered: number }[]
  },
) {
  const { address, email } = of.client.buyer
  const orderedAt = past.start + Math.floor((of.place / past.orders) * past.days) * day + timeOfOrder(random)
  const late = !random.chance(onTimeShare)
  const hours = late ? random.between(past.dispatchHours + 1, past.dispatchHours + 40) : random.between(2, past.dispatchHours - 1)
  return {
    id: of.id,
    channel: random.chance(0.7) ? 'shopify' : 'amazon',
    number: String(firstNumber + of.place),
    customer_id: of.client.id,
    ordered_at: orderedAt,
    promise_at: orderedAt + past.dispatchHours * hour,
    promise_basis: 'shop_hours',
    status: 'shipped',
    is_open: 0,
    hold_reason: null,
    hold_until: null,
    line_count: of.lines.length,
    unit_count: of.lines.reduce((units, line) => units + line.ordered, 0),
    ...shipToRow(address),
    email,
    note: '',
    service_level: 'Standard',
    currency: past.currency,
    batch_id: null,
    import_id: null,
    shipped_at: orderedAt + hours * hour,
    version: 1,
  } as const
}

/** UCI's invoices begin here. */
export const firstNumber = 536_365

function pastLines(random: Random, past: Past, orderId: number, gone: Map<number, number>) {
  return Array.from({ length: linesOfOrder(random) }, (_, index) => {
    const place = itemOfLine(random)
    const item = past.items[place]
    const shelf = past.shelves[place]
    if (!item || !shelf) throw new RangeError(`no item at place ${place}`)
    const units = unitsOfLine(random)
    gone.set(place, (gone.get(place) ?? 0) + units)
    return {
      order_id: orderId,
      line_no: index + 1,
      item_id: shelf.itemId,
      sku: item.sku,
      name: item.name,
      external_id: '',
      unit_price_minor: item.priceMinor,
      ordered: units,
      cancelled: 0,
      backordered: 0,
      allocated: 0,
      picked: 0,
      packed: 0,
      shipped: units,
    }
  })
}

/**
 * What all these orders took, as two moves an item: in from the supplier, out to the customers. The balances stay as they
 * are, units that reached customers equal units shipped, and 26 million lines do not become 100 million moves.
 */
async function moveThrough(tx: Writer, past: Past, gone: ReadonlyMap<number, number>, at: number): Promise<void> {
  const moves = [...gone].flatMap(([place, quantity]) => {
    const shelf = past.shelves[place]
    if (!shelf) return []
    const move = {
      item_id: shelf.itemId,
      lot_id: shelf.lotId,
      quantity,
      cause: 'seed',
      document_id: 0,
      line_id: null,
      staff_id: null,
      at,
    } as const
    return [
      { ...move, from_id: places.supplier, to_id: shelf.locationId, undoes_id: null },
      { ...move, from_id: shelf.locationId, to_id: places.customer, undoes_id: null },
    ]
  })
  await insertRows(tx, 'move', moves)
}
