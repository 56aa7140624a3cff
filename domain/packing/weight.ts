/** A scale's own error and lighter makes of one item: 5 % of what the box should weigh, and never less than 10 g. */
const tolerance = { share: 0.05, grams: 10 } as const

export interface WeighedUnits {
  readonly units: number
  /** Of one unit; null where nobody has weighed it. */
  readonly weightGrams: number | null
}

/** What the items say that the contents weigh; null where one of them does not say. */
export function contentsGrams(lines: readonly WeighedUnits[]): number | null {
  return lines.every((line) => line.weightGrams !== null) ? knownGrams(lines) : null
}

/**
 * Below this weight something is missing from the closed box. Items of unknown weight count as nothing: they can only make it
 * heavier.
 */
export function leastGrams(lines: readonly WeighedUnits[], tareGrams: number): number {
  const expected = knownGrams(lines) + tareGrams
  return Math.max(0, Math.ceil(expected - Math.max(tolerance.grams, expected * tolerance.share)))
}

function knownGrams(lines: readonly WeighedUnits[]): number {
  return lines.reduce((grams, line) => grams + line.units * (line.weightGrams ?? 0), 0)
}
