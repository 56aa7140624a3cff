import type { Limit } from '../../domain/caps/cap.ts'
import type { OrderDetail } from '../../domain/orders/contract.ts'
import { reinstatableUnits } from '../../domain/orders/reinstatable.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { variantSchema } from '../../domain/stock/items.ts'
import { limitsOf } from '../caps/limits-of.ts'
import { returnRows } from '../returns/rows.ts'
import type { Reader } from '../schema.ts'
import { broughtBy } from './brought-by.ts'
import { groupOf } from './groups/group-of.ts'
import { historyOf } from './history.ts'
import { kitsOfLines } from './kits-of-lines.ts'
import { orderRows, toOrderRow } from './order-rows.ts'
import { standInsOf } from './stand-ins.ts'
import { readShipTo } from './ship-to.ts'

/** Everything about one order; null when there is none. */
export async function orderDetail(db: Reader, id: number): Promise<OrderDetail | null> {
  const row = await orderRows(db).where('sales_order.id', '=', id).executeTakeFirst()
  const order = await db.selectFrom('sales_order').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || !order) return null
  return {
    ...toOrderRow(row),
    code: ownCode('order', id),
    version: order.version,
    shipTo: readShipTo(order),
    email: order.email,
    note: order.note,
    serviceLevel: order.service_level,
    eco: order.eco === 1,
    gift: order.gift === 1,
    giftMessage: order.gift_message,
    currency: order.currency,
    lines: await linesOf(db, id),
    parcels: await parcelsOf(db, id),
    returns: (await returnRows(db, { orderId: id })).map(({ id: returnId, code, status, enclosed, expected, received }) => ({
      id: returnId,
      code,
      status,
      enclosed,
      expected,
      received,
    })),
    history: await historyOf(db, id),
    group: await groupOf(db, order),
  }
}

async function linesOf(db: Reader, orderId: number): Promise<OrderDetail['lines']> {
  const lines = await db
    .selectFrom('order_line')
    .innerJoin('item', 'item.id', 'order_line.item_id')
    .leftJoin('sales_order as home', 'home.id', 'order_line.home_id')
    .select([
      'order_line.id',
      'line_no as lineNo',
      'item_id as itemId',
      'order_line.sku',
      'order_line.name',
      'item.name as itemName',
      'item.variant',
      'item.photo_id as photoId',
      'home.number as home',
    ])
    .select([
      'unit_price_minor as unitPriceMinor',
      'ordered',
      'cancelled',
      'backordered',
      'allocated',
      'picked',
      'packed',
      'shipped',
      'put_back as putBack',
      'over_cap as overCap',
    ])
    // The lines of a merged order are shown with it, too.
    .where((eb) => eb.or([eb('order_id', '=', orderId), eb('home_id', '=', orderId)]))
    .orderBy((eb) => eb.fn.coalesce('home_id', eb.lit(0)))
    .orderBy('line_no')
    .execute()
  const kits = await kitsOfLines(
    db,
    lines.map((line) => line.id),
  )
  const bins = await db
    .selectFrom('pick_task')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .innerJoin('lot', 'lot.id', 'pick_task.lot_id')
    .select((eb) => ['line_id', 'location.code as location', 'lot.code as lot', eb('quantity', '-', eb.ref('picked')).as('quantity')])
    .where(
      'line_id',
      'in',
      lines.map((line) => line.id),
    )
    .where('pick_task.status', '=', 'open')
    .orderBy('location.walk_order')
    .execute()
  const isOver = lines.some(({ overCap }) => overCap > 0)
  const limits = isOver ? await limitsOf(db, orderId, [...new Set(lines.map(({ itemId }) => itemId))]) : new Map<number, Limit[]>()
  const waiting = lines.filter(({ backordered, overCap }) => backordered > overCap).map(({ itemId }) => itemId)
  const bringing = await broughtBy(db, [...new Set(waiting)])
  const reinstatable = reinstatableUnits(lines, await standInsOf(db, orderId))
  return lines.map(({ itemName, variant, home, ...line }) => ({
    ...line,
    reinstatable: reinstatable.get(line.id) ?? 0,
    broughtBy: line.backordered > line.overCap ? [...(bringing.get(line.itemId) ?? [])] : [],
    limits: [...(limits.get(line.id) ?? [])],
    of: home ?? '',
    kit: kits.get(line.id) ?? null,
    name: line.name || itemName,
    variant: variantSchema.parse(JSON.parse(variant)),
    bins: bins.filter((bin) => bin.line_id === line.id).map(({ location, lot, quantity }) => ({ location, lot, quantity })),
  }))
}

async function parcelsOf(db: Reader, orderId: number): Promise<OrderDetail['parcels']> {
  const rows = await db
    .selectFrom('parcel')
    .leftJoin('staff', 'staff.id', 'parcel.staff_id')
    .select([
      'parcel.id',
      'sscc',
      'status',
      'carrier',
      'tracking',
      'weight_grams as weightGrams',
      'weight_computed as computed',
      'staff.name as packedBy',
      'handed_over_at as handedOverAt',
    ])
    .where('order_id', '=', orderId)
    .orderBy('parcel.id')
    .execute()
  return rows.map(({ computed, ...row }) => ({ ...row, weightComputed: computed === 1, packedBy: row.packedBy ?? '' }))
}
