import { tabRows } from '../files/tabs.ts'
import type { StockLine } from './stock-line.ts'

/** Amazon's price and quantity file: these columns, this order. What is empty stays as it is there. */
const columns = [
  'sku',
  'price',
  'minimum-seller-allowed-price',
  'maximum-seller-allowed-price',
  'quantity',
  'handling-time',
  'fulfillment-channel',
] as const

export function amazonQuantityFile(lines: readonly StockLine[]): string {
  return tabRows([columns, ...lines.map(({ sku, offered }) => [sku, '', '', '', String(offered), '', ''])])
}
