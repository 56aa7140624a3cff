import type { PackDid } from '../../domain/packing/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import { changeRow } from '../dialect/change-row.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { recordAct } from './acts.ts'
import { openParcel } from './open.ts'
import { packableOrder, pickedLines } from './packable.ts'
import { type FoundParcel, refuseUnless } from './parcel.ts'
import { openParcelOf } from './verify-anew.ts'

/** A label that was printed before the address changed. */
export function refuseOldLabel(parcel: { readonly number: string; readonly sscc: string }, scanned: string): void {
  if (scanned !== parcel.sscc) refuse('pack.label_outdated', { number: parcel.number, scanned, expected: parcel.sscc })
}

/** The parcel's own label, scanned on its box, is the last act: so no two labels change places. */
export async function labelParcel(
  tx: Writer,
  context: CommandContext,
  parcel: FoundParcel,
  meaning: Meaning,
  scanned: string,
): Promise<PackDid> {
  const own = meaning.kind === 'parcel' && meaning.parcelId === parcel.id
  if (own) refuseOldLabel(parcel, meaning.sscc)
  if (own && parcel.status === 'labelled') return { kind: 'label_right', sscc: parcel.sscc }
  refuseUnless(parcel, 'closed')
  if (meaning.kind !== 'parcel') return refuse('pack.label_first', { scanned, expected: parcel.sscc })
  if (!own) refuse('pack.label_of_other_parcel', { scanned, expected: parcel.sscc })
  await changeRow(tx, 'parcel', parcel.id, { status: 'labelled', labelled_at: context.now })
  await recordAct(tx, context, { parcelId: parcel.id, kind: 'label' })
  context.touch('packing', 'shipping')
  if (parcel.split === 0) return { kind: 'label_right', sscc: parcel.sscc }
  const next = await openNextBox(tx, context, parcel)
  return { kind: 'label_right', sscc: parcel.sscc, ...(next === null ? {} : { next }) }
}

/** What is left of an order that was split over boxes; null where nothing is, or somebody has it. */
async function openNextBox(tx: Writer, context: CommandContext, { orderId, id: labelledId }: FoundParcel): Promise<number | null> {
  const order = await packableOrder(tx, orderId)
  if (order.batchId !== null || (await openParcelOf(tx, orderId)) !== null) return null
  if ((await pickedLines(tx, orderId)).length === 0) return null
  const { parcelId } = await openParcel(tx, context, order, true)
  context.subject('parcel', labelledId)
  return parcelId
}
