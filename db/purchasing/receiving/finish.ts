import type { ReceiptDid } from '../../../domain/purchasing/receiving/contract.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { refreshPurchase } from '../purchase-order.ts'
import { nextStep, recordAct } from './acts.ts'
import { type FoundReceipt, progressOf, refuseDone, refuseStage } from './receipt.ts'

/** All of it is counted; where it is not, that is taken back without what was done since. */
export async function sayCounted(tx: Writer, context: CommandContext, found: FoundReceipt, done: boolean): Promise<ReceiptDid> {
  refuseDone(found)
  const { lines, stage } = await progressOf(tx, found)
  const units = lines.reduce((total, line) => total + line.received, 0)
  if (!done) {
    await tx
      .updateTable('receipt_act')
      .set({ undone: 1 })
      .where('receipt_id', '=', found.id)
      .where('kind', '=', 'counted')
      .where('undone', '=', 0)
      .execute()
    return { kind: 'undone', what: 'counted' }
  }
  refuseStage(stage, 'count')
  if (units === 0) refuse('receiving.nothing_came', { number: found.number })
  await recordAct(tx, context, { receiptId: found.id, step: await nextStep(tx, found.id), kind: 'counted' })
  return { kind: 'counted', units }
}

/** Everything lies where it belongs. What has not come may come later, or the order is closed. */
export async function finishReceipt(tx: Writer, context: CommandContext, found: FoundReceipt, rest: 'wait' | 'close'): Promise<ReceiptDid> {
  refuseDone(found)
  refuseStage((await progressOf(tx, found)).stage, 'finish')
  await recordAct(tx, context, { receiptId: found.id, step: await nextStep(tx, found.id), kind: 'finish', detail: rest })
  await tx.updateTable('receipt').set({ status: 'done', finished_at: context.now }).where('id', '=', found.id).execute()
  if (found.purchase) {
    if (rest === 'close')
      await tx.updateTable('purchase_order').set({ closed_at: context.now }).where('id', '=', found.purchase.id).execute()
    await refreshPurchase(tx, context, found.purchase.id)
  }
  return { kind: 'finished', number: found.number }
}
