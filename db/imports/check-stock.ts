import type { Problem } from '../../domain/imports/problems.ts'
import type { ImportedStock } from '../../domain/imports/records.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Store } from '../dialect/store.ts'
import type { Reader } from '../schema.ts'
import type { CheckedFile, PlacedCount } from './checked.ts'
import type { Job } from './job.ts'
import { itemsFrom } from './new-items.ts'
import { type KnownPlaces, knownPlaces } from './known-places.ts'

interface Asked {
  readonly createMissingItems: boolean
  readonly columns: { readonly sku: string; readonly bin: string; readonly lot: string; readonly quantity: string }
  /** Set inside a command: what is read stays so until it has been written. */
  readonly lockFor: Store | null
}

/** Which counts differ from the books, and whether they may be set. */
export async function checkStock(
  db: Reader,
  counts: readonly ImportedStock[],
  asked: Asked,
  job: Job,
): Promise<Extract<CheckedFile, { kind: 'stock' }>> {
  const places = await knownPlaces(db, counts, asked.lockFor, (done) => job.pause('check', done, counts.length))
  const mentions = counts.map(({ sku }) => ({ sku, name: '', priceMinor: null }))
  const newItems = itemsFrom(mentions, places.itemIds)
  const added: PlacedCount[] = []
  const changed: PlacedCount[] = []
  const problems: Problem[] = []
  let unchanged = 0
  for (const stock of counts) {
    const problem = problemOf(stock, places, asked)
    const placed = places.placed(stock)
    if (problem !== null) problems.push(problem)
    else if (placed.onHand === stock.quantity && !places.standsElsewhere(stock) && !places.usedOtherwise(stock)) unchanged++
    else if (placed.onHand === 0) added.push(placed)
    else changed.push(placed)
  }
  return { kind: 'stock', added, changed, unchanged, newItems, problems }
}

function problemOf(stock: ImportedStock, places: KnownPlaces, { createMissingItems, columns }: Asked): Problem | null {
  const { line, sku, bin, lot, quantity } = stock
  const known = places.itemIds.has(skuKey(sku))
  if (!known && !createMissingItems) return { line, column: columns.sku, code: 'item_unknown', params: { sku } }
  if (!places.stockable(bin)) return { line, column: columns.bin, code: 'bin_not_stockable', params: { value: bin } }
  if (places.lotTracked(sku) && lot === '') return { line, column: columns.lot, code: 'lot_needed', params: { sku } }
  if (places.isKit(sku) && quantity > places.placed(stock).onHand)
    return { line, column: columns.sku, code: 'kit_not_stocked', params: { sku } }
  if (places.mustStayFace(stock)) return { line, column: '', code: 'bin_is_face', params: { value: bin } }
  const expires = places.expiresDifferently(stock)
  if (expires !== null) return { line, column: columns.lot, code: 'lot_differs', params: { lot, expires } }
  const allocated = places.allocated(stock)
  return quantity < allocated ? { line, column: columns.quantity, code: 'stock_allocated', params: { sku, bin, allocated } } : null
}
