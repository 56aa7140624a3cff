import { refuse } from '../../domain/refusal.ts'
import type { ReturnDid } from '../../domain/returns/contract.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { postUndo } from '../stock/ledger.ts'
import { promisedSince } from '../stock/promised-since.ts'
import { actsOf, type FoundAct } from './acts.ts'
import { countDecided } from './dispose.ts'
import { type FoundReturn, refreshReturn } from './return-case.ts'

/** Takes back what the last command did; of an untouched return its making. */
export async function undoLast(tx: Writer, context: CommandContext, found: FoundReturn): Promise<ReturnDid> {
  if (found.status === 'voided') refuse('returns.nothing_to_undo', { code: found.code })
  const acts = await actsOf(tx, found.id)
  const last = acts.at(-1)
  if (!last) {
    await tx.updateTable('return_case').set({ status: 'voided' }).where('id', '=', found.id).execute()
    context.touch('returns')
    return { kind: 'undone', what: 'create' }
  }
  for (const act of acts.filter(({ step }) => step === last.step).reverse()) await takeBack(tx, context, found.id, act)
  await refreshReturn(tx, context, found.id)
  context.touch('stock')
  return { kind: 'undone', what: last.kind }
}

async function takeBack(tx: Writer, context: CommandContext, returnId: number, act: FoundAct): Promise<void> {
  const { lineId, moveId, units } = act
  if (moveId !== null && lineId !== null) {
    const promised = act.kind === 'restock' ? await promisedSince(tx, context, moveId) : null
    if (promised) refuse('returns.undo_blocked', promised)
    await postUndo(tx, moveId, { cause: 'take_back_return', staffId: context.staffId, at: context.now })
    if (act.kind === 'receive') await countReceived(tx, returnId, lineId, -units)
    else if (act.kind !== 'finish') await countDecided(tx, returnId, lineId, act.kind, -units)
  }
  await tx.updateTable('return_act').set({ undone: 1 }).where('id', '=', act.id).execute()
}

async function countReceived(tx: Writer, returnId: number, lineId: number, units: number): Promise<void> {
  await tx
    .updateTable('return_line')
    .set((eb) => ({ received: eb('received', '+', units) }))
    .where('return_id', '=', returnId)
    .where('line_id', '=', lineId)
    .execute()
}
