import type { Beyond, ReceiptDid } from '../../../domain/purchasing/receiving/contract.ts'
import { spreadOver } from '../../../domain/purchasing/receiving/spread.ts'
import { outstanding } from '../../../domain/purchasing/status.ts'
import { refuse } from '../../../domain/refusal.ts'
import { isExpired } from '../../../domain/stock/lot.ts'
import { refuseKit } from '../../kits/no-stock.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { shopDay } from '../../settings/shop.ts'
import { lotOf } from '../../stock/count.ts'
import { postMove } from '../../stock/ledger.ts'
import { place } from '../../stock/places.ts'
import { purchaseLines, refreshPurchase } from '../purchase-order.ts'
import { nextStep, recordAct } from './acts.ts'
import { backorderedOf } from './backordered.ts'
import { countOnLine, type FoundReceipt, progressOf, refuseDone, refuseStage } from './receipt.ts'
import { moveToQuarantine } from './reject.ts'
import { unitCost } from './unit-cost.ts'

export interface Arrived {
  readonly itemId: number
  readonly units: number
  readonly lot?: string | undefined
  readonly expiresOn?: string | undefined
  readonly beyond?: Beyond | undefined
}

interface Part {
  readonly purchaseLineId: number | null
  readonly units: number
  readonly rejected: boolean
}

/** Units came: they lie in RECEIVING, or in QUARANTINE where nobody wanted them. */
export async function receiveUnits(tx: Writer, context: CommandContext, found: FoundReceipt, arrived: Arrived): Promise<ReceiptDid> {
  refuseDone(found)
  refuseStage((await progressOf(tx, found)).stage, 'count')
  const item = await tx.selectFrom('item').select(['id', 'sku', 'lot_tracked']).where('id', '=', arrived.itemId).executeTakeFirst()
  if (!item) return refuse('item.unknown', { code: String(arrived.itemId) })
  await refuseKit(tx, item)
  const lotId = await lotFor(tx, context, { ...item, lotTracked: item.lot_tracked === 1 }, arrived)
  const { parts, expected } = await partsOf(tx, found, { ...arrived, sku: item.sku })
  const step = await nextStep(tx, found.id)
  for (const part of parts) {
    const line = await lineFor(tx, found, { itemId: item.id, sku: item.sku, lotId, purchaseLineId: part.purchaseLineId })
    const moveId = await postMove(tx, {
      itemId: item.id,
      lotId,
      fromId: place.supplier,
      toId: place.receiving,
      quantity: part.units,
      cause: 'receive',
      documentId: found.id,
      lineId: null,
      staffId: context.staffId,
      at: context.now,
    })
    await countOnLine(tx, line, 'received', part.units)
    await recordAct(tx, context, { receiptId: found.id, step, kind: 'receive', receiptLineId: line, units: part.units, moveId })
    if (part.rejected) {
      const reason = part.purchaseLineId === null ? 'unordered' : 'over'
      await moveToQuarantine(tx, context, found, { receiptLineId: line, units: part.units, reason, step })
    }
  }
  if (found.purchase) await refreshPurchase(tx, context, found.purchase.id)
  const here = await tx
    .selectFrom('receipt_line')
    .select('received')
    .where('receipt_id', '=', found.id)
    .where('item_id', '=', item.id)
    .execute()
  const received = here.reduce((total, row) => total + row.received, 0)
  const backordered = (await backorderedOf(tx, [item.id])).get(item.id) ?? 0
  return { kind: 'received', sku: item.sku, by: arrived.units, received, expected: expected + received - arrived.units, backordered }
}

/** Awaited lines first; what goes beyond them is taken in or put aside as the person said, else refused. */
async function partsOf(tx: Writer, found: FoundReceipt, { itemId, sku, units, beyond }: Arrived & { readonly sku: string }) {
  if (!found.purchase) return { parts: [{ purchaseLineId: null, units, rejected: beyond === 'quarantine' }] as const, expected: 0 }
  const lines = (await purchaseLines(tx, found.purchase.id)).filter((line) => line.item_id === itemId)
  const spread = spreadOver(
    lines.map((line) => ({ lineId: line.id, outstanding: outstanding(line) })),
    units,
  )
  const expected = lines.reduce((total, line) => total + outstanding(line), 0)
  const parts: Part[] = spread.parts.map((part) => ({ purchaseLineId: part.lineId, units: part.units, rejected: false }))
  if (spread.beyond > 0) {
    const { number } = found
    if (beyond === undefined && lines.length === 0) refuse('receiving.unordered', { sku, number })
    if (beyond === undefined) refuse('receiving.over', { sku, number, expected, beyond: spread.beyond })
    parts.push({ purchaseLineId: lines.at(-1)?.id ?? null, units: spread.beyond, rejected: beyond === 'quarantine' })
  }
  return { parts, expected }
}

interface LotItem {
  readonly id: number
  readonly sku: string
  readonly lotTracked: boolean
}

/** Goods that are expired or of a stopped lot are not taken in: they never were ours. */
async function lotFor(tx: Writer, context: CommandContext, item: LotItem, { lot = '', expiresOn }: Arrived): Promise<number> {
  if (!item.lotTracked) return lotOf(tx, item.id, '')
  const { sku } = item
  if (lot === '') refuse('receiving.lot_needed', { sku })
  const lotId = await lotOf(tx, item.id, lot, expiresOn ?? null)
  const known = await tx.selectFrom('lot').select(['status', 'expires_on']).where('id', '=', lotId).executeTakeFirstOrThrow()
  if (known.status !== 'ok') refuse('receiving.lot_stopped', { sku, lot })
  const expires = known.expires_on ?? expiresOn ?? null
  if (isExpired(expires, await shopDay(tx, context.now))) refuse('receiving.expired', { sku, expiresOn: expires ?? '' })
  if (known.expires_on === null && expiresOn !== undefined) {
    await tx.updateTable('lot').set({ expires_on: expiresOn }).where('id', '=', lotId).execute()
  }
  return lotId
}

interface LineKey {
  readonly itemId: number
  readonly sku: string
  readonly lotId: number
  readonly purchaseLineId: number | null
}

async function lineFor(tx: Writer, found: FoundReceipt, { itemId, sku, lotId, purchaseLineId }: LineKey): Promise<number> {
  const line = await tx
    .selectFrom('receipt_line')
    .select('id')
    .where('receipt_id', '=', found.id)
    .where('lot_id', '=', lotId)
    .$if(purchaseLineId === null, (query) => query.where('purchase_line_id', 'is', null))
    .$if(purchaseLineId !== null, (query) => query.where('purchase_line_id', '=', purchaseLineId))
    .executeTakeFirst()
  if (line) return line.id
  const added = await tx
    .insertInto('receipt_line')
    .values({
      receipt_id: found.id,
      item_id: itemId,
      lot_id: lotId,
      purchase_line_id: purchaseLineId,
      received: 0,
      inspected: 0,
      rejected: 0,
      put_away: 0,
      sent_back: 0,
      scrapped: 0,
      unit_cost_minor: await unitCost(tx, found, { itemId, sku, purchaseLineId }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return added.id
}
