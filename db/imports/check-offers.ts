import { parts } from '../../domain/collection/parts.ts'
import { mergeOffer } from '../../domain/imports/merge-supplier.ts'
import type { Problem } from '../../domain/imports/problems.ts'
import type { ImportedOffer } from '../../domain/imports/records.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { OfferFields } from '../../domain/suppliers/contract.ts'
import { supplierKey } from '../../domain/suppliers/supplier-key.ts'
import type { Reader } from '../schema.ts'
import { itemIdsBySku } from '../stock/item-ids.ts'
import type { CheckedFile, ToldOffer } from './checked.ts'
import type { Job } from './job.ts'
import { type KnownSupplier, knownSuppliers, ratedCurrencies } from './known-suppliers.ts'

const itemsAtOnce = 500

interface Asked {
  readonly currency: string
  readonly columns: Readonly<Record<'sku' | 'supplier' | 'price' | 'currency' | 'leadTime', string>>
}

interface Known {
  readonly itemIds: ReadonlyMap<string, number>
  readonly suppliers: ReadonlyMap<string, KnownSupplier>
  readonly rated: ReadonlySet<string>
  readonly offers: ReadonlyMap<string, KnownOffer>
  /** The first row that says how long a supplier takes. */
  readonly leadTimes: ReadonlyMap<string, ImportedOffer>
}

interface KnownOffer {
  readonly id: number
  readonly fields: OfferFields
}

/** Which offers are new, which are told differently, and whether item, supplier and currency are known. */
export async function checkOffers(
  db: Reader,
  offers: readonly ImportedOffer[],
  asked: Asked,
  job: Job,
): Promise<Extract<CheckedFile, { kind: 'offers' }>> {
  const itemIds = await itemIdsBySku(db, new Set(offers.map(({ sku }) => sku)))
  const known: Known = {
    itemIds,
    suppliers: await knownSuppliers(db),
    rated: await ratedCurrencies(db),
    offers: await knownOffers(db, [...new Set(itemIds.values())], (done) => job.pause('check', done, itemIds.size)),
    leadTimes: new Map(
      offers
        .filter(({ leadTimeDays }) => leadTimeDays !== null)
        .reverse()
        .map((offer) => [supplierKey(offer.supplier), offer]),
    ),
  }
  const added: ToldOffer[] = []
  const changed: ToldOffer[] = []
  const problems: Problem[] = []
  let unchanged = 0
  for (const offer of offers) {
    const itemId = itemIds.get(skuKey(offer.sku))
    const supplier = known.suppliers.get(supplierKey(offer.supplier))
    const before = known.offers.get(`${itemId ?? 0} ${supplier?.id ?? 0}`)
    const problem = problemOf(offer, before?.fields ?? null, known, asked)
    if (problem !== null) problems.push(problem)
    if (problem !== null || itemId === undefined || supplier === undefined) continue
    const after = mergeOffer(before?.fields ?? null, offer, supplier.fields.currency)
    const leadTimeDays = offer.leadTimeDays === supplier.fields.leadTimeDays ? null : offer.leadTimeDays
    const told: ToldOffer = { itemId, supplierId: supplier.id, sku: offer.sku, before: before ?? null, after, leadTimeDays }
    if (before === undefined) added.push(told)
    else if (leadTimeDays === null && JSON.stringify(before.fields) === JSON.stringify(after)) unchanged++
    else changed.push(told)
  }
  return { kind: 'offers', added, changed, unchanged, newItems: [], problems }
}

function problemOf(offer: ImportedOffer, before: OfferFields | null, known: Known, { currency: own, columns }: Asked): Problem | null {
  const { line, sku } = offer
  if (!known.itemIds.has(skuKey(sku))) return { line, column: columns.sku, code: 'sku_unknown', params: { sku } }
  const supplier = known.suppliers.get(supplierKey(offer.supplier))
  if (supplier?.active !== 1) return { line, column: columns.supplier, code: 'supplier_unknown', params: { value: offer.supplier } }
  const { currency } = mergeOffer(before, offer, supplier.fields.currency)
  if (!known.rated.has(currency)) return { line, column: columns.currency, code: 'rate_missing', params: { currency } }
  if (offer.priceMinor !== null && offer.currency === null && currency !== own)
    return { line, column: columns.currency, code: 'currency_needed', params: { supplier: offer.supplier, currency } }
  // The price that is known is in the old currency.
  if (before !== null && before.priceMinor !== null && before.currency !== currency && offer.priceMinor === null)
    return { line, column: columns.price, code: 'value_missing', params: {} }
  const first = known.leadTimes.get(supplierKey(offer.supplier))
  if (offer.leadTimeDays === null || first === undefined || first.leadTimeDays === offer.leadTimeDays) return null
  const params = { supplier: offer.supplier, days: first.leadTimeDays ?? 0, line: first.line }
  return { line, column: columns.leadTime, code: 'lead_time_differs', params }
}

/** What is sold to the shop of these items, by item and supplier. */
async function knownOffers(db: Reader, itemIds: readonly number[], pause: (done: number) => Promise<void>) {
  const known = new Map<string, KnownOffer>()
  for (const part of parts(itemIds, itemsAtOnce)) {
    const rows = await db
      .selectFrom('item_supplier')
      .select(['id', 'item_id', 'supplier_id', 'code', 'price_minor as priceMinor', 'currency'])
      .select(['pack_size as packSize', 'min_quantity as minQuantity', 'priority'])
      .where('item_id', 'in', part)
      .execute()
    for (const { id, item_id, supplier_id, code, priceMinor, currency, packSize, minQuantity, priority } of rows)
      known.set(`${item_id} ${supplier_id}`, { id, fields: { code, priceMinor, currency, packSize, minQuantity, priority } })
    await pause(known.size)
  }
  return known
}
