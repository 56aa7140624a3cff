import { addressChange } from '../../domain/checklists/applies.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { askAnew } from './ask-anew.ts'
import { writeChecks } from './open.ts'
import { openParcelOf } from './verify-anew.ts'

/** The open parcel of an order that goes elsewhere now stops at its next scan, and is asked what the new country asks for. */
export async function stopOpenParcel(tx: Writer, context: CommandContext, orderId: number): Promise<void> {
  const parcelId = await openParcelOf(tx, orderId)
  if (parcelId === null) return
  // Changed once more, it is to be seen to once more.
  await tx.updateTable('pack_act').set({ undone: 1 }).where('parcel_id', '=', parcelId).where('check_key', '=', addressChange.key).execute()
  await tx.deleteFrom('parcel_check').where('parcel_id', '=', parcelId).where('key', '=', addressChange.key).execute()
  await writeChecks(tx, context, parcelId, [addressChange])
  await askAnew(tx, context, { id: parcelId, orderId })
}
