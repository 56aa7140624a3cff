import { refuse } from '../refusal.ts'

/** In which a quantity can be said: single units, or the supplier's packs. */
export const purchaseUnits = ['unit', 'pack'] as const
export type PurchaseUnit = (typeof purchaseUnits)[number]

export interface AskedLine {
  readonly sku: string
  readonly quantity: number
  /** As somebody wrote it. */
  readonly unit: string
  readonly priceMinor: number | null
}

const mostUnits = 1_000_000

/** Units of one line, refused with its number where they cannot be ordered: fractions, none, fewer than none, an unknown unit. */
export function unitsOf(line: AskedLine, lineNo: number, packSize: number): number {
  const { sku, quantity, unit, priceMinor } = line
  const known = purchaseUnits.find((one) => one === unit.trim().toLowerCase())
  if (known === undefined) return refuse('purchase.unit_unknown', { line: lineNo, sku, unit })
  const units = known === 'pack' ? quantity * packSize : quantity
  if (!Number.isInteger(quantity) || quantity < 1 || units > mostUnits)
    return refuse('purchase.quantity_bad', { line: lineNo, sku, quantity })
  if (priceMinor !== null && (!Number.isInteger(priceMinor) || priceMinor < 0))
    refuse('purchase.price_bad', { line: lineNo, sku, price: priceMinor })
  return units
}
