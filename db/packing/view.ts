import type { ExpressionBuilder } from 'kysely'
import type { ParcelStatus, ParcelView } from '../../domain/packing/contract.ts'
import { packStage } from '../../domain/packing/stage.ts'
import { contentsGrams } from '../../domain/packing/weight.ts'
import { refuse } from '../../domain/refusal.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { saidWith } from '../orders/groups/said-with.ts'
import { materialPlan } from '../materials/plan.ts'
import { readShop } from '../settings/shop.ts'
import { readFlags, readVariant } from '../stock/items.ts'
import type { Reader, Schema } from '../schema.ts'
import { viewOfChecks } from './checks-view.ts'
import { parcelChecks } from './contents.ts'
import { stoppedLot, stoppedLotIn } from './lots.ts'
import { suggestionFor } from './suggestion.ts'
import { readShipTo } from '../orders/ship-to.ts'

/** Until it leaves the house; undo of an untouched one takes back its opening. */
const undoable: readonly ParcelStatus[] = ['open', 'closed', 'labelled']

/** A parcel as the bench sees it, with its next act. */
export async function parcelView(db: Reader, parcelId: number): Promise<ParcelView> {
  const row = await db
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .innerJoin('customer', 'customer.id', 'sales_order.customer_id')
    .leftJoin('staff', 'staff.id', 'parcel.staff_id')
    .selectAll('sales_order')
    .select(['parcel.sscc', 'parcel.status as parcelStatus', 'parcel.station', 'parcel.carton', 'parcel.carrier', 'parcel.service'])
    .select((eb) => [stoppedLotIn(eb).as('stoppedLotId'), takenFrom(eb).as('takenFrom')])
    .select(['parcel.weight_grams as weightGrams', 'parcel.staff_id as packerId', 'staff.name as packer', 'customer.tier'])
    .where('parcel.id', '=', parcelId)
    .executeTakeFirst()
  if (!row) return refuse('parcel.unknown', { code: String(parcelId) })
  const lines = await linesOf(db, parcelId)
  const checks = await parcelChecks(db, parcelId)
  const { shop } = await readShop(db)
  const cartons = shop?.cartons ?? []
  const wishes = { eco: row.eco === 1, gift: row.gift === 1 }
  const stage = packStage({ status: row.parcelStatus, lines, checks })
  return {
    id: parcelId,
    code: ownCode('parcel', parcelId),
    sscc: row.sscc,
    status: row.parcelStatus,
    stage,
    packer: row.packer ?? '',
    packerId: row.packerId,
    station: row.station,
    orderId: row.id,
    orderNumber: row.number,
    orderCode: ownCode('order', row.id),
    channel: row.channel,
    promiseAt: row.promise_at,
    shipTo: readShipTo(row),
    tier: row.tier,
    ...(await saidWith(db, row)),
    serviceLevel: row.service_level,
    totes: await totesOf(db, row.id),
    takenFrom: row.takenFrom ?? '',
    ...(await boxesOf(db, row.id, parcelId, row.parcelStatus === 'open' ? lines : [])),
    lines,
    stoppedLot: await stoppedLot(db, row.stoppedLotId),
    checks: await viewOfChecks(db, checks),
    cartons: [...cartons],
    ...(row.parcelStatus === 'open' ? await suggestionFor(db, parcelId, cartons, row.eco === 1) : { suggestion: null, undecided: null }),
    material: stage === 'box' ? await materialPlan(db, { id: parcelId, channel: row.channel, ...wishes }, cartons) : [],
    ...wishes,
    giftMessage: row.gift_message,
    carton: row.carton,
    carrier: row.carrier,
    service: row.service,
    contentsGrams: contentsGrams(lines.map((line) => ({ units: line.expected, weightGrams: line.weightGrams }))),
    weightGrams: row.weightGrams,
    weightFromItems: shop?.picking.weightFromItems ?? false,
    canUndo: undoable.includes(row.parcelStatus),
  }
}

/** Beside a `parcel`: the bin that its unit was taken out of by the scan that opened it. */
function takenFrom(eb: ExpressionBuilder<Schema, 'parcel'>) {
  return eb
    .selectFrom('pack_act')
    .innerJoin('pick_task', 'pick_task.id', 'pack_act.task_id')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select('location.code')
    .whereRef('pack_act.parcel_id', '=', 'parcel.id')
    .where('pack_act.kind', '=', 'item')
    .where('pack_act.undone', '=', 0)
    .limit(1)
}

/** Which box of its order this is, and how many picked units are not in it. */
async function boxesOf(db: Reader, orderId: number, parcelId: number, own: ParcelView['lines']) {
  const before = await db
    .selectFrom('parcel')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('order_id', '=', orderId)
    .where('status', '!=', 'voided')
    .where('id', '<', parcelId)
    .executeTakeFirstOrThrow()
  const { picked } = await db
    .selectFrom('order_line')
    .select(({ fn }) => fn.sum<number>('picked').as('picked'))
    .where('order_id', '=', orderId)
    .executeTakeFirstOrThrow()
  const inThis = own.reduce((units, line) => units + line.expected, 0)
  return { box: before.count + 1, follow: Math.max(0, (picked ?? 0) - inThis) }
}

async function linesOf(db: Reader, parcelId: number): Promise<ParcelView['lines']> {
  const rows = await db
    .selectFrom('parcel_line')
    .innerJoin('item', 'item.id', 'parcel_line.item_id')
    .select([
      'parcel_line.line_id as lineId',
      'item.id as itemId',
      'item.sku',
      'item.name',
      'item.variant',
      'item.flags',
      'item.photo_id as photoId',
      'parcel_line.expected',
      'parcel_line.verified',
      'item.weight_grams as weightGrams',
    ])
    .where('parcel_line.parcel_id', '=', parcelId)
    .orderBy('parcel_line.line_id')
    .execute()
  return rows.map(({ variant, flags, ...row }) => ({ ...row, variant: readVariant(variant), flags: readFlags(flags) }))
}

/** Totes that hold goods of the order. */
export async function totesOf(db: Reader, orderId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('batch_order')
    .innerJoin('location', 'location.id', 'batch_order.tote_id')
    .select('location.code')
    .where('batch_order.order_id', '=', orderId)
    .orderBy('location.code')
    .execute()
  return rows.map((row) => row.code)
}
