import { mergeItem, sameItem } from '../../domain/imports/merge-item.ts'
import type { Problem } from '../../domain/imports/problems.ts'
import type { ImportedItem } from '../../domain/imports/records.ts'
import { classifyScan } from '../../domain/scanning/scan.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Reader } from '../schema.ts'
import { barcodeKey } from '../stock/barcode-key.ts'
import type { ChangedItem, CheckedFile } from './checked.ts'
import type { Job } from './job.ts'
import { knownItems } from './known-items.ts'

const codesAtOnce = 500

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
  const owners = await barcodeOwners(db, items, (done) => job.pause('check', done, items.length))
  const added: ImportedItem[] = []
  const changed: ChangedItem[] = []
  const problems: Problem[] = []
  let unchanged = 0
  for (const item of items) {
    const bad = barcodeProblems(item, owners, barcodeColumn)
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

/** One code, one item: the shop's owner of each barcode, else the first item of the file that claims it. */
async function barcodeOwners(
  db: Reader,
  items: readonly ImportedItem[],
  pause: (done: number) => Promise<void>,
): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>()
  for (const item of items) for (const { code } of item.barcodes) if (!owners.has(barcodeKey(code))) owners.set(barcodeKey(code), item.sku)
  const keys = [...owners.keys()]
  for (let start = 0; start < keys.length; start += codesAtOnce) {
    const rows = await db
      .selectFrom('item_barcode')
      .innerJoin('item', 'item.id', 'item_barcode.item_id')
      .select(['code_key', 'item.sku'])
      .where('code_key', 'in', keys.slice(start, start + codesAtOnce))
      .execute()
    for (const row of rows) owners.set(row.code_key, row.sku)
    await pause(Math.min(start + codesAtOnce, keys.length))
  }
  return owners
}

function barcodeProblems(item: ImportedItem, owners: ReadonlyMap<string, string>, column: string): readonly Problem[] {
  const seen = new Set<string>()
  return item.barcodes.flatMap(({ code }): readonly Problem[] => {
    const key = barcodeKey(code)
    const { kind } = classifyScan(code)
    const twice = seen.has(key)
    seen.add(key)
    if (twice || kind === 'own' || kind === 'command' || kind === 'damaged')
      return [{ line: item.line, column, code: 'barcode_bad', params: { value: code } }]
    const owner = owners.get(key) ?? item.sku
    return skuKey(owner) === skuKey(item.sku)
      ? []
      : [{ line: item.line, column, code: 'barcode_taken', params: { value: code, sku: owner } }]
  })
}
