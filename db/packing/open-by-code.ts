import { stoppedBy } from '../../domain/orders/stopped.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import { thingOf } from '../../domain/scanning/thing.ts'
import { scannedData } from '../../domain/scanning/symbology.ts'
import { withLot } from '../../domain/scanning/with-lot.ts'
import { firstToPutBack } from '../orders/put-back.ts'
import { holderOf } from '../people/holder-of.ts'
import { orderByNumber } from '../scanning/things.ts'
import { resolveScan } from '../scanning/resolve.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { notePick } from './acts.ts'
import { begunFromShelf, takeFromShelf, type Taken } from './from-shelf.ts'
import { refuseOldLabel } from './label.ts'
import { stoppedLotIn } from './lots.ts'
import { openParcel, type Opened } from './open.ts'
import { type PackableOrder, packableOrder } from './packable.ts'
import { heldParcel, isHolder } from './parcel.ts'
import { scanIntoParcel } from './scan.ts'
import { orderOfUnit } from './single-unit.ts'

type Item = Extract<Meaning, { kind: 'item' }>

export interface Opening {
  readonly code: string
  /** Of a unit whose code does not name its lot. */
  readonly lot?: string | undefined
  /** Also when another bench has it. */
  readonly takeOver: boolean
  /** Only from these hands. */
  readonly from?: string | undefined
  /** What is picked goes now, though more of the order could be picked. */
  readonly partly: boolean
}

/** The open parcel of what was scanned: the one that was begun, else a new one. */
export async function openByCode(tx: Writer, context: CommandContext, { code, lot, takeOver, from, partly }: Opening): Promise<Opened> {
  const meaning = withLot(await resolveScan(tx, code, context.now), lot)
  const ofUnit = meaning.kind === 'item' ? await orderOfScannedUnit(tx, context, meaning, scannedData(code)) : null
  const order = ofUnit?.order ?? (await packableOrder(tx, await orderOf(tx, meaning, scannedData(code))))
  const toPutBack = await firstToPutBack(tx, order.id)
  if (toPutBack) refuse('pack.order_changed', { number: order.number, ...toPutBack })
  const reason = stoppedBy({ ...order, putBack: 0 })
  if (reason !== null) refuse('pack.order_stopped', { number: order.number, reason })
  const parcelId = meaning.kind === 'parcel' ? meaning.parcelId : 0
  const opened = (await resume(tx, context, order, { parcelId, takeOver, from })) ?? (await openParcel(tx, context, order, partly))
  if (ofUnit === null || ofUnit.isBegun === true || meaning.kind !== 'item') return opened
  // The unit is in hand: what opened the parcel is verified into it by the same scan.
  await scanIntoParcel(tx, context, await heldParcel(tx, context, opened.parcelId), meaning, scannedData(code))
  const did = { kind: 'opened_by_unit', orderNumber: order.number } as const
  if (ofUnit.taken === null) return { parcelId: opened.parcelId, did }
  await notePick(tx, opened.parcelId, ofUnit.taken.taskId)
  return { parcelId: opened.parcelId, did: { ...did, bin: ofUnit.taken.bin } }
}

interface OrderOfUnit {
  readonly order: PackableOrder
  /** Where the same scan picked the unit. */
  readonly taken: Taken | null
  /** The unit lies in its parcel already: it goes on where it was left. */
  readonly isBegun?: true
}

/**
 * The parcel that this bench began with such a unit from the shelf: after a crash it is the same unit. Then what lies picked on a cart,
 * then what the shop packs straight from the shelf. Null where the unit is for no order.
 */
async function orderOfScannedUnit(tx: Writer, context: CommandContext, item: Item, scanned: string): Promise<OrderOfUnit | null> {
  const begunId = await begunFromShelf(tx, context, item)
  if (begunId !== null) return { order: await packableOrder(tx, begunId), taken: null, isBegun: true }
  const onCart = await freeOrderOfUnit(tx, item)
  if (onCart) return { order: onCart, taken: null }
  const taken = await takeFromShelf(tx, context, item, scanned)
  return taken && { order: await packableOrder(tx, taken.orderId), taken }
}

/** The order that a scanned unit is for. While this bench waited for its turn another one may have opened it: then the next one. */
async function freeOrderOfUnit(tx: Writer, item: Item): Promise<PackableOrder | null> {
  const taken: number[] = []
  for (;;) {
    const orderId = await orderOfUnit(tx, item, taken)
    if (orderId === null) return null
    const order = await packableOrder(tx, orderId)
    if (order.status === 'picked' && !(await begun.first(tx, { orderId, parcelId: 0 }))) return order
    taken.push(orderId)
  }
}

async function orderOf(db: Reader, meaning: Meaning, scanned: string): Promise<number> {
  switch (meaning.kind) {
    case 'order':
      return meaning.orderId
    case 'parcel':
      return ownerOf(db, meaning)
    case 'tote':
      return meaning.orderId ?? refuse('pack.tote_empty', { tote: meaning.code })
    case 'batch':
      return (await onlyOrderOf(db, meaning.batchId)) ?? refuseHere(meaning, scanned)
    case 'damaged':
      return refuse('scan.damaged', { scanned })
    case 'command':
      return refuse('scan.command_not_here', { command: meaning.command })
    case 'item':
    case 'bin':
    case 'return':
    case 'purchase':
    case 'person':
    case 'unknown':
      // At this bench an order's number goes before an item of the same name.
      return (await orderByNumber(db, scanned))?.orderId ?? refuseHere(meaning, scanned)
  }
}

function refuseHere(meaning: Meaning, scanned: string): never {
  const thing = thingOf(meaning)
  return thing === null ? refuse('pack.code_unknown', { scanned }) : refuse('scan.not_here', { scanned, ...thing })
}

async function ownerOf(db: Reader, label: Extract<Meaning, { kind: 'parcel' }>): Promise<number> {
  const { sscc } = await db.selectFrom('parcel').select('sscc').where('id', '=', label.parcelId).executeTakeFirstOrThrow()
  refuseOldLabel({ number: label.orderNumber, sscc }, label.sscc)
  return label.orderId
}

async function onlyOrderOf(db: Reader, batchId: number): Promise<number | null> {
  const orders = await db.selectFrom('batch_order').select('order_id').where('batch_id', '=', batchId).limit(2).execute()
  return orders.length === 1 ? (orders[0]?.order_id ?? null) : null
}

/** Of several, the one whose own code was scanned. */
const begun = prepared({ orderId: aNumber(), parcelId: aNumber() }, (tx: Writer, { orderId, parcelId }) =>
  tx
    .selectFrom('parcel')
    .select(['id', 'staff_id as staffId', 'station'])
    .where('order_id', '=', orderId)
    .where((eb) =>
      eb.or([
        eb('status', 'in', ['open', 'closed']),
        // A stopped lot has to come out of it.
        eb.and([eb('status', '=', 'labelled'), eb(stoppedLotIn(eb), 'is not', null)]),
      ]),
    )
    .orderBy((eb) => eb.case().when('id', '=', parcelId).then(0).else(1).end())
    .orderBy('id', 'desc')
    .limit(1),
)

interface Resuming extends Pick<Opening, 'takeOver' | 'from'> {
  readonly parcelId: number
}

async function resume(tx: Writer, context: CommandContext, order: PackableOrder, how: Resuming): Promise<Opened | null> {
  const parcel = await begun.first(tx, { orderId: order.id, parcelId: how.parcelId })
  if (!parcel) return null
  if (!isHolder(parcel, context)) {
    const holder = await holderOf(tx, parcel.staffId, parcel.station)
    if (!how.takeOver || (how.from !== undefined && how.from !== holder)) refuse('pack.held', { number: order.number, holder })
    await tx.updateTable('parcel').set({ staff_id: context.staffId, station: context.station }).where('id', '=', parcel.id).execute()
    context.touch('packing')
  }
  context.subject('parcel', parcel.id)
  const remaining = order.allocated + order.backordered
  return { parcelId: parcel.id, did: { kind: 'opened', orderNumber: order.number, resumed: true, remaining } }
}
