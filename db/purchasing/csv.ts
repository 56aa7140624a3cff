import { fileNameOf } from '../../domain/documents/file-name.ts'
import { csvText } from '../../domain/files/csv.ts'
import { minorUnitDigits } from '../../domain/imports/amounts.ts'
import { packSaid } from '../materials/pack-said.ts'
import { materialLines } from '../materials/purchase-lines.ts'
import type { Reader } from '../schema.ts'
import { purchaseView } from './view.ts'

const heads = ['order', 'line', 'supplier_code', 'sku', 'name', 'quantity', 'price', 'currency', 'expected']

/** What is ordered, a line each, packing material by the pack; prices with a point. */
export async function purchaseCsv(db: Reader, id: number, now: number): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  const order = await purchaseView(db, id, now)
  const digits = minorUnitDigits(order.currency)
  const price = (minor: number | null) => (minor === null ? '' : (minor / 10 ** digits).toFixed(digits))
  const rows = order.linesShown
    .filter((line) => line.quantity > line.cancelled)
    .map((line) => [
      order.number,
      String(line.lineNo),
      line.supplierCode,
      line.sku,
      line.name,
      String(line.quantity - line.cancelled),
      price(line.priceMinor),
      order.currency,
      line.expectedOn ?? '',
    ])
  const packs = (await materialLines(db, [id]))
    .filter((line) => line.packs > line.cancelled)
    .map((line, at) => [
      order.number,
      String((order.linesShown.at(-1)?.lineNo ?? 0) + at + 1),
      line.supplier_code,
      '',
      packSaid(line),
      String(line.packs - line.cancelled),
      price(line.price_minor),
      order.currency,
      order.expectedOn ?? '',
    ])
  return {
    fileName: fileNameOf([order.number, order.supplier], 'csv'),
    bytes: new TextEncoder().encode(csvText([heads, ...rows, ...packs])),
  }
}
