import { refuse } from '../../domain/refusal.ts'
import { holderOf } from '../people/holder-of.ts'
import { changeRow } from '../dialect/change-row.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { anyBatch, refuseUnless } from './batch.ts'

/** Who had the batch when somebody decided to take it over. */
interface Seen {
  readonly pickerId: number | null
  readonly station: string
}

/** The batch is in these hands from now on. Refused when somebody else took it since it was seen. */
export async function takeOver(tx: Writer, context: CommandContext, batchId: number, seen: Seen | undefined): Promise<void> {
  const batch = await anyBatch(tx, context, batchId)
  refuseUnless(batch, ['released', 'picking'])
  const isMine = batch.staffId === context.staffId && batch.station === context.station
  if (seen && !isMine && (batch.staffId !== seen.pickerId || batch.station !== seen.station)) {
    refuse('batch.held', { code: batch.code, holder: await holderOf(tx, batch.staffId, batch.station) })
  }
  await changeRow(tx, 'batch', batchId, { staff_id: context.staffId, station: context.station, at_location_id: null, status: 'picking' })
  context.touch('picking', 'orders')
}
