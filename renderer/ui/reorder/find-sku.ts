import type { CallError } from '../../../domain/service/protocol.ts'
import { skuKey } from '../../../domain/stock/sku-key.ts'
import { call } from '../../api/call.ts'

/** The id of the item with this SKU; null where there is none. */
export async function findSku(sku: string): Promise<number | null> {
  if (sku.trim() === '') return null
  const { rows } = await call('items.list', { search: sku.trim(), limit: 50 })
  return rows.find((row) => skuKey(row.sku) === skuKey(sku))?.id ?? null
}

export function unknownSku(sku: string): CallError {
  return { code: 'item.unknown', params: { code: sku } }
}
