import { mergeItem, sameItem } from '../../domain/imports/merge-item.ts'
import type { Problem } from '../../domain/imports/problems.ts'
import type { ImportedItem } from '../../domain/imports/records.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Reader } from '../schema.ts'
import { barcodeKey } from '../stock/barcode-key.ts'
import type { ChangedItem, CheckedFile } from './checked.ts'
import type { Job } from './job.ts'
import { codeOwners, codeProblems } from './item-codes.ts'
import { knownItems } from './known-items.ts'

/** Which items are new, which are told differently, and whether their barcodes are free. */
export async function checkItems(
  db: Reader,
  items: readonly ImportedItem[],
  barcodeColumn: string,
  job: Job,
): Promise<Extract<CheckedFile, { kind: 'items' }>> {
  const known = await knownItems(
    db,
    items.map((item) => item.sku),
    (done) => job.pause('check', done, items.length),
  )
  const owners = await codeOwners(db, items, (done) => job.pause('check', done, items.length))
  const added: ImportedItem[] = []
  const changed: ChangedItem[] = []
  const problems: Problem[] = []
  let unchanged = 0
  for (const item of items) {
    const bad = codeProblems(item, owners, barcodeColumn)
    if (bad.length > 0) {
      problems.push(...bad)
      continue
    }
    const before = known.get(skuKey(item.sku))
    const after = before === undefined ? item : mergeItem(before.fields, item, barcodeKey)
    if (before === undefined) added.push(item)
    else if (sameItem(before.fields, after)) unchanged++
    else changed.push({ id: before.id, version: before.version, before: before.fields, after })
  }
  return { kind: 'items', added, changed, unchanged, newItems: [], problems }
}
