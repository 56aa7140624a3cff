import { mergeSupplier } from '../../domain/imports/merge-supplier.ts'
import type { Problem } from '../../domain/imports/problems.ts'
import type { ImportedSupplier } from '../../domain/imports/records.ts'
import type { SupplierFields } from '../../domain/suppliers/contract.ts'
import { supplierKey } from '../../domain/suppliers/supplier-key.ts'
import type { Reader } from '../schema.ts'
import type { ChangedSupplier, CheckedFile } from './checked.ts'
import { knownSuppliers, ratedCurrencies } from './known-suppliers.ts'

interface Asked {
  readonly currency: string
  readonly columns: { readonly currency: string }
}

/** Which suppliers are new, which are told differently. One that the shop bought from no more is bought from again. */
export async function checkSuppliers(
  db: Reader,
  suppliers: readonly ImportedSupplier[],
  { currency: shopCurrency, columns }: Asked,
): Promise<Extract<CheckedFile, { kind: 'suppliers' }>> {
  const known = await knownSuppliers(db)
  const rated = await ratedCurrencies(db)
  const added: SupplierFields[] = []
  const changed: ChangedSupplier[] = []
  const problems: Problem[] = []
  let unchanged = 0
  for (const supplier of suppliers) {
    const { line, name } = supplier
    const before = known.get(supplierKey(name))
    const after = mergeSupplier(before?.fields ?? null, supplier, shopCurrency)
    const { currency } = after
    if (!rated.has(currency)) problems.push({ line, column: columns.currency, code: 'rate_missing', params: { currency } })
    else if (supplier.minOrderMinor !== null && supplier.currency === null && currency !== shopCurrency)
      problems.push({ line, column: columns.currency, code: 'currency_needed', params: { supplier: name, currency } })
    else if (before === undefined) added.push(after)
    else if (before.active === 1 && JSON.stringify(before.fields) === JSON.stringify(after)) unchanged++
    else changed.push({ before, after })
  }
  return { kind: 'suppliers', added, changed, unchanged, newItems: [], problems }
}
