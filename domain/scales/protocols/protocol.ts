import type { WeightUnit } from '../grams.ts'
import type { Reading } from '../reading.ts'

export interface Protocol {
  /** What asks for one answer; null where the scale sends by itself. */
  readonly request: string | null
  /** Null for what is no answer of this protocol: noise, the rest of an answer, another scale's language. */
  readonly read: (frame: string, unit: WeightUnit) => Reading | null
}
