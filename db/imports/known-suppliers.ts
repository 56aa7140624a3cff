import type { SupplierFields } from '../../domain/suppliers/contract.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { supplierFieldsOf } from '../suppliers/list.ts'

export interface KnownSupplier {
  readonly id: number
  readonly version: number
  readonly active: 0 | 1
  readonly fields: SupplierFields
}

/** Every supplier, also those that the shop buys from no more, by `supplierKey`: a shop has few. */
export async function knownSuppliers(db: Reader): Promise<ReadonlyMap<string, KnownSupplier>> {
  const rows = await db.selectFrom('supplier').selectAll().execute()
  return new Map(rows.map((row) => [row.name_key, { id: row.id, version: row.version, active: row.active, fields: supplierFieldsOf(row) }]))
}

/** Currencies in which the shop can say what something costs. */
export async function ratedCurrencies(db: Reader): Promise<ReadonlySet<string>> {
  const { currency } = await theShop(db)
  const rates = await db.selectFrom('exchange_rate').select('currency').execute()
  return new Set([currency, ...rates.map((rate) => rate.currency)])
}
