import type { PackDid } from '../../domain/packing/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { sql } from 'kysely'
import { aNumber, aNumberOrNull, aText, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { recordAct } from './acts.ts'
import { parcelChecks } from './contents.ts'
import { type FoundParcel, refuseStopped, refuseUnless } from './parcel.ts'

/** Ticks or unticks one line of the checklist. */
export async function tickCheck(tx: Writer, context: CommandContext, parcel: FoundParcel, key: string, done: boolean): Promise<PackDid> {
  refuseStopped(parcel)
  refuseUnless(parcel, 'open')
  const checks = await parcelChecks(tx, parcel.id)
  const check = checks.find((one) => one.key === key)
  if (!check) return refuse('input.invalid', { path: 'key', reason: `the parcel has no check ${key}` })
  if (check.done !== done) {
    await writeTick(tx, context, parcel.id, key, done)
    await recordAct(tx, context, { parcelId: parcel.id, kind: 'check', checkKey: key, quantity: done ? 1 : 0 })
    context.touch('packing')
  }
  return { kind: 'checked', text: check.text, done }
}

const ticking = prepared(
  { parcelId: aNumber(), key: aText(), done: aNumber(), staffId: aNumberOrNull(), at: aNumber() },
  (tx: Writer, { parcelId, key, done, staffId, at }) =>
    tx
      .updateTable('parcel_check')
      .set({ done: sql<0 | 1>`${done}`, staff_id: staffId, at })
      .where('parcel_id', '=', parcelId)
      .where('key', '=', key),
)

export async function writeTick(tx: Writer, context: CommandContext, parcelId: number, key: string, done: boolean): Promise<void> {
  await ticking.run(tx, { parcelId, key, done: done ? 1 : 0, staffId: context.staffId, at: context.now })
}
