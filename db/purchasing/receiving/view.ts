import type { AwaitedItem, ReceiptView, ReceivedGoods } from '../../../domain/purchasing/receiving/contract.ts'
import { outstanding } from '../../../domain/purchasing/status.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { Reader } from '../../schema.ts'
import { readVariant } from '../../stock/items.ts'
import { purchaseLines } from '../purchase-order.ts'
import { backorderedOf } from './backordered.ts'
import { numberOf, progressOf } from './receipt.ts'
import { suggestedBin } from './suggest-bin.ts'

type Progress = Awaited<ReturnType<typeof progressOf>>

export async function receiptView(db: Reader, receiptId: number): Promise<ReceiptView> {
  const receipt = await db.selectFrom('receipt').selectAll().where('id', '=', receiptId).executeTakeFirst()
  if (!receipt) return refuse('receiving.unknown', { id: receiptId })
  const progress = await progressOf(db, receipt)
  const ordered = receipt.purchase_id === null ? [] : await purchaseLines(db, receipt.purchase_id)
  const ids = [...new Set([...ordered.map((line) => line.item_id), ...progress.lines.map((line) => line.item_id)])]
  const waiting = await backorderedOf(db, ids)
  const items = await itemsOf(db, ids)
  const waits = (itemId: number) => waiting.get(itemId) ?? 0
  const awaited: AwaitedItem[] = ids.flatMap((itemId) => {
    const item = items.get(itemId)
    if (!item) return []
    const sum = (part: (line: Progress['lines'][number]) => number) =>
      progress.lines.filter((line) => line.item_id === itemId).reduce((total, line) => total + part(line), 0)
    const toCome = ordered.filter((line) => line.item_id === itemId).reduce((total, line) => total + outstanding(line), 0)
    const [received, rejected] = [sum((line) => line.received), sum((line) => line.rejected)]
    const onLines = sum((line) => (line.purchase_line_id === null ? 0 : line.received - line.rejected))
    return [{ ...item.shown, expected: toCome + onLines, received, rejected, backordered: waits(itemId) }]
  })
  const goods: ReceivedGoods[] = []
  for (const line of progress.lines) {
    const item = items.get(line.item_id)
    if (!item || line.received === 0) continue
    const lot = await db.selectFrom('lot').select(['code', 'expires_on']).where('id', '=', line.lot_id).executeTakeFirstOrThrow()
    goods.push({
      ...item.shown,
      receiptLineId: line.id,
      lotTracked: item.lotTracked,
      weightGrams: item.weightGrams,
      lot: lot.code,
      expiresOn: lot.expires_on,
      received: line.received,
      rejected: line.rejected,
      inspected: line.inspected,
      toInspect: line.toInspect,
      left: line.left,
      putAway: line.put_away,
      quarantined: line.rejected - line.sent_back - line.scrapped,
      backordered: waits(line.item_id),
      bin: await suggestedBin(db, { itemId: line.item_id, lotId: line.lot_id, units: line.left }),
    })
  }
  return {
    receiptId,
    status: receipt.status,
    stage: progress.stage,
    purchaseId: receipt.purchase_id,
    number: numberOf(receipt),
    supplierId: receipt.supplier_id,
    supplier: progress.supplier,
    inspection: progress.inspection,
    checks: progress.checks,
    deliveryNote: receipt.delivery_note,
    awaited,
    // Who waits for it is served first.
    goods: goods.sort((a, b) => Number(b.backordered > 0) - Number(a.backordered > 0) || a.receiptLineId - b.receiptLineId),
    lastLineId: progress.acts.filter((act) => act.kind === 'receive').at(-1)?.receiptLineId ?? null,
    outstanding: ordered.reduce((total, line) => total + outstanding(line), 0),
    canUndo: receipt.status !== 'voided',
  }
}

async function itemsOf(db: Reader, ids: readonly number[]) {
  if (ids.length === 0) return new Map<number, never>()
  const rows = await db
    .selectFrom('item')
    .select(['id as itemId', 'sku', 'name', 'variant', 'photo_id as photoId', 'lot_tracked', 'weight_grams'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ variant, lot_tracked, weight_grams, ...row }) => [
      row.itemId,
      { shown: { ...row, variant: readVariant(variant) }, lotTracked: lot_tracked === 1, weightGrams: weight_grams },
    ]),
  )
}
