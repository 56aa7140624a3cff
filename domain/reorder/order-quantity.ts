interface Costs {
  /** Units a year. */
  readonly perYear: number
  /** Cost of placing one order, minor units. */
  readonly perOrder: number
  /** Cost of keeping one unit a year, minor units. */
  readonly holding: number
}

/** Economic order quantity, units, not rounded: sqrt(2*D*K/h) (Harris 1913). Zero where keeping costs nothing to compare with. */
export function economicOrderQuantity({ perYear, perOrder, holding }: Costs): number {
  return holding > 0 ? Math.sqrt((2 * perYear * perOrder) / holding) : 0
}

interface SupplierTerms {
  /** Units in the pack that the supplier sells, 1 or more. */
  readonly packSize: number
  /** Least units of one order line. */
  readonly minimum: number
}

/** Whole packs, and at least the supplier's minimum. Zero stays zero. */
export function fillUp(units: number, { packSize, minimum }: SupplierTerms): number {
  if (units <= 0) return 0
  return Math.ceil(Math.max(units, minimum) / packSize) * packSize
}
