import { type PurchaseAct, possibleActs } from '../../domain/purchasing/possible.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import { purchaseStatus } from '../../domain/purchasing/status.ts'
import { refuse } from '../../domain/refusal.ts'
import { materialLines, packCounts } from '../materials/purchase-lines.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'

/** The order, locked until the end of the command. */
export async function thePurchase(tx: Writer, context: CommandContext, id: number) {
  const order = await tx
    .selectFrom('purchase_order')
    .selectAll()
    .where('id', '=', id)
    .$if(context.store.locksRows, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!order) return refuse('purchase.unknown', { id })
  context.subject('purchase', id)
  context.touch('purchasing')
  return order
}

export type FoundPurchase = Awaited<ReturnType<typeof thePurchase>>

export function refuseImpossible({ id, status }: Pick<FoundPurchase, 'id' | 'status'>, act: PurchaseAct): void {
  if (!possibleActs(status).includes(act)) refuse('purchase.not_possible', { number: purchaseNumber(id), status, act })
}

export function refuseStale(order: FoundPurchase, version: number | undefined): void {
  if (order.version !== version) refuse('purchase.stale', { number: purchaseNumber(order.id) })
}

export function purchaseLines(db: Reader, purchaseId: number) {
  return db.selectFrom('purchase_line').selectAll().where('purchase_id', '=', purchaseId).orderBy('line_no').execute()
}

/** Brings the kept state in line with instants and lines, and counts one change. */
export async function refreshPurchase(tx: Writer, context: CommandContext, id: number): Promise<void> {
  const order = await tx.selectFrom('purchase_order').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const at = { sentAt: order.sent_at, confirmedAt: order.confirmed_at, closedAt: order.closed_at, cancelledAt: order.cancelled_at }
  const packs = (await materialLines(tx, [id])).map(packCounts)
  const status = purchaseStatus(at, [...(await purchaseLines(tx, id)), ...packs])
  await tx
    .updateTable('purchase_order')
    .set({ status, version: order.version + 1 })
    .where('id', '=', id)
    .execute()
  context.touch('purchasing')
}
