import { type CurrentTask, stepOf, type WalkState } from '../../domain/picking/step.ts'
import { maySwap } from '../../domain/picking/swap-lot.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import { supplyOf, type SupplyRow } from '../orders/supply.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { changeAllocated } from '../stock/change-allocated.ts'
import { insertRow } from '../dialect/insert-rows.ts'

/**
 * A unit of another lot of the same item was taken out of the same bin, and that lot has free units: where the shop's rule allows
 * it the promise moves to that lot. Returns the walk as it is then; null where nothing is to be swapped.
 */
export async function swapLot(tx: Writer, context: CommandContext, state: WalkState, meaning: Meaning): Promise<WalkState | null> {
  const step = stepOf(state)
  if (step.kind !== 'item' || meaning.kind !== 'item' || meaning.itemId !== step.task.itemId || meaning.lot === undefined) return null
  const { task } = step
  const lotId = meaning.lotId ?? (await lotByCode(tx, task.itemId, meaning.lot))
  const by = meaning.quantity
  if (lotId === null || lotId === task.lotId || task.picked + by > task.quantity || task.lotStatus !== 'ok') return null
  const free = (await supplyOf(tx, context, [task.itemId])).find((row) => row.lotId === lotId && row.locationId === task.locationId)
  if (!free || free.available < by) return null
  const { picking } = await theShop(tx)
  const answer = maySwap(picking.lotSwap, task.expiresOn, free.expiresOn)
  if (answer === 'no') return null
  if (answer === 'later') {
    refuse('pick.lot_later', { scanned: meaning.lot, item: task.sku, expected: task.lot, expiresOn: free.expiresOn ?? '' })
  }
  await changeAllocated(
    tx,
    new Map([
      [task.stockId, -by],
      [free.stockId, by],
    ]),
  )
  context.touch('stock')
  return { ...state, current: await movePromise(tx, task, free, by, meaning.lot), more: state.more || task.quantity - task.picked > by }
}

/** The whole task, where it is all of it; else as many units of it as a task of their own, which comes first. */
async function movePromise(tx: Writer, task: CurrentTask, free: SupplyRow, by: number, lot: string): Promise<CurrentTask> {
  const to = { lot_id: free.lotId, stock_id: free.stockId }
  const swapped = { ...task, lotId: free.lotId, stockId: free.stockId, lot, expiresOn: free.expiresOn }
  if (task.picked === 0 && task.quantity === by) {
    await tx.updateTable('pick_task').set(to).where('id', '=', task.id).execute()
    return swapped
  }
  const { id: _id, ...row } = await tx.selectFrom('pick_task').selectAll().where('id', '=', task.id).executeTakeFirstOrThrow()
  const rest = task.quantity - by
  await tx
    .updateTable('pick_task')
    .set({ quantity: rest, status: rest === task.picked ? 'picked' : 'open' })
    .where('id', '=', task.id)
    .execute()
  const sequence = task.sequence - 1
  const id = await insertRow(tx, 'pick_task', { ...row, ...to, quantity: by, picked: 0, put: 0, packed: 0, sequence })
  return { ...swapped, id, quantity: by, picked: 0, put: 0, sequence }
}

export async function lotByCode(db: Reader, itemId: number, code: string): Promise<number | null> {
  const lots = await db.selectFrom('lot').select(['id', 'code']).where('item_id', '=', itemId).execute()
  return lots.find((lot) => lot.code.toUpperCase() === code.toUpperCase())?.id ?? null
}
