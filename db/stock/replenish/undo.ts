import { sql } from 'kysely'
import { refuse } from '../../../domain/refusal.ts'
import type { ReplenishDid } from '../../../domain/stock/replenish/contract.ts'
import { serveBackorders } from '../../orders/allocate.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { postUndo } from '../ledger.ts'
import { withdraw } from '../withdraw.ts'
import { actsOf, type FoundReplenishment, heldReplenishment } from './found.ts'
import { planReplenishment } from './plan.ts'

type Act = Awaited<ReturnType<typeof actsOf>>[number]

/** Takes back the acts of the last command. What was filled is in hand again, unless somebody walks for it already. */
export async function undoReplenishment(tx: Writer, context: CommandContext, id: number): Promise<ReplenishDid> {
  const found = await heldReplenishment(tx, context, id)
  const acts = await actsOf(tx, id)
  const last = acts.at(-1)
  if (!last || found.status === 'dropped') return refuse('replenish.nothing_to_undo', { sku: found.sku })
  if (found.closedAt !== null) await reopen(tx, context.now, found)
  const own = acts.filter(({ step }) => step === last.step)
  const ids = own.map((act) => act.id)
  for (const act of own) {
    if (act.kind === 'take') await layBack(tx, act)
    if (act.kind === 'put') await takeOut(tx, context, found, act)
    if (act.kind === 'short') await dropCount(tx, context, act)
  }
  await tx.updateTable('replenishment_act').set({ undone: 1 }).where('id', 'in', ids).execute()
  if (last.kind === 'put' || last.kind === 'short') {
    await serveBackorders(tx, context, [found.itemId])
    await planReplenishment(tx, context, [found.itemId])
    context.touch('stock', 'items', 'orders')
  }
  context.touch('tasks')
  return { kind: 'undone', what: last.kind, sku: found.sku }
}

/** Refused where the face is being filled anew by somebody. */
async function reopen(tx: Writer, now: number, { id, itemId, faceId, sku, face }: FoundReplenishment): Promise<void> {
  const other = await tx
    .selectFrom('replenishment')
    .select(['id', 'status', 'moved'])
    .where('item_id', '=', itemId)
    .where('face_id', '=', faceId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (other && (other.status === 'taken' || other.moved > 0)) refuse('replenish.undo_blocked', { sku, face })
  // Nobody has begun it: what it asks for is asked of this one again.
  if (other) await tx.updateTable('replenishment').set({ status: 'dropped', closed_at: now }).where('id', '=', other.id).execute()
  await tx.updateTable('replenishment').set({ status: 'taken', closed_at: null }).where('id', '=', id).execute()
}

/** Units in hand lie in their reserve bin again. */
async function layBack(tx: Writer, { locationId, lotId, units }: Act): Promise<void> {
  await tx
    .updateTable('stock')
    .set((eb) => ({ allocated: eb('allocated', '-', units) }))
    .where('lot_id', '=', lotId)
    .where('location_id', '=', locationId)
    .execute()
}

/** Promises of these units that nobody walks for go back to their orders, which are served anew. */
async function takeOut(tx: Writer, context: CommandContext, { id, faceId, sku, face }: FoundReplenishment, act: Act): Promise<void> {
  if (act.moveId === null || act.lotId === null) throw new Error(`replenishment act ${act.id} put something without a move`)
  const stock = await tx
    .selectFrom('stock')
    .select(['id', 'on_hand', 'allocated'])
    .where('lot_id', '=', act.lotId)
    .where('location_id', '=', faceId)
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .executeTakeFirstOrThrow()
  const missing = act.units - (stock.on_hand - stock.allocated)
  if (stock.on_hand < act.units || (missing > 0 && (await withdraw(tx, context, { of: { stockId: stock.id }, most: missing })) < missing)) {
    refuse('replenish.undo_blocked', { sku, face })
  }
  await postUndo(tx, act.moveId, {
    cause: 'take_back_replenish',
    staffId: context.staffId,
    at: context.now,
    // In hand again.
    toAllocated: act.units,
  })
  await tx
    .updateTable('replenishment')
    .set((eb) => ({ moved: eb('moved', '-', act.units) }))
    .where('id', '=', id)
    .execute()
}

/** Nobody needs to count the bin any more, unless somebody else asked for it too. */
async function dropCount(tx: Writer, context: CommandContext, { id, taskId }: Act): Promise<void> {
  if (taskId === null) return
  const other = await tx
    .selectFrom('replenishment_act')
    .select('id')
    .where('task_id', '=', taskId)
    .where('undone', '=', 0)
    .where('id', '!=', id)
    .executeTakeFirst()
  const picked = await tx
    .selectFrom('pick_act')
    .select('id')
    // A literal, so that SQLite takes the partial index of short picks.
    .where('kind', '=', sql.lit('short'))
    .where('detail', '=', taskId)
    .where('undone', '=', 0)
    .executeTakeFirst()
  if (other || picked) return
  const task = await tx.selectFrom('task').select('stock_id').where('id', '=', taskId).where('status', '=', 'open').executeTakeFirst()
  if (!task || task.stock_id === null) return
  await tx
    .updateTable('task')
    .set({ status: 'dropped', closed_at: context.now, staff_id: context.staffId })
    .where('id', '=', taskId)
    .execute()
  await tx.updateTable('stock').set({ awaits_count: 0 }).where('id', '=', task.stock_id).execute()
}
