import type { ReceiptDid } from '../../../domain/purchasing/receiving/contract.ts'
import { refuse } from '../../../domain/refusal.ts'
import { serveBackorders } from '../../orders/allocate.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { postMove } from '../../stock/ledger.ts'
import { place } from '../../stock/places.ts'
import { changeCost } from '../cost.ts'
import { nextStep, recordAct } from './acts.ts'
import { countOnLine, type FoundReceipt, progressOf, refuseDone, refuseStage, theLine } from './receipt.ts'

export interface PutAway {
  readonly receiptLineId: number
  readonly locationId: number
  /** Without it all that is left. */
  readonly units?: number | undefined
}

/** Good units go into a bin, where they serve who waits for them before anybody else. */
export async function putAway(tx: Writer, context: CommandContext, found: FoundReceipt, asked: PutAway): Promise<ReceiptDid> {
  refuseDone(found)
  refuseStage((await progressOf(tx, found)).stage, 'put_away')
  const line = await theLine(tx, found.id, asked.receiptLineId)
  const left = line.received - line.rejected - line.put_away
  const units = asked.units ?? left
  if (units > left || left === 0) refuse('receiving.too_many', { sku: line.sku, left })
  const bin = await tx.selectFrom('location').select(['id', 'kind', 'code']).where('id', '=', asked.locationId).executeTakeFirst()
  if (!bin) return refuse('location.unknown', { code: String(asked.locationId) })
  if (bin.kind !== 'bin') refuse('location.not_stockable', { code: bin.code })
  await changeCost(tx, context, { itemId: line.item_id, receiptLineId: line.id, units, unitCostMinor: line.unit_cost_minor })
  const moveId = await postMove(tx, {
    itemId: line.item_id,
    lotId: line.lot_id,
    fromId: place.receiving,
    toId: bin.id,
    quantity: units,
    cause: 'put_away',
    documentId: found.id,
    lineId: null,
    staffId: context.staffId,
    at: context.now,
  })
  await countOnLine(tx, line.id, 'put_away', units)
  await recordAct(tx, context, {
    receiptId: found.id,
    step: await nextStep(tx, found.id),
    kind: 'put_away',
    receiptLineId: line.id,
    units,
    moveId,
  })
  context.touch('items')
  return { kind: 'put_away', sku: line.sku, units, bin: bin.code, served: await serveBackorders(tx, context, [line.item_id]) }
}
