/** The seven places of the first migration, which inserts them first and in this order. */
export const place = { supplier: 1, receiving: 2, quarantine: 3, staging: 4, customer: 5, adjustment: 6, scrap: 7 } as const

const outside: ReadonlySet<number> = new Set([place.supplier, place.customer, place.adjustment, place.scrap])

/** Places outside the house give and take without limit; a balance of theirs would only be the rest of ours. */
export function keepsBalance(locationId: number): boolean {
  return !outside.has(locationId)
}
