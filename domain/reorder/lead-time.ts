import { deviation, mean } from './forecast/history.ts'
import type { LeadTime } from './safety-stock.ts'

/** From so many receipts on a supplier's own record counts for more than what was stated. */
export const enoughReceipts = 3

/** `taken`: days of its past deliveries. Without enough of them what the supplier states, else what the shop reckons with. */
export function leadTimeOf(taken: readonly number[], statedDays: number | null, usualDays: number): LeadTime {
  if (taken.length >= enoughReceipts) return { days: mean(taken), deviation: deviation(taken) }
  return { days: statedDays ?? usualDays, deviation: 0 }
}
