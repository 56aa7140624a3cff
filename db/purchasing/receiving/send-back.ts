import type { ReceiptDid } from '../../../domain/purchasing/receiving/contract.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { postMove } from '../../stock/ledger.ts'
import { place } from '../../stock/places.ts'
import { nextStep, recordAct } from './acts.ts'
import { countOnLine, theLine, theReceipt } from './receipt.ts'

export interface SentBack {
  readonly receiptLineId: number
  readonly units: number
  readonly to: 'supplier' | 'scrap'
}

const ways = {
  supplier: { toId: place.supplier, cause: 'supplier_return', column: 'sent_back', kind: 'send_back' },
  scrap: { toId: place.scrap, cause: 'receive_scrap', column: 'scrapped', kind: 'scrap' },
} as const

/** Rejected units leave QUARANTINE: back to who sent them, or into the bin. */
export async function sendBack(tx: Writer, context: CommandContext, { receiptLineId, units, to }: SentBack): Promise<ReceiptDid> {
  const row = await tx.selectFrom('receipt_line').select('receipt_id').where('id', '=', receiptLineId).executeTakeFirst()
  if (!row) return refuse('receiving.unknown', { id: receiptLineId })
  const found = await theReceipt(tx, context, row.receipt_id)
  const line = await theLine(tx, found.id, receiptLineId)
  const left = line.rejected - line.sent_back - line.scrapped
  if (units > left) refuse('receiving.too_many', { sku: line.sku, left })
  const { toId, cause, column, kind } = ways[to]
  const moveId = await postMove(tx, {
    itemId: line.item_id,
    lotId: line.lot_id,
    fromId: place.quarantine,
    toId,
    quantity: units,
    cause,
    documentId: found.id,
    lineId: null,
    staffId: context.staffId,
    at: context.now,
  })
  await countOnLine(tx, line.id, column, units)
  await recordAct(tx, context, { receiptId: found.id, step: await nextStep(tx, found.id), kind, receiptLineId, units, moveId })
  return { kind: 'sent_back', sku: line.sku, units, to }
}
