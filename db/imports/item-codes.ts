import type { Problem } from '../../domain/imports/problems.ts'
import type { ImportedItem } from '../../domain/imports/records.ts'
import { parts } from '../../domain/collection/parts.ts'
import { classifyScan } from '../../domain/scanning/scan.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Reader } from '../schema.ts'
import { barcodeKey } from '../stock/barcode-key.ts'

const codesAtOnce = 500

export interface CodeOwners {
  /** The SKU of the item that has a barcode, by `barcodeKey`. */
  readonly barcodes: ReadonlyMap<string, string>
  /** SKUs by `skuKey`: they are scanned too, from the labels of items without a barcode. */
  readonly skus: ReadonlyMap<string, string>
}

/** One code, one item: the shop's owner of each code, else the first item of the file that claims it. */
export async function codeOwners(db: Reader, items: readonly ImportedItem[], pause: (done: number) => Promise<void>): Promise<CodeOwners> {
  const barcodes = new Map<string, string>()
  const skus = new Map(items.map(({ sku }) => [skuKey(sku), sku]))
  const codes = items.flatMap((item) => item.barcodes.map(({ code }) => ({ code, sku: item.sku })))
  for (const { code, sku } of codes) if (!barcodes.has(barcodeKey(code))) barcodes.set(barcodeKey(code), sku)
  const keys = new Set([...barcodes.keys(), ...items.map(({ sku }) => barcodeKey(sku))])
  let done = 0
  for (const part of parts([...keys], codesAtOnce)) {
    const rows = await db
      .selectFrom('item_barcode')
      .innerJoin('item', 'item.id', 'item_barcode.item_id')
      .select(['code_key', 'item.sku'])
      .where('code_key', 'in', part)
      .execute()
    for (const row of rows) barcodes.set(row.code_key, row.sku)
    done += part.length
    await pause(Math.round((items.length * done) / keys.size))
  }
  for (const part of parts([...new Set(codes.map(({ code }) => skuKey(code)))], codesAtOnce)) {
    const rows = await db.selectFrom('item').select(['sku_key', 'sku']).where('sku_key', 'in', part).execute()
    for (const row of rows) skus.set(row.sku_key, row.sku)
    await pause(items.length)
  }
  return { barcodes, skus }
}

export function codeProblems(item: ImportedItem, owners: CodeOwners, column: string): readonly Problem[] {
  const { line, sku } = item
  const taken = (value: string, owner: string | undefined): readonly Problem[] =>
    owner === undefined || skuKey(owner) === skuKey(sku) ? [] : [{ line, column, code: 'barcode_taken', params: { value, sku: owner } }]
  const seen = new Set<string>()
  const ofBarcodes = item.barcodes.flatMap(({ code }): readonly Problem[] => {
    const key = barcodeKey(code)
    const { kind } = classifyScan(code)
    const twice = seen.has(key)
    seen.add(key)
    if (twice || kind === 'own' || kind === 'command' || kind === 'damaged') {
      return [{ line, column, code: 'barcode_bad', params: { value: code } }]
    }
    const [other] = [...taken(code, owners.barcodes.get(key)), ...taken(code, owners.skus.get(skuKey(code)))]
    return other ? [other] : []
  })
  return [...taken(sku, owners.barcodes.get(barcodeKey(sku))), ...ofBarcodes]
}
