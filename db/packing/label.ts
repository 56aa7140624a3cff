import type { PackDid } from '../../domain/packing/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import { changeRow } from '../dialect/change-row.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { recordAct } from './acts.ts'
import { type FoundParcel, refuseUnless } from './parcel.ts'

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
  return { kind: 'label_right', sscc: parcel.sscc }
}
