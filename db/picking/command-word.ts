import type { PickDid, ShortReason } from '../../domain/picking/contract.ts'
import { decideShort, decideSkip } from '../../domain/picking/short-and-skip.ts'
import { stepOf } from '../../domain/picking/step.ts'
import { lastPlace } from '../../domain/picking/walk.ts'
import { refuse } from '../../domain/refusal.ts'
import type { CommandWord } from '../../domain/scanning/command-codes.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { recordAct } from './acts.ts'
import { type FoundBatch, refuseUnless } from './batch.ts'
import { finishBatch } from './finish.ts'
import { setAside } from './leave.ts'
import { sameStop } from './same-stop.ts'
import { shortTask } from './short.ts'
import { undoLast } from './undo.ts'
import { walkState } from './walk-state.ts'

/** A command barcode does what its key and button do. */
export async function sayInPicking(tx: Writer, context: CommandContext, batch: FoundBatch, word: CommandWord): Promise<PickDid> {
  switch (word) {
    case 'UNDO':
      return undoLast(tx, context, batch)
    case 'SHORT':
      return short(tx, context, batch, 'not_there')
    case 'DAMAGED':
      return short(tx, context, batch, 'damaged')
    case 'SKIP':
      return skip(tx, context, batch)
    case 'DONE':
      return done(tx, context, batch)
    case 'NEWBOX':
    case 'REPRINT':
    case 'QTY1':
    case 'QTY2':
    case 'QTY3':
    case 'QTY4':
    case 'QTY5':
    case 'QTY6':
    case 'QTY7':
    case 'QTY8':
    case 'QTY9':
    case 'PICK':
    case 'PACK':
    case 'SHIP':
      return refuse('scan.command_not_here', { command: word })
  }
}

export async function short(tx: Writer, context: CommandContext, batch: FoundBatch, reason: ShortReason): Promise<PickDid> {
  refuseUnless(batch, ['picking'])
  const state = await walkState(tx, batch)
  const task = decideShort(state)
  const [, ...others] = await sameStop(tx, batch, task.id)
  let did = await shortTask(tx, context, batch, state, task, reason)
  for (const id of others) {
    const next = await walkState(tx, batch)
    if (next.current?.id !== id) continue
    did = await shortTask(tx, context, batch, next, decideShort(next), reason)
  }
  return did
}

export async function skip(tx: Writer, context: CommandContext, batch: FoundBatch): Promise<PickDid> {
  refuseUnless(batch, ['picking'])
  const act = decideSkip(await walkState(tx, batch))
  if (act.kind === 'set_aside') return setAside(tx, context, batch, act.place)
  const last = await tx
    .selectFrom('pick_task')
    .select('sequence')
    .where('batch_id', '=', batch.id)
    .orderBy('sequence', 'desc')
    .limit(1)
    .execute()
  await tx
    .updateTable('pick_task')
    .set({ sequence: lastPlace(last) })
    .where('id', 'in', await sameStop(tx, batch, act.task.id))
    .execute()
  await recordAct(tx, context, { batchId: batch.id, kind: 'skip', taskId: act.task.id, detail: act.task.sequence })
  context.touch('picking')
  return { kind: 'skipped', sku: act.task.sku }
}

async function done(tx: Writer, context: CommandContext, batch: FoundBatch): Promise<PickDid> {
  if (batch.status === 'picked' || batch.status === 'closed') return { kind: 'finished' }
  refuseUnless(batch, ['picking'])
  const units = await unitsLeft(tx, batch.id)
  if (units > 0) refuse('pick.not_done', { units })
  const step = stepOf(await walkState(tx, batch))
  if (step.kind !== 'done') refuse('pick.put_first', { scanned: 'DONE', expected: step.place.tote })
  return finishBatch(tx, context, batch.id)
}

async function unitsLeft(db: Reader, batchId: number): Promise<number> {
  const left = await db
    .selectFrom('pick_task')
    .select((eb) => eb.fn.sum<number | null>(eb('quantity', '-', eb.ref('picked'))).as('units'))
    .where('batch_id', '=', batchId)
    .where('status', '=', 'open')
    .executeTakeFirst()
  return left?.units ?? 0
}
