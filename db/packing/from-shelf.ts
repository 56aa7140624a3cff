import { refuse, Refusal } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import { heldBatch } from '../picking/batch.ts'
import { singleFor, type UnitInHand } from '../picking/choose.ts'
import { scanInBatch } from '../picking/scan.ts'
import { startBatch } from '../picking/start.ts'
import { lotByCode } from '../picking/swap-lot.ts'
import { orderByNumber } from '../scanning/things.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { countWhereUnseen } from './count-unseen.ts'
import { refuseSingle } from './refuse-single.ts'

type Item = Extract<Meaning, { kind: 'item' }>

/** What a scan took straight from the shelf. */
export interface Taken {
  readonly orderId: number
  readonly taskId: number
  /** Where the books took the unit out: where its order was promised it. */
  readonly bin: string
}

/**
 * The most urgent ready order of one unit that wants this item is taken into work and picked, as a walk of its own in which the
 * unit is the only scan. Null where the shop does not work so, or where the code is the number of an order.
 */
export async function takeFromShelf(tx: Writer, context: CommandContext, item: Item, scanned: string): Promise<Taken | null> {
  const { picking } = await theShop(tx)
  if (picking.singlesFromShelf !== true || (await orderByNumber(tx, scanned))) return null
  if (item.quantity !== 1) refuse('pack.single_case', { scanned, sku: item.sku, units: item.quantity })
  const single = await mostUrgentFor(tx, context, item)
  if (!single) return refuseSingle(tx, item, scanned)
  if (item.lot === undefined) await refuseUnknownLot(tx, item)
  const batchId = await startBatch(tx, context, [single.orderId], { kind: 'single_item', zone: '' })
  const batch = await heldBatch(tx, context, batchId)
  // Nobody scans the bin: the picker is taken to stand where the unit is promised.
  await asAtTheBench(scanInBatch(tx, context, { ...batch, atLocationId: single.locationId }, item, scanned))
  const task = await tx
    .selectFrom('pick_task')
    .select(['id', 'item_id as itemId', 'location_id as locationId', 'stock_id as stockId', 'order_id as orderId'])
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow()
  await countWhereUnseen(tx, context, task)
  return { orderId: single.orderId, taskId: task.id, bin: single.bin }
}

/** A stopped lot in the hand is the same, but what to do is not: nobody walks on to another bin. */
async function asAtTheBench(scan: Promise<unknown>): Promise<void> {
  try {
    await scan
  } catch (error) {
    const lot = error instanceof Refusal ? stoppedLots.find(({ inWalk }) => inWalk === error.code) : undefined
    if (lot && error instanceof Refusal) throw new Refusal(lot.here, error.params)
    throw error
  }
}

const stoppedLots = (['recalled', 'quarantined', 'expired'] as const).map((fault) => ({
  inWalk: `pick.lot_${fault}` as const,
  here: `pack.single_${fault}` as const,
}))

/** First an order that is promised this very lot; else one whose promise may move to it, as in a walk. */
async function mostUrgentFor(tx: Writer, context: CommandContext, { itemId, lot, lotId }: Item) {
  const known = lotId ?? (lot === undefined ? null : await lotByCode(tx, itemId, lot))
  const units: readonly UnitInHand[] = known === null ? [{ itemId, lotId: null }] : [known, null].map((one) => ({ itemId, lotId: one }))
  for (const waits of context.store.locksRows ? [false, true] : [false]) {
    for (const unit of units) {
      const single = await singleFor(tx, context, unit, waits)
      if (single) return single
    }
  }
  return null
}

/** The order of the parcel that is open at this bench because a unit of this item, and of no other lot, was scanned; null where none is. */
export async function begunFromShelf(
  tx: Writer,
  { staffId, station }: CommandContext,
  { itemId, lot, lotId }: Item,
): Promise<number | null> {
  const { picking } = await theShop(tx)
  if (picking.singlesFromShelf !== true) return null
  const known = lotId ?? (lot === undefined ? null : await lotByCode(tx, itemId, lot))
  if (lot !== undefined && known === null) return null
  const found = await tx
    .selectFrom('parcel')
    .innerJoin('pack_act', 'pack_act.parcel_id', 'parcel.id')
    .innerJoin('pick_task', 'pick_task.id', 'pack_act.task_id')
    .select('parcel.order_id as orderId')
    .where('parcel.status', '=', 'open')
    .where('parcel.staff_id', staffId === null ? 'is' : '=', staffId)
    .where('parcel.station', '=', station)
    .where('pack_act.kind', '=', 'item')
    .where('pack_act.undone', '=', 0)
    .where('pack_act.item_id', '=', itemId)
    .$if(known !== null, (query) => query.where('pick_task.lot_id', '=', known ?? 0))
    .orderBy('parcel.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.orderId ?? null
}

/** In a walk the scanned bin says which lot a unit without one is of. Here only an item of which one lot is in the house is sure. */
async function refuseUnknownLot(db: Reader, { itemId, sku }: Item): Promise<void> {
  const lots = await db
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .innerJoin('item', 'item.id', 'stock.item_id')
    .select('lot.code')
    .distinct()
    .where('stock.item_id', '=', itemId)
    .where('item.lot_tracked', '=', 1)
    .where('location.kind', '=', 'bin')
    .where('stock.on_hand', '>', 0)
    .orderBy('lot.code')
    .execute()
  if (lots.length < 2) return
  refuse('pack.single_lot', { scanned: '', item: sku, expected: lots.map(({ code }) => code).join(', '), expiresOn: '' })
}
