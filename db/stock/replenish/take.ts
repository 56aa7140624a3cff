import { refuse } from '../../../domain/refusal.ts'
import { carriedOf } from '../../../domain/stock/replenish/step.ts'
import { holderOf } from '../../people/holder-of.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { actsOf, type FoundReplenishment, heldReplenishment, lockedReplenishment, openReplenishments } from './found.ts'
import { allItemsInReserve, planReplenishment } from './plan.ts'

/** This one, or the most urgent that nobody has. Returns its id. */
export async function takeReplenishment(
  tx: Writer,
  context: CommandContext,
  { id, takeOver = false }: { readonly id?: number | undefined; readonly takeOver?: boolean | undefined },
): Promise<number> {
  const found = id === undefined ? await mostUrgent(tx, context) : await lockedReplenishment(tx, context, id)
  const { face, sku } = found
  if (found.closedAt !== null) refuse('replenish.over', { face, sku })
  if (isMine(found, context)) return found.id
  if (found.status === 'taken' && !takeOver) {
    refuse('replenish.held', { face, sku, holder: await holderOf(tx, found.staffId, found.station) })
  }
  await tx
    .updateTable('replenishment')
    .set({ status: 'taken', staff_id: context.staffId, station: context.station, taken_at: context.now })
    .where('id', '=', found.id)
    .execute()
  context.subject('item', found.itemId)
  context.touch('tasks')
  return found.id
}

function isMine({ status, staffId, station }: FoundReplenishment, context: CommandContext): boolean {
  return status === 'taken' && staffId === context.staffId && station === context.station
}

/** What this person has begun goes first. */
async function mostUrgent(tx: Writer, context: CommandContext): Promise<FoundReplenishment> {
  await planReplenishment(tx, context, await allItemsInReserve(tx))
  const all = await openReplenishments(tx)
  const first = all.find((one) => isMine(one, context)) ?? all.find(({ status }) => status === 'open')
  if (first === undefined) return refuse('replenish.none', { taken: all.length })
  const locked = await lockedReplenishment(tx, context, first.id)
  return locked.status === 'open' || isMine(locked, context) ? locked : mostUrgent(tx, context)
}

/** Refused while units are in hand. */
export async function giveBack(tx: Writer, context: CommandContext, id: number): Promise<void> {
  const found = await heldReplenishment(tx, context, id)
  const { face, sku } = found
  if (found.closedAt !== null) refuse('replenish.over', { face, sku })
  const inHand = carriedOf(await actsOf(tx, id)).reduce((units, one) => units + one.units, 0)
  if (inHand > 0) refuse('replenish.put_first', { sku, face, inHand })
  await tx.updateTable('replenishment').set({ status: 'open', staff_id: null, station: '', taken_at: null }).where('id', '=', id).execute()
  await planReplenishment(tx, context, [found.itemId])
  context.touch('tasks')
}
