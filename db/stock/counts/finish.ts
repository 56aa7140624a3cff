import { refuse } from '../../../domain/refusal.ts'
import type { CountDid } from '../../../domain/stock/counts/contract.ts'
import { judge } from '../../../domain/stock/counts/rules.ts'
import { serveBackorders } from '../../orders/allocate.ts'
import { refuseUnlessOwner } from '../../people/owner.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { theShop } from '../../settings/shop.ts'
import { adjust } from '../count.ts'
import { withdraw } from '../withdraw.ts'
import { type DifferentLot, differences } from './differences.ts'
import { countById, countUnderWay, type FoundCount } from './found.ts'
import { lastMoveId } from './counted.ts'
import { dropScans } from './drop-scans.ts'

/** All that lies in the bin was scanned. A large difference is counted again, a very large one waits for an owner. */
export async function finishCount(tx: Writer, context: CommandContext, countId: number): Promise<CountDid> {
  const found = await countUnderWay(tx, context, countId)
  const lots = await differences(tx, found, context.store.locksRows)
  context.touch('tasks', 'stock')
  const stirred = lots.filter(({ isStirred }) => isStirred)
  if (stirred[0]) return countAnew(tx, found, stirred, stirred[0].sku)
  await noteUnseen(tx, context, found, lots)
  const { counting } = await theShop(tx)
  const verdict = judge(
    lots.map(({ difference }) => difference),
    found.round,
    counting,
  )
  if (verdict === 'book') return book(tx, context, found, lots)
  await tx
    .updateTable('stock_count')
    .set(verdict === 'second' ? { status: 'second', round: found.round + 1 } : { status: 'approval' })
    .where('id', '=', found.id)
    .execute()
  return { kind: verdict, bin: found.bin }
}

/** An owner books what was counted, or has it counted once more. */
export async function decideCount(
  tx: Writer,
  context: CommandContext,
  { countId, outcome }: { readonly countId: number; readonly outcome: 'book' | 'again' },
): Promise<CountDid> {
  await refuseUnlessOwner(tx, context.staffId)
  const found = await countById(tx, countId)
  if (found.status !== 'approval') return refuse('count.not_open', { bin: found.bin, status: found.status })
  context.touch('tasks', 'stock')
  if (outcome === 'book') {
    await tx.updateTable('stock_count').set({ decided_by: context.staffId }).where('id', '=', countId).execute()
    return book(tx, context, found, await differences(tx, found, context.store.locksRows))
  }
  await tx
    .updateTable('stock_count')
    .set({ status: 'second', round: found.round + 1 })
    .where('id', '=', countId)
    .execute()
  return { kind: 'second', bin: found.bin }
}

/** What was scanned of these lots does not count any more. */
async function countAnew(tx: Writer, { id, round }: FoundCount, lots: readonly DifferentLot[], sku: string): Promise<CountDid> {
  await dropScans(
    tx,
    { id, round },
    lots.map(({ lotId }) => lotId),
  )
  const last = await tx.selectFrom('move').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  await tx
    .updateTable('stock_count')
    .set({ started_move_id: last?.id ?? 0 })
    .where('id', '=', id)
    .execute()
  return { kind: 'moved', sku }
}

/** What the books say lies here and nobody scanned was not there at this moment. */
async function noteUnseen(tx: Writer, context: CommandContext, { id, round, locationId }: FoundCount, lots: readonly DifferentLot[]) {
  for (const { itemId, lotId, wasSeen } of lots) {
    if (wasSeen) continue
    await tx
      .insertInto('count_scan')
      .values({
        count_id: id,
        round,
        item_id: itemId,
        lot_id: lotId,
        units: 0,
        move_id: await lastMoveId(tx, { itemId, lotId, locationId }),
        staff_id: context.staffId,
        at: context.now,
        undone: 0,
      })
      .execute()
  }
}

/** Promises that the bin cannot keep go back to their orders, the last one first; what somebody walks for is theirs to settle. */
async function book(tx: Writer, context: CommandContext, found: FoundCount, lots: readonly DifferentLot[]): Promise<CountDid> {
  for (const { itemId, lotId, stockId, sku, allocated, present, difference } of lots) {
    const over = allocated - present
    if (over > 0 && (await withdraw(tx, context, { of: { stockId }, most: over })) < over) {
      refuse('count.in_hand', { sku, bin: found.bin, promised: allocated, counted: present })
    }
    await adjust(tx, context, { itemId, lotId, locationId: found.locationId, difference, cause: 'count', documentId: found.id })
  }
  await tx.updateTable('stock_count').set({ status: 'booked', closed_at: context.now }).where('id', '=', found.id).execute()
  await tx.updateTable('stock').set({ awaits_count: 0 }).where('location_id', '=', found.locationId).where('awaits_count', '=', 1).execute()
  await tx
    .updateTable('task')
    .set({ status: 'done', closed_at: context.now, staff_id: context.staffId })
    .where('kind', '=', 'count_bin')
    .where('status', '=', 'open')
    .where('location_id', '=', found.locationId)
    .execute()
  const served = await serveBackorders(tx, context, [...new Set(lots.map(({ itemId }) => itemId))])
  context.touch('items', 'orders')
  return { kind: 'booked', bin: found.bin, differences: lots.filter(({ difference }) => difference !== 0).length, served }
}
