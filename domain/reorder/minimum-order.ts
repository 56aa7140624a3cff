/** A line of an order to one supplier. */
export interface MinimumLine {
  readonly units: number
  /** Of one unit, minor units of the supplier's currency; null where it is not known. */
  readonly priceMinor: number | null
  readonly packSize: number
  /** Units a day. */
  readonly perDay: number
  /** What is there and on its way, before this order. */
  readonly position: number
}

const mostPacks = 10_000

/**
 * Units of each line, raised pack by pack until the order is worth the supplier's minimum: always the line that will last the
 * shortest, so that nothing is bought for years. Lines without a price or without demand stay; where no other is left, so does the order.
 * Ends after `mostPacks`: a minimum that far away is a mistake, or wants a person.
 */
export function fillUpToMinimum(lines: readonly MinimumLine[], minimumMinor: number): readonly number[] {
  const units = lines.map((line) => line.units)
  let missing = minimumMinor - lines.reduce((sum, line) => sum + line.units * (line.priceMinor ?? 0), 0)
  for (let packs = 0; missing > 0 && packs < mostPacks; packs += 1) {
    const shortest = lines
      .map((line, place) => ({ line, place, lasts: (line.position + (units[place] ?? 0)) / line.perDay }))
      .filter(({ line }) => (line.priceMinor ?? 0) > 0 && line.perDay > 0)
      .sort((one, other) => one.lasts - other.lasts)[0]
    if (shortest === undefined) return units
    const { line, place } = shortest
    units[place] = (units[place] ?? 0) + line.packSize
    missing -= line.packSize * (line.priceMinor ?? 0)
  }
  return units
}
