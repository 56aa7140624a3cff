import type { PackDid } from '../../domain/packing/contract.ts'
import { scannedByLine } from '../../domain/packing/by-lot.ts'
import { missingUnits } from '../../domain/packing/stage.ts'
import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { recordAct } from './acts.ts'
import { askAnew } from './ask-anew.ts'
import { parcelLines, type ParcelLine } from './contents.ts'
import { verifiedByLot } from './lots.ts'
import { pickedLines } from './packable.ts'
import { type FoundParcel, refuseChangedAddress, refuseStopped, refuseUnless } from './parcel.ts'
import { writeVerified } from './scan.ts'
import { pickedByLot } from './staging.ts'

/** This box holds what was verified into it so far; what is left in the totes goes into the next one. */
export async function splitParcel(tx: Writer, context: CommandContext, parcel: FoundParcel): Promise<PackDid> {
  refuseStopped(parcel)
  refuseUnless(parcel, 'open')
  refuseChangedAddress(parcel)
  const lines = await parcelLines(tx, parcel.id)
  const units = lines.reduce((sum, line) => sum + line.verified, 0)
  const remaining = missingUnits(lines)
  if (units === 0) refuse('pack.box_empty', { number: parcel.number })
  if (remaining === 0) refuse('pack.box_is_last', { number: parcel.number })
  await countByLot(tx, parcel, lines)
  await tx.deleteFrom('parcel_line').where('parcel_id', '=', parcel.id).where('verified', '=', 0).execute()
  await tx
    .updateTable('parcel_line')
    .set((eb) => ({ expected: eb.ref('verified') }))
    .where('parcel_id', '=', parcel.id)
    .execute()
  await setSplit(tx, context, parcel, 1)
  await recordAct(tx, context, { parcelId: parcel.id, kind: 'split', quantity: remaining })
  context.touch('packing')
  return { kind: 'box_split', units, remaining }
}

/** Several lines of one item were filled one after the other; the box holds units of those lines that the scanned lots are of. */
async function countByLot(tx: Writer, parcel: FoundParcel, lines: readonly ParcelLine[]): Promise<void> {
  const own = new Set(lines.map(({ lineId }) => lineId))
  const picked = (await pickedByLot(tx, parcel.orderId)).filter(({ lineId }) => own.has(lineId))
  const byLine = scannedByLine(picked, lines, await verifiedByLot(tx, parcel.id))
  await writeVerified(
    tx,
    parcel.id,
    lines.map(({ lineId }) => ({ lineId, verified: byLine.get(lineId) ?? 0 })),
  )
}

/** The box expects again all that lies picked. */
export async function joinParcel(tx: Writer, context: CommandContext, parcel: FoundParcel): Promise<void> {
  const verified = new Map((await parcelLines(tx, parcel.id)).map((line) => [line.lineId, line.verified]))
  const picked = await pickedLines(tx, parcel.orderId)
  await tx.deleteFrom('parcel_line').where('parcel_id', '=', parcel.id).execute()
  await tx
    .insertInto('parcel_line')
    .values(
      picked.map(({ lineId, itemId, units }) => ({
        parcel_id: parcel.id,
        line_id: lineId,
        item_id: itemId,
        expected: units,
        verified: verified.get(lineId) ?? 0,
      })),
    )
    .execute()
  await setSplit(tx, context, parcel, 0)
}

/** The checks are those of what is in this box; what was answered stays answered. */
async function setSplit(tx: Writer, context: CommandContext, parcel: FoundParcel, split: 0 | 1): Promise<void> {
  await tx.updateTable('parcel').set({ split }).where('id', '=', parcel.id).execute()
  await askAnew(tx, context, parcel)
}
