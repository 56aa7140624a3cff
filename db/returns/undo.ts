import { refuse } from '../../domain/refusal.ts'
import type { ReturnDid } from '../../domain/returns/contract.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { postUndo } from '../stock/ledger.ts'
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
    if (act.kind === 'restock') await refusePromised(tx, context, moveId)
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

/** What was restocked may be promised to orders or picked by now. */
async function refusePromised(tx: Reader, context: CommandContext, moveId: number): Promise<void> {
  const row = await tx
    .selectFrom('move')
    .innerJoin('item', 'item.id', 'move.item_id')
    .innerJoin('location', 'location.id', 'move.to_id')
    .innerJoin('stock', (join) => join.onRef('stock.lot_id', '=', 'move.lot_id').onRef('stock.location_id', '=', 'move.to_id'))
    .select(['item.sku', 'location.code as bin', 'move.quantity', 'on_hand', 'allocated'])
    .where('move.id', '=', moveId)
    .$if(context.store.locksRows, (query) => query.forUpdate('stock'))
    .executeTakeFirst()
  if (row && row.on_hand - row.allocated < row.quantity) refuse('returns.undo_blocked', { sku: row.sku, bin: row.bin })
}
