import { refuse } from '../../domain/refusal.ts'
import type { ReturnLine, ReturnView } from '../../domain/returns/contract.ts'
import { undecidedUnits } from '../../domain/returns/undecided.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import type { Reader } from '../schema.ts'
import { readVariant } from '../stock/items.ts'
import { actsOf } from './acts.ts'
import { evidenceOf } from './evidence.ts'
import { returnRows } from './rows.ts'
import { readShipTo } from '../orders/ship-to.ts'

/** A return as the bench sees it: what was sent and how, what came back, what to decide on next. */
export async function returnView(db: Reader, returnId: number): Promise<ReturnView> {
  const [row] = await returnRows(db, { returnId })
  if (!row) return refuse('returns.unknown', { code: String(returnId) })
  const made = await db
    .selectFrom('return_case')
    .innerJoin('sales_order', 'sales_order.id', 'return_case.order_id')
    .leftJoin('staff', 'staff.id', 'return_case.staff_id')
    .selectAll('sales_order')
    .select(['return_case.parcel_id as parcelId', 'staff.name as createdBy'])
    .where('return_case.id', '=', returnId)
    .executeTakeFirstOrThrow()
  return {
    ...row,
    orderCode: ownCode('order', row.orderId),
    shipTo: readShipTo(made),
    parcelId: made.parcelId,
    createdBy: made.createdBy ?? '',
    lines: await linesOf(db, row.orderId, returnId),
    inHand: await inHandOf(db, returnId),
    parcels: await evidenceOf(db, row.orderId),
    canUndo: row.status !== 'voided',
  }
}

async function linesOf(db: Reader, orderId: number, returnId: number): Promise<ReturnLine[]> {
  const lines = await db
    .selectFrom('order_line')
    .innerJoin('item', 'item.id', 'order_line.item_id')
    .select(['order_line.id as lineId', 'item.id as itemId', 'item.sku', 'item.name', 'item.variant', 'item.photo_id as photoId'])
    .select('order_line.shipped as sent')
    .where('order_line.order_id', '=', orderId)
    .orderBy('line_no')
    .execute()
  const back = await db
    .selectFrom('return_line')
    .innerJoin('return_case', 'return_case.id', 'return_line.return_id')
    .selectAll('return_line')
    .where('return_case.order_id', '=', orderId)
    .execute()
  const all = lines.map(({ variant, ...line }) => {
    const own = back.find((one) => one.return_id === returnId && one.line_id === line.lineId)
    const others = back.filter((one) => one.return_id !== returnId && one.line_id === line.lineId)
    return {
      ...line,
      variant: readVariant(variant),
      returnedBefore: others.reduce((units, one) => units + one.received, 0),
      reason: own?.reason ?? 'unspecified',
      expected: own?.expected ?? 0,
      received: own?.received ?? 0,
      undecided: own ? own.received - own.restocked - own.scrapped - own.to_supplier : 0,
      restocked: own?.restocked ?? 0,
      scrapped: own?.scrapped ?? 0,
      toSupplier: own?.to_supplier ?? 0,
    }
  })
  return all.filter((line) => line.sent > 0 || line.expected > 0)
}

async function inHandOf(db: Reader, returnId: number): Promise<ReturnView['inHand']> {
  const [held] = undecidedUnits(await actsOf(db, returnId))
  if (!held) return null
  const lot = await db
    .selectFrom('lot')
    .innerJoin('item', 'item.id', 'lot.item_id')
    .select(['item.id as itemId', 'item.sku', 'lot.code as lot'])
    .where('lot.id', '=', held.lotId)
    .executeTakeFirstOrThrow()
  const bin = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select(['location.id as locationId', 'location.code'])
    .where('stock.item_id', '=', lot.itemId)
    .where('location.kind', '=', 'bin')
    .where('location.pickable', '=', 1)
    // An emptied bin keeps its row: it is still where the item lives.
    .orderBy((eb) => eb.case().when('stock.lot_id', '=', held.lotId).then(0).else(1).end())
    .orderBy('stock.on_hand', 'desc')
    .orderBy('location.walk_order')
    .limit(1)
    .executeTakeFirst()
  return { lineId: held.lineId, sku: lot.sku, lot: lot.lot, units: held.units, bin: bin ?? null }
}
