export interface CostChange {
  /** Units in the house before; those that wait or were rejected at receipt do not count. */
  readonly unitsBefore: number
  /** In thousandths of a minor unit; null where nothing was known. */
  readonly averageBefore: number | null
  /** Below zero: they are taken back. */
  readonly units: number
  readonly unitCostMinor: number
}

const thousand = 1000

/**
 * Moving average: what lay there at its average, what came at its cost. Units whose cost nobody knew are taken at the cost of the
 * first that is known. Where nothing is left the last average stands.
 */
export function averageAfter({ unitsBefore, averageBefore, units, unitCostMinor }: CostChange): number {
  const came = unitCostMinor * thousand
  const left = unitsBefore + units
  if (averageBefore === null) return came
  if (left <= 0) return averageBefore
  return Math.max(Math.round((unitsBefore * averageBefore + units * came) / left), 0)
}
