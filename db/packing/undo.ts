import type { PackDid, ParcelStatus } from '../../domain/packing/contract.ts'
import { countOut } from '../../domain/packing/verify.ts'
import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { type FoundAct, lastAct } from './acts.ts'
import { takeBackAnswer } from './answer.ts'
import { backToShelf } from './back-to-shelf.ts'
import { parcelLines } from './contents.ts'
import type { FoundParcel } from './parcel.ts'
import { writeVerified } from './scan.ts'
import { joinParcel } from './split.ts'
import { withTheOneBefore } from './take-out.ts'
import { undoTakeOut } from './undo-take-out.ts'
import { unpackGoods } from './staging.ts'

/**
 * Takes back the last act of a parcel that has not left the house; of an untouched one the opening. Whoever takes the label
 * back has the parcel in hand.
 */
export async function undoLast(tx: Writer, context: CommandContext, parcel: FoundParcel): Promise<PackDid> {
  const act = await lastAct(tx, parcel.id)
  // A parcel that was set aside because of a unit that was taken out comes back with it.
  const undoable = parcel.status === 'voided' ? act?.kind === 'take_out' : inTheHouse.includes(parcel.status)
  if (!undoable) refuse('parcel.wrong_state', { number: parcel.number, status: parcel.status })
  context.touch('packing')
  if (!act) return voidParcel(tx, parcel)
  await takeBack(tx, context, parcel, act)
  const taken = act.kind === 'item' && act.taskId !== null ? await backToShelf(tx, context, parcel, act.taskId) : null
  await tx.updateTable('pack_act').set({ undone: 1 }).where('id', '=', act.id).execute()
  if (act.kind === 'take_out' && act.checkKey === withTheOneBefore) return undoLast(tx, context, parcel)
  return taken ?? { kind: 'undone', what: act.kind }
}

const inTheHouse: readonly ParcelStatus[] = ['open', 'closed', 'labelled']

async function voidParcel(tx: Writer, parcel: FoundParcel): Promise<PackDid> {
  await tx.updateTable('parcel').set({ status: 'voided' }).where('id', '=', parcel.id).execute()
  return { kind: 'undone', what: 'open' }
}

async function takeBack(tx: Writer, context: CommandContext, parcel: FoundParcel, act: FoundAct): Promise<void> {
  switch (act.kind) {
    case 'item': {
      if (act.itemId === null) throw new Error(`pack act ${act.id} names no item`)
      const lines = await parcelLines(tx, parcel.id)
      return writeVerified(tx, parcel.id, countOut(lines, act.itemId, act.quantity))
    }
    case 'check':
      return takeBackAnswer(tx, parcel.id, act)
    case 'take_out':
      return undoTakeOut(tx, context, parcel, act)
    case 'split':
      return joinParcel(tx, context, parcel)
    case 'close':
      await unpackGoods(tx, context, parcel)
      await tx.updateTable('parcel').set({ status: 'open', closed_at: null }).where('id', '=', parcel.id).execute()
      context.touch('orders', 'stock', 'picking')
      return
    case 'label':
      await tx
        .updateTable('parcel')
        .set({ status: 'closed', labelled_at: null, staff_id: context.staffId, station: context.station })
        .where('id', '=', parcel.id)
        .execute()
      context.touch('shipping')
      return
  }
}
