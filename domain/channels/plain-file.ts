import { csvText } from '../files/csv.ts'
import type { StockLine } from './stock-line.ts'

const columns = ['sku', 'item', 'available', 'buffer', 'limit_left', 'to_offer'] as const

export function plainStockFile(lines: readonly StockLine[]): string {
  return csvText([
    columns,
    ...lines.map(({ sku, name, available, buffer, limitLeft, offered }) => [
      sku,
      name,
      String(available),
      String(buffer),
      limitLeft === null ? '' : String(limitLeft),
      String(offered),
    ]),
  ])
}
