import { leastGrams } from '../../packing/weight.ts'
import type { Inspection } from '../../suppliers/contract.ts'

/** The square root and one: what stores take out of a delivery by hand. */
function sampleOf(units: number): number {
  return Math.min(units, Math.ceil(Math.sqrt(units)) + 1)
}

export interface InspectedLine {
  /** Units that were not rejected. */
  readonly good: number
  /** Good units that were looked at. */
  readonly inspected: number
  /** An inspection of it found a fault. */
  readonly fault: boolean
}

/** Units that are still to be looked at. A fault in the sample asks for all of them. */
export function unitsToInspect(how: Inspection, { good, inspected, fault }: InspectedLine): number {
  switch (how) {
    case 'none':
      return 0
    case 'all':
      return Math.max(good - inspected, 0)
    case 'sample':
      return Math.max((fault ? good : sampleOf(good)) - inspected, 0)
  }
}

/** Fewer grams than so many units weigh, with the scale's tolerance. False where nobody has weighed one. */
export function isShortWeight(grams: number, units: number, weightGrams: number | null): boolean {
  return weightGrams !== null && grams < leastGrams([{ units, weightGrams }], 0)
}
