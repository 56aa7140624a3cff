import { awaitedPurchaseStatuses } from '../../../domain/purchasing/status.ts'
import type { PurchaseRow } from '../../../domain/purchasing/contract.ts'
import { refuse } from '../../../domain/refusal.ts'
import { scannedData } from '../../../domain/scanning/symbology.ts'
import type { Reader } from '../../schema.ts'
import { resolveScan } from '../../scanning/resolve.ts'
import { offers } from '../../suppliers/offers.ts'
import { onOrder } from '../on-order.ts'
import { purchaseRows } from '../rows.ts'

export interface FoundDelivery {
  readonly purchaseId: number | null
  readonly sku: string
  readonly orders: PurchaseRow[]
  readonly suppliers: { supplierId: number; name: string }[]
}

/** Which orders a scanned order, its number or an item has to do with. */
export async function findDelivery(db: Reader, code: string, now: number): Promise<FoundDelivery> {
  const meaning = await resolveScan(db, code, now)
  const scanned = scannedData(code)
  const none = { purchaseId: null, sku: '', orders: [], suppliers: [] }
  if (meaning.kind === 'purchase')
    return { ...none, purchaseId: meaning.purchaseId, orders: await purchaseRows(db, { ids: [meaning.purchaseId], now }) }
  if (meaning.kind === 'item') {
    const awaited = await onOrder(db, [meaning.itemId])
    const ids = [...new Set(awaited.map((one) => one.purchaseId))]
    const sellers = await offers(db, { itemIds: [meaning.itemId] })
    return {
      purchaseId: ids.length === 1 ? (ids[0] ?? null) : null,
      sku: meaning.sku,
      orders: ids.length === 0 ? [] : await purchaseRows(db, { ids, statuses: awaitedPurchaseStatuses, now }),
      suppliers: sellers.map(({ supplierId, supplier }) => ({ supplierId, name: supplier })),
    }
  }
  const number = /^PO-?0*(\d+)$/i.exec(scanned.trim())?.[1]
  const [row] = number === undefined ? [] : await purchaseRows(db, { ids: [Number(number)], now })
  if (row) return { ...none, purchaseId: row.id, orders: [row] }
  if (meaning.kind === 'damaged') return refuse('scan.damaged', { scanned })
  return refuse('receiving.code_unknown', { scanned })
}
