import { z } from 'zod'
import { count } from '../../service/define.ts'

/** What happens when a count and the books differ; units of one item and lot. */
export const countingRulesSchema = z.object({
  /** A larger difference is counted a second time. */
  tolerance: count,
  /** A larger difference that is still there then is an owner's to book. */
  approveAbove: count,
})
export type CountingRules = z.output<typeof countingRulesSchema>

export const defaultCountingRules: CountingRules = { tolerance: 1, approveAbove: 20 }

/** What a finished round leads to; `differences` in units, of each item and lot. */
export function judge(differences: readonly number[], round: number, rules: CountingRules): 'book' | 'second' | 'approval' {
  const largest = Math.max(0, ...differences.map(Math.abs))
  if (round === 1 && largest > rules.tolerance) return 'second'
  return largest > rules.approveAbove ? 'approval' : 'book'
}
