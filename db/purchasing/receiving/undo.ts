import type { ReceiptDid } from '../../../domain/purchasing/receiving/contract.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { postUndo } from '../../stock/ledger.ts'
import { promisedSince } from '../../stock/promised-since.ts'
import { changeCost } from '../cost.ts'
import { refreshPurchase } from '../purchase-order.ts'
import { actsOf, type FoundAct } from './acts.ts'
import { countOnLine, type FoundReceipt, theLine } from './receipt.ts'

/** Takes back what the last command did; of an untouched receipt its opening. */
export async function undoLast(tx: Writer, context: CommandContext, found: FoundReceipt): Promise<ReceiptDid> {
  const acts = await actsOf(tx, found.id)
  const last = acts.at(-1)
  if (!last) {
    await tx.updateTable('receipt').set({ status: 'voided' }).where('id', '=', found.id).execute()
    return { kind: 'undone', what: 'open' }
  }
  const step = acts.filter((act) => act.step === last.step)
  for (const act of [...step].reverse()) await takeBack(tx, context, found, act)
  if (found.purchase) await refreshPurchase(tx, context, found.purchase.id)
  return { kind: 'undone', what: step[0]?.kind ?? last.kind }
}

const columns = {
  receive: 'received',
  reject: 'rejected',
  inspect: 'inspected',
  put_away: 'put_away',
  send_back: 'sent_back',
  scrap: 'scrapped',
} as const

async function takeBack(tx: Writer, context: CommandContext, found: FoundReceipt, act: FoundAct): Promise<void> {
  const { kind, receiptLineId, moveId, units } = act
  const promised = kind === 'put_away' && moveId !== null ? await promisedSince(tx, context, moveId) : null
  if (promised) refuse('receiving.undo_blocked', promised)
  if (kind === 'put_away' && receiptLineId !== null) {
    const line = await theLine(tx, found.id, receiptLineId)
    await changeCost(tx, context, { itemId: line.item_id, receiptLineId, units: -units, unitCostMinor: line.unit_cost_minor })
  }
  if (moveId !== null) await postUndo(tx, moveId, { cause: 'take_back_receipt', staffId: context.staffId, at: context.now })
  if (kind === 'finish') await openAgain(tx, found, act.detail)
  if (kind !== 'finish' && kind !== 'counted' && receiptLineId !== null) await countOnLine(tx, receiptLineId, columns[kind], -units)
  await tx.updateTable('receipt_act').set({ undone: 1 }).where('id', '=', act.id).execute()
}

async function openAgain(tx: Writer, found: FoundReceipt, rest: string): Promise<void> {
  await tx.updateTable('receipt').set({ status: 'open', finished_at: null }).where('id', '=', found.id).execute()
  if (rest === 'close' && found.purchase) {
    await tx.updateTable('purchase_order').set({ closed_at: null }).where('id', '=', found.purchase.id).execute()
  }
}
