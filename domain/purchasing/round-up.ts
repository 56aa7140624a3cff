export interface PackTerms {
  readonly packSize: number
  readonly minQuantity: number
}

/** The fewest units that are at least as many as wanted and as the minimum, in whole packs. */
export function orderUnits(wanted: number, { packSize, minQuantity }: PackTerms): number {
  return Math.ceil(Math.max(wanted, minQuantity) / packSize) * packSize
}
