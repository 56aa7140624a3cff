import { refuse } from '../../domain/refusal.ts'
import type { LotStatus } from '../../domain/stock/lot.ts'
import { serveBackorders } from '../orders/allocate.ts'
import { refuseUnlessOwner } from '../people/owner.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { withdraw } from './withdraw.ts'

export interface Marked {
  readonly lotId: number
  readonly status: LotStatus
  readonly reason: string
}

/**
 * An owner stops a lot, or lets it go again. Units of a stopped lot that nobody walks for go back to their orders as waiting and
 * are promised from other lots; what is in hand stops at its next scan.
 */
export async function markLot(tx: Writer, context: CommandContext, { lotId, status, reason }: Marked): Promise<{ withdrawn: number }> {
  await refuseUnlessOwner(tx, context.staffId)
  const lot = await tx
    .selectFrom('lot')
    .select(['id', 'item_id'])
    .where('id', '=', lotId)
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!lot) return refuse('lot.unknown', { id: lotId })
  await tx.updateTable('lot').set({ status, status_reason: reason }).where('id', '=', lotId).execute()
  const withdrawn = status === 'ok' ? 0 : await withdraw(tx, context, { of: { lotId } })
  await serveBackorders(tx, context, [lot.item_id])
  context.subject('item', lot.item_id)
  context.touch('stock', 'items', 'orders', 'picking', 'packing', 'shipping')
  return { withdrawn }
}
