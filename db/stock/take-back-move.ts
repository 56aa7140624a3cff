import { handMade } from '../../domain/stock/moves.ts'
import { refuse } from '../../domain/refusal.ts'
import { serveBackorders } from '../orders/allocate.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { refuseHeld } from './by-hand.ts'
import { postUndo } from './ledger.ts'

/** Refused where the goods are promised or gone from where they were brought. */
export async function takeBackMove(tx: Writer, context: CommandContext, moveId: number): Promise<number> {
  const move = await tx
    .selectFrom('move')
    .select(['item_id', 'lot_id', 'to_id', 'quantity', 'cause', 'undoes_id'])
    .where('id', '=', moveId)
    .executeTakeFirst()
  if (!move || move.undoes_id !== null || !handMade.some((cause) => cause === move.cause))
    return refuse('stock.not_by_hand', { id: moveId })
  const undone = await tx.selectFrom('move').select('id').where('undoes_id', '=', moveId).executeTakeFirst()
  if (undone) refuse('stock.taken_back_already', { id: moveId })
  const there = await tx
    .selectFrom('stock')
    .select('on_hand')
    .where('lot_id', '=', move.lot_id)
    .where('location_id', '=', move.to_id)
    .executeTakeFirst()
  await refuseHeld(tx, { lotId: move.lot_id, locationId: move.to_id, left: (there?.on_hand ?? 0) - move.quantity })
  const undoId = await postUndo(tx, moveId, { cause: move.cause, staffId: context.staffId, at: context.now })
  await serveBackorders(tx, context, [move.item_id])
  context.subject('item', move.item_id)
  context.touch('stock', 'items')
  return undoId
}
