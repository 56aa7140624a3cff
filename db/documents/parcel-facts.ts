import type { ParcelStatus } from '../../domain/packing/contract.ts'
import { stoppedBy } from '../../domain/orders/stopped.ts'
import { refuse } from '../../domain/refusal.ts'
import { saidWith } from '../orders/groups/said-with.ts'
import { unitsToPutBack } from '../orders/put-back.ts'
import type { Address } from '../../domain/settings/contract.ts'
import { variantSchema } from '../../domain/stock/items.ts'
import { variantText } from '../../domain/stock/variant-text.ts'
import { boxesFor } from '../packing/suggestion.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'
import type { SlipLine } from './slip/slip-input.ts'
import { readShipTo } from '../orders/ship-to.ts'

/** What a label or a slip says of a parcel and its order. */
export interface ParcelFacts {
  readonly parcelId: number
  readonly orderId: number
  readonly status: ParcelStatus
  readonly sscc: string
  readonly carrier: string
  readonly service: string
  readonly weightGrams: number | null
  /** When it was closed, or opened while it is open: the same paper each time it is printed. */
  readonly at: number
  readonly orderNumber: string
  /** Numbers of all orders that have something in it, as their customers know them. */
  readonly orderNumbers: readonly string[]
  /** Why the order may not go on; null while it may. */
  readonly stopped: ReturnType<typeof stoppedBy>
  readonly orderedAt: number
  readonly note: string
  readonly giftMessage: string
  readonly recipient: Address
  readonly lines: readonly SlipLine[]
  /** Units that belong into this open parcel and are not verified yet. */
  readonly missing: number
  readonly parcelNumber: number
  /** Null while parcels of the order may follow that nobody has in hand; those of the totes are counted as suggested. */
  readonly parcelCount: number | null
}

export async function parcelFacts(db: Reader, parcelId: number): Promise<ParcelFacts> {
  const row = await db
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .selectAll('sales_order')
    .select([
      'parcel.status as parcelStatus',
      'parcel.sscc',
      'parcel.carrier',
      'parcel.service',
      'parcel.weight_grams',
      'opened_at',
      'closed_at',
    ])
    .select((eb) => unitsToPutBack(eb).as('putBack'))
    .where('parcel.id', '=', parcelId)
    .executeTakeFirst()
  if (!row) return refuse('parcel.unknown', { code: String(parcelId) })
  const lines = await linesOf(db, parcelId, row.id)
  const isOpen = row.parcelStatus === 'open'
  const sum = (part: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + part(line), 0)
  const isWaiting = sum((line) => line.backordered + line.allocated) > 0
  const { shop } = await readShop(db)
  const siblings = await parcelIds(db, row.id)
  return {
    parcelId,
    orderId: row.id,
    status: row.parcelStatus,
    sscc: row.sscc,
    carrier: row.carrier,
    service: row.service,
    weightGrams: row.weight_grams,
    at: row.closed_at ?? row.opened_at,
    orderNumber: row.number,
    orderNumbers: await numbersIn(db, parcelId, row.number),
    stopped: stoppedBy({ status: row.status, holdReason: row.hold_reason, putBack: row.putBack ?? 0 }),
    orderedAt: row.ordered_at,
    note: (await saidWith(db, row)).note,
    giftMessage: row.gift_message,
    recipient: readShipTo(row),
    lines: lines.filter((line) => line.verified > 0).map(toSlipLine),
    missing: isOpen ? sum((line) => line.expected - line.verified) : 0,
    parcelNumber: Math.max(siblings.indexOf(parcelId), 0) + 1,
    parcelCount: isWaiting ? null : siblings.length + (await boxesFor(db, { id: row.id, eco: row.eco === 1 }, shop?.cartons ?? [])),
  }
}

/** Its own first, then those that were merged into it. */
async function numbersIn(db: Reader, parcelId: number, own: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('parcel_line')
    .innerJoin('order_line', 'order_line.id', 'parcel_line.line_id')
    .leftJoin('sales_order as home', 'home.id', 'order_line.home_id')
    .select(['home.id', 'home.number'])
    .where('parcel_line.parcel_id', '=', parcelId)
    .orderBy('home.id')
    .execute()
  const numbers = [...new Set(rows.map(({ number }) => number ?? own))]
  return numbers.sort((a, b) => Number(b === own) - Number(a === own))
}

function linesOf(db: Reader, parcelId: number, orderId: number) {
  return db
    .selectFrom('order_line')
    .innerJoin('item', 'item.id', 'order_line.item_id')
    .leftJoin('parcel_line', (join) => join.onRef('parcel_line.line_id', '=', 'order_line.id').on('parcel_line.parcel_id', '=', parcelId))
    .select(({ fn, lit }) => [
      'order_line.sku',
      'order_line.name',
      'item.name as itemName',
      'item.variant',
      'ordered',
      'backordered',
      'allocated',
      fn.coalesce('parcel_line.expected', lit(0)).as('expected'),
      fn.coalesce('parcel_line.verified', lit(0)).as('verified'),
    ])
    .where('order_line.order_id', '=', orderId)
    .orderBy('line_no')
    .execute()
}

type Line = Awaited<ReturnType<typeof linesOf>>[number]

function toSlipLine(line: Line): SlipLine {
  const variant = variantText(variantSchema.parse(JSON.parse(line.variant)))
  return { sku: line.sku, name: line.name || line.itemName, variant, quantity: line.verified, ordered: line.ordered }
}

async function parcelIds(db: Reader, orderId: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('parcel')
    .select('id')
    .where('order_id', '=', orderId)
    .where('status', '!=', 'voided')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}
