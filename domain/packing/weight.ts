/** A scale's own error and lighter makes of one item: 5 % of what the box should weigh, and never less than 10 g. */
const tolerance = { share: 0.05, grams: 10 } as const

/** Filler, tape, slips and the scale's own error: 10 % of what the box should weigh, and never less than 50 g. */
const filler = { share: 0.1, grams: 50 } as const

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

/**
 * Above this weight something is in the closed box that does not belong there. Null where an item's weight is not known: then
 * nobody can say.
 */
export function mostGrams(lines: readonly WeighedUnits[], tareGrams: number): number | null {
  const contents = contentsGrams(lines)
  if (contents === null) return null
  const expected = contents + tareGrams
  return Math.floor(expected + Math.max(filler.grams, expected * filler.share))
}

function knownGrams(lines: readonly WeighedUnits[]): number {
  return lines.reduce((grams, line) => grams + line.units * (line.weightGrams ?? 0), 0)
}
