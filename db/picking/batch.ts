import type { BatchKind, BatchStatus } from '../../domain/picking/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { holderOf } from '../people/holder-of.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'

export interface FoundBatch {
  readonly id: number
  readonly code: string
  readonly status: BatchStatus
  readonly kind: BatchKind
  /** Of a zone batch; empty for the others. */
  readonly zone: string
  readonly atLocationId: number | null
}

/** The batch, locked until the end of the command. Refused when there is none, or when it is in other hands. */
export async function heldBatch(tx: Writer, context: CommandContext, batchId: number): Promise<FoundBatch> {
  const { staffId, station, ...batch } = await anyBatch(tx, context, batchId)
  // Nobody has it yet: it is taken first, so that everybody sees whose it is.
  if (batch.status === 'released') refuse('batch.released', { code: batch.code })
  if (staffId !== context.staffId || station !== context.station) {
    refuse('batch.held', { code: batch.code, holder: await holderOf(tx, staffId, station) })
  }
  return batch
}

const theBatch = prepared({ batchId: aNumber() }, (tx: Writer, { batchId }, locksRows) =>
  tx
    .selectFrom('batch')
    .select(['id', 'status', 'staff_id as staffId', 'station', 'at_location_id as atLocationId', 'kind', 'zone'])
    .where('id', '=', batchId)
    .$if(locksRows, (query) => query.forUpdate()),
)

/** The same, whoever holds it. */
export async function anyBatch(tx: Writer, context: CommandContext, batchId: number) {
  const row = await theBatch.first(tx, { batchId })
  if (!row) return refuse('batch.unknown', { code: String(batchId) })
  context.subject('batch', batchId)
  return { ...row, code: ownCode('batch', row.id) }
}

export function refuseUnless(batch: FoundBatch, statuses: readonly BatchStatus[]): void {
  if (!statuses.includes(batch.status)) refuse('batch.over', { code: batch.code, status: batch.status })
}
