import type { ReceiptDid, RejectReason } from '../../../domain/purchasing/receiving/contract.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { postMove } from '../../stock/ledger.ts'
import { place } from '../../stock/places.ts'
import { refreshPurchase } from '../purchase-order.ts'
import { nextStep, recordAct } from './acts.ts'
import { countOnLine, type FoundReceipt, refuseDone, theLine } from './receipt.ts'

interface Rejected {
  readonly receiptLineId: number
  readonly units: number
  readonly reason: RejectReason
}

/** Units that are not right wait in QUARANTINE for their way back; the supplier owes them again. */
export async function rejectUnits(tx: Writer, context: CommandContext, found: FoundReceipt, rejected: Rejected): Promise<ReceiptDid> {
  refuseDone(found)
  const sku = await moveToQuarantine(tx, context, found, { ...rejected, step: await nextStep(tx, found.id) })
  if (found.purchase) await refreshPurchase(tx, context, found.purchase.id)
  return { kind: 'rejected', sku, units: rejected.units }
}

export async function moveToQuarantine(
  tx: Writer,
  context: CommandContext,
  found: FoundReceipt,
  { receiptLineId, units, reason, step }: Rejected & { readonly step: number },
): Promise<string> {
  const line = await theLine(tx, found.id, receiptLineId)
  const left = line.received - line.rejected - line.put_away
  if (units > left) refuse('receiving.too_many', { sku: line.sku, left })
  const moveId = await postMove(tx, {
    itemId: line.item_id,
    lotId: line.lot_id,
    fromId: place.receiving,
    toId: place.quarantine,
    quantity: units,
    cause: 'receive_reject',
    documentId: found.id,
    lineId: null,
    staffId: context.staffId,
    at: context.now,
  })
  await countOnLine(tx, line.id, 'rejected', units)
  await recordAct(tx, context, { receiptId: found.id, step, kind: 'reject', receiptLineId: line.id, units, reason, moveId })
  return line.sku
}
