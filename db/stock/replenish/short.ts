import type { ShortReason } from '../../../domain/picking/contract.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { ReplenishDid } from '../../../domain/stock/replenish/contract.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { askForCount } from '../ask-for-count.ts'
import { heldReplenishment, replenishmentById, standing } from './found.ts'
import { planReplenishment } from './plan.ts'
import { recordActs } from './record.ts'

/** The reserve bin holds fewer than the books say: nobody is sent there until it is counted, and other bins are tried. */
export async function shortReserve(
  tx: Writer,
  context: CommandContext,
  { id, reason }: { readonly id: number; readonly reason: ShortReason },
): Promise<ReplenishDid> {
  const found = await heldReplenishment(tx, context, id)
  const { source, take } = await standing(tx, found, context.now)
  if (source === null) return refuse('replenish.nothing_to_short', { sku: found.sku })
  const { locationId, lotId, stockId, bin } = source
  await tx.updateTable('stock').set({ awaits_count: 1 }).where('id', '=', stockId).execute()
  const taskId = await askForCount(tx, context, { itemId: found.itemId, locationId, stockId, orderId: null }, reason)
  await recordActs(tx, context, id, [{ kind: 'short', locationId, lotId, units: take, taskId }])
  await planReplenishment(tx, context, [found.itemId])
  const after = await standing(tx, await replenishmentById(tx, id), context.now)
  context.touch('stock')
  return { kind: 'short', sku: found.sku, bin, missing: take, other: after.bin }
}
