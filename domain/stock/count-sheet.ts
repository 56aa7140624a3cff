import { csvText } from '../files/csv.ts'

export interface SheetRow {
  readonly sku: string
  readonly name: string
  /** Empty where the item lies nowhere yet. */
  readonly bin: string
  readonly lot: string
  readonly expires: string
  readonly onHand: number | null
}

const columns = ['sku', 'name', 'bin', 'lot', 'expires', 'on hand', 'quantity'] as const

/**
 * `quantity` is left empty for the count. What is not counted stays empty and is named when the file is imported.
 */
export function countSheetText(rows: readonly SheetRow[]): string {
  const lines = rows.map((row) => [row.sku, row.name, row.bin, row.lot, row.expires, row.onHand === null ? '' : String(row.onHand), ''])
  return csvText([columns, ...lines])
}
