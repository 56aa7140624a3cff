import { groupBy } from '../../../domain/collection/group-by.ts'
import { mayBePromised } from '../../../domain/stock/lot.ts'
import type { FaceState, ItemState } from '../../../domain/stock/replenish/fills.ts'
import type { Reader } from '../../schema.ts'
import { carriedUnits } from './carried.ts'
import { reservesOf } from './reserves.ts'
import { usualFaces } from './usual-face.ts'

/** A replenishment that is not over, and what is in hand for it. */
export interface UnderWay {
  readonly id: number
  readonly itemId: number
  readonly faceId: number
  readonly status: 'open' | 'taken'
  readonly urgency: string
  readonly waiting: number
  readonly quantity: number
  readonly moved: number
  readonly carried: number
}

export interface ItemFacts extends ItemState {
  readonly itemId: number
  readonly underWay: readonly UnderWay[]
}

/** All that decides what to bring into the faces of these items, as it is now. */
export async function factsOf(db: Reader, itemIds: readonly number[], today: string): Promise<readonly ItemFacts[]> {
  if (itemIds.length === 0) return []
  const underWay = groupBy(await tasksUnderWay(db, itemIds), ({ itemId }) => itemId)
  const set = groupBy(await setFaces(db, itemIds), ({ itemId }) => itemId)
  const lying = groupBy(await lyingInFaces(db, itemIds, today), ({ itemId }) => itemId)
  const brought = await broughtUncounted(db, itemIds)
  const reserves = groupBy(await reservesOf(db, itemIds, today), ({ itemId }) => itemId)
  const waiting = new Map((await waitingFor(db, itemIds)).map((row) => [row.itemId, row]))
  const cases = new Map((await smallestCases(db, itemIds)).map((row) => [row.itemId, row.units]))
  const unset = itemIds.filter((id) => !set.has(id) && (waiting.has(id) || underWay.has(id)))
  const usual = await usualFaces(db, unset)
  return itemIds.map((itemId) => {
    const own = underWay.get(itemId) ?? []
    const rows = lying.get(itemId) ?? []
    const faces = set.get(itemId) ?? []
    const usualFace = usual.get(itemId)
    const known = faces.length === 0 && usualFace !== undefined ? [{ itemId, faceId: usualFace, min: 0, max: 0 }] : faces
    const carried = own.reduce((units, one) => units + one.carried, 0)
    return {
      itemId,
      underWay: own,
      faces: known.map((face) => stateOf(face, rows, own)),
      reserve: carried + (reserves.get(itemId) ?? []).reduce((units, one) => units + one.units, 0),
      waiting: waiting.get(itemId)?.units ?? 0,
      orders: waiting.get(itemId)?.orders ?? 0,
      uncounted: rows
        .filter((row) => row.awaitsCount && row.mayGo)
        .reduce((units, row) => units + Math.min(row.free, brought.get(row.stockId) ?? 0), 0),
      caseUnits: cases.get(itemId) ?? null,
    }
  })
}

interface Lying {
  readonly stockId: number
  readonly locationId: number
  readonly onHand: number
  readonly free: number
  readonly awaitsCount: boolean
  readonly mayGo: boolean
}

function stateOf(
  { faceId, min, max }: { readonly faceId: number; readonly min: number; readonly max: number },
  rows: readonly Lying[],
  underWay: readonly UnderWay[],
): FaceState {
  const here = rows.filter(({ locationId }) => locationId === faceId)
  const task = underWay.find((one) => one.faceId === faceId)
  return {
    faceId,
    min,
    max,
    onHand: here.reduce((units, { onHand }) => units + onHand, 0),
    free: here.filter(({ mayGo, awaitsCount }) => mayGo && !awaitsCount).reduce((units, { free }) => units + free, 0),
    carried: task?.status === 'taken' ? task.carried : null,
  }
}

async function tasksUnderWay(db: Reader, itemIds: readonly number[]): Promise<UnderWay[]> {
  const rows = await db
    .selectFrom('replenishment')
    .select(['id', 'item_id as itemId', 'face_id as faceId', 'status', 'urgency', 'waiting', 'quantity', 'moved'])
    .where('item_id', 'in', itemIds)
    .where('closed_at', 'is', null)
    .orderBy('id')
    .execute()
  const carried = await carriedUnits(db).where('replenishment.item_id', 'in', itemIds).execute()
  return rows.map(({ status, ...row }) => ({
    ...row,
    status: status === 'open' ? 'open' : 'taken',
    carried: carried.filter(({ replenishmentId }) => replenishmentId === row.id).reduce((units, one) => units + one.units, 0),
  }))
}

/** A bin that is closed or became a reserve gets nothing. */
async function setFaces(db: Reader, itemIds: readonly number[]) {
  return db
    .selectFrom('pick_face')
    .innerJoin('location', 'location.id', 'pick_face.location_id')
    .select(['pick_face.item_id as itemId', 'pick_face.location_id as faceId', 'min_units as min', 'max_units as max'])
    .where('pick_face.item_id', 'in', itemIds)
    .where('location.pickable', '=', 1)
    .orderBy('location.walk_order')
    .orderBy('location.code_key')
    .execute()
}

async function lyingInFaces(db: Reader, itemIds: readonly number[], today: string) {
  const rows = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .innerJoin('item', 'item.id', 'stock.item_id')
    .select(['stock.id as stockId', 'stock.item_id as itemId', 'stock.location_id as locationId', 'on_hand as onHand'])
    .select(['awaits_count', 'lot.status'])
    .select((eb) => [eb('on_hand', '-', eb.ref('allocated')).as('free'), 'lot.expires_on as expiresOn'])
    .select('item.min_life_days as minLifeDays')
    .where('stock.item_id', 'in', itemIds)
    .where('location.pickable', '=', 1)
    .where('on_hand', '>', 0)
    .execute()
  return rows.map(({ awaits_count, status, expiresOn, minLifeDays, ...row }) => ({
    ...row,
    awaitsCount: awaits_count === 1,
    mayGo: status === 'ok' && mayBePromised({ expiresOn, minLifeDays }, today),
  }))
}

/** Units that were brought into a face since somebody asked for its count: promised once it is counted. By the id of their stock. */
async function broughtUncounted(db: Reader, itemIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('task')
    .innerJoin('stock', 'stock.id', 'task.stock_id')
    .innerJoin('move', (join) => join.onRef('move.lot_id', '=', 'stock.lot_id').onRef('move.to_id', '=', 'stock.location_id'))
    .leftJoin('move as undo', 'undo.undoes_id', 'move.id')
    .select(({ fn }) => ['stock.id as stockId', fn.sum<number>('move.quantity').as('units')])
    .where('task.status', '=', 'open')
    .where('task.kind', '=', 'count_bin')
    .where('stock.item_id', 'in', itemIds)
    .where('stock.awaits_count', '=', 1)
    .whereRef('move.item_id', '=', 'stock.item_id')
    .where('move.cause', '=', 'replenish')
    .whereRef('move.at', '>=', 'task.at')
    .where('undo.id', 'is', null)
    .groupBy('stock.id')
    .execute()
  return new Map(rows.map(({ stockId, units }) => [stockId, units]))
}

async function waitingFor(db: Reader, itemIds: readonly number[]) {
  return (
    db
      .selectFrom('order_line')
      .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
      .select(({ fn, eb }) => [
        'order_line.item_id as itemId',
        fn.sum<number>(eb('backordered', '-', eb.ref('over_cap'))).as('units'),
        fn.count<number>('order_line.order_id').distinct().as('orders'),
      ])
      .where('order_line.item_id', 'in', itemIds)
      // A literal, so that SQLite takes the partial index of waiting lines.
      .where((eb) => eb('backordered', '>', eb.lit(0)))
      // What is over a limit waits for somebody's word, not for goods.
      .whereRef('backordered', '>', 'over_cap')
      .where((eb) => eb.or([eb('sales_order.hold_reason', 'is', null), eb('sales_order.hold_reason', '=', 'cap')]))
      .groupBy('order_line.item_id')
      .execute()
  )
}

async function smallestCases(db: Reader, itemIds: readonly number[]) {
  return db
    .selectFrom('item_barcode')
    .select(({ fn }) => ['item_id as itemId', fn.min('quantity').as('units')])
    .where('item_id', 'in', itemIds)
    .where('quantity', '>', 1)
    .groupBy('item_id')
    .execute()
}
