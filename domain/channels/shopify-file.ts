import { csvRows } from '../files/csv.ts'
import type { StockLine } from './stock-line.ts'

/** Shopify's inventory file: these columns, this order. */
const columns = [
  'Handle',
  'Title',
  'Option1 Name',
  'Option1 Value',
  'Option2 Name',
  'Option2 Value',
  'Option3 Name',
  'Option3 Value',
  'SKU',
  'HS Code',
  'COO',
  'Location',
  'Bin name',
  'Incoming (not editable)',
  'Unavailable (not editable)',
  'Committed (not editable)',
  'Available (not editable)',
  'On hand (current)',
  'On hand (new)',
] as const

/**
 * Shopify offers what is on hand less what its orders have; so the units of these are added to what is offered. What only Shopify
 * knows stays empty: a row whose current count is empty is not compared with it, and our importer knows by it that the row is no count.
 */
export function shopifyInventoryFile(lines: readonly StockLine[], location: string): string {
  const rows = lines.flatMap(({ sku, listing, offered, committed }) => {
    if (listing === null) return []
    const options = Array.from({ length: 6 }, (_, place) => listing.options[place] ?? '')
    const { handle, title, hsCode, origin, bin } = listing
    return [[handle, title, ...options, sku, hsCode, origin, location, bin, '', '', '', '', '', String(offered + committed)]]
  })
  return csvRows([columns, ...rows])
}
