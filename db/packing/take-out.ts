import type { PackDid, TakeOutReason } from '../../domain/packing/contract.ts'
import { faultOfLot } from '../../domain/stock/scanned-lot.ts'
import { countOut } from '../../domain/packing/verify.ts'
import { refuse } from '../../domain/refusal.ts'
import { allocateOrders } from '../orders/allocate.ts'
import { refreshOrders } from '../orders/refresh.ts'
import { freeTotes } from '../picking/finish.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { shopDay, theShop } from '../settings/shop.ts'
import { postMove } from '../stock/ledger.ts'
import { place } from '../stock/places.ts'
import { lastAct, recordAct } from './acts.ts'
import { parcelLines } from './contents.ts'
import { verifiedByLot } from './lots.ts'
import { type FoundParcel, refuseUnless } from './parcel.ts'
import { shrinkTask } from './put-back-from-totes.ts'
import { writeVerified } from './scan.ts'
import { intoTotes } from './staging.ts'
import { unitsInTotes, type UnitsInTote } from './units-in-totes.ts'
import { verifyAnew } from './verify-anew.ts'

/** Kept by all acts of one taking-out but its first: they are taken back together. */
export const withTheOneBefore = 'and'

export interface TakeOutAsked {
  readonly reason: TakeOutReason
  /** Of which line; without it the unit that was scanned last. */
  readonly lineId?: number | undefined
}

/**
 * Units that must not go leave their tote for QUARANTINE: a damaged one, or all of lots that were stopped or ran out. Their line
 * waits for other units; when there are some, the shop's rule says whether the parcel waits for them or goes without.
 */
export async function takeOut(tx: Writer, context: CommandContext, parcel: FoundParcel, asked: TakeOutAsked): Promise<PackDid> {
  if (parcel.toPutBack) refuse('pack.order_changed', { number: parcel.number, ...parcel.toPutBack })
  if (asked.reason === 'lot' && parcel.stoppedLot && parcel.status !== 'open') await openAgain(tx, context, parcel)
  else refuseUnless(parcel, 'open')
  const chosen = asked.reason === 'lot' ? await unfitUnits(tx, context, parcel) : [await oneUnit(tx, parcel, asked.lineId)]
  if (chosen.length === 0) refuse('pack.nothing_to_take_out', { number: parcel.number })
  for (const [before, units] of chosen.entries()) await intoQuarantine(tx, context, parcel, units, before)
  await refreshOrders(tx, context, [parcel.orderId])
  const found = await allocateOrders(tx, context, [parcel.orderId])
  const left = await tx.selectFrom('parcel_line').select('line_id').where('parcel_id', '=', parcel.id).limit(1).executeTakeFirst()
  // Of an order that goes in several boxes the other units follow in the next one.
  const waits = found > 0 && parcel.split === 0 && ((await theShop(tx)).takenOut ?? 'wait') === 'wait'
  if (!left || waits) await setAside(tx, context, parcel)
  context.touch('packing', 'orders', 'stock', 'picking')
  return {
    kind: 'taken_out',
    sku: chosen[0]?.sku ?? '',
    units: chosen.reduce((sum, { units }) => sum + units, 0),
    again: found,
    setAside: !left || waits,
  }
}

/** A box that is closed already: its contents lie in their totes again, and what is left of them is verified anew. */
async function openAgain(tx: Writer, context: CommandContext, parcel: FoundParcel): Promise<void> {
  const order = await tx.selectFrom('sales_order').select('batch_id').where('id', '=', parcel.orderId).executeTakeFirstOrThrow()
  if (order.batch_id !== null || (parcel.status !== 'closed' && parcel.status !== 'labelled')) {
    refuse('pack.undo_blocked', { number: parcel.number })
  }
  await intoTotes(tx, context, parcel)
  await tx
    .updateTable('parcel')
    .set({ status: 'open', closed_at: null, labelled_at: null, staff_id: context.staffId, station: context.station })
    .where('id', '=', parcel.id)
    .execute()
  await verifyAnew(tx, parcel.orderId)
  context.touch('shipping')
}

async function unfitUnits(tx: Writer, context: CommandContext, parcel: FoundParcel): Promise<readonly UnitsInTote[]> {
  const today = await shopDay(tx, context.now)
  return (await unitsInTotes(tx, parcel.orderId)).filter((units) => faultOfLot(units, today) !== null)
}

async function oneUnit(tx: Writer, parcel: FoundParcel, lineId: number | undefined): Promise<UnitsInTote> {
  const act = lineId === undefined ? await lastAct(tx, parcel.id) : null
  if (lineId === undefined && act?.kind !== 'item') refuse('pack.scan_it_first', { number: parcel.number })
  const lines = await parcelLines(tx, parcel.id)
  const line = [...lines]
    .reverse()
    .find((one) => (lineId === undefined ? one.itemId === act?.itemId && one.verified > 0 : one.lineId === lineId))
  const inTotes = (await unitsInTotes(tx, parcel.orderId)).filter((units) => units.lineId === line?.lineId)
  const unit = inTotes.find(({ lotId }) => lotId === act?.lotId) ?? inTotes[0]
  return unit ? { ...unit, units: 1 } : refuse('pack.nothing_to_take_out', { number: parcel.number })
}

async function intoQuarantine(tx: Writer, context: CommandContext, parcel: FoundParcel, taken: UnitsInTote, before: number): Promise<void> {
  const { units, lineId, itemId, lotId, toteId, task } = taken
  const moveId = await postMove(tx, {
    itemId,
    lotId,
    fromId: toteId,
    toId: place.quarantine,
    quantity: units,
    cause: 'take_out',
    documentId: parcel.orderId,
    lineId,
    staffId: context.staffId,
    at: context.now,
  })
  await shrinkTask(tx, task, units)
  await tx
    .updateTable('order_line')
    .set((eb) => ({ picked: eb('picked', '-', units), backordered: eb('backordered', '+', units) }))
    .where('id', '=', lineId)
    .execute()
  const { unverified, unexpected } = await shrinkLine(tx, parcel, taken)
  await recordAct(tx, context, {
    parcelId: parcel.id,
    kind: 'take_out',
    itemId,
    lotId,
    lineId,
    taskId: task.id,
    moveId,
    quantity: units,
    unverified,
    code: String(unexpected),
    ...(before === 0 ? {} : { checkKey: withTheOneBefore }),
  })
}

/**
 * The parcel expects no more than what still lies picked. What was verified of the line counts less by as much: whichever unit
 * it was, none of those that go was left unseen. Where scans name lots, only by units of the lot that goes: the other scans count for
 * other lines of the item. Returns the units that count no longer as verified, and those that the parcel expects no longer.
 */
async function shrinkLine(
  tx: Writer,
  parcel: FoundParcel,
  { lineId, lotId, units: taken }: Pick<UnitsInTote, 'lineId' | 'lotId' | 'units'>,
): Promise<{ readonly unverified: number; readonly unexpected: number }> {
  const lines = await parcelLines(tx, parcel.id)
  const line = lines.find((one) => one.lineId === lineId)
  if (!line) return { unverified: 0, unexpected: 0 }
  const picked = (await unitsInTotes(tx, parcel.orderId)).filter((one) => one.lineId === lineId).reduce((sum, { units }) => sum + units, 0)
  const expected = Math.min(line.expected, picked)
  const unverified = line.lotTracked
    ? Math.min(taken, (await verifiedByLot(tx, parcel.id)).get(lotId) ?? 0)
    : Math.min(line.verified, taken)
  const shrunk = lines.map((one) => (one.lineId === lineId ? { ...one, expected } : one))
  await writeVerified(tx, parcel.id, countOut(shrunk, line.itemId, unverified))
  const own = tx.updateTable('parcel_line').where('parcel_id', '=', parcel.id).where('line_id', '=', lineId)
  if (expected > 0) await own.set({ expected }).execute()
  else await tx.deleteFrom('parcel_line').where('parcel_id', '=', parcel.id).where('line_id', '=', lineId).execute()
  return { unverified, unexpected: line.expected - expected }
}

/** Nothing is left, or other units are to be picked first: the order waits with what lies in its tote. */
async function setAside(tx: Writer, context: CommandContext, parcel: FoundParcel): Promise<void> {
  await tx.updateTable('parcel').set({ status: 'voided' }).where('id', '=', parcel.id).execute()
  const batches = await tx.selectFrom('batch_order').select('batch_id').where('order_id', '=', parcel.orderId).execute()
  await freeTotes(
    tx,
    context,
    batches.map(({ batch_id }) => batch_id),
  )
}
