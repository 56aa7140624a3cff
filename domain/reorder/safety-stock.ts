import { zOf } from './normal.ts'

/** Units a day. */
export interface Demand {
  readonly perDay: number
  readonly deviation: number
}

/** Days from the order to the goods on the shelf. */
export interface LeadTime {
  readonly days: number
  readonly deviation: number
}

/** Standard deviation, in units, of what is asked for during a lead time: sqrt(L*sd^2 + d^2*sL^2). */
export function deviationOverLeadTime(demand: Demand, lead: LeadTime): number {
  return Math.sqrt(lead.days * demand.deviation ** 2 + demand.perDay ** 2 * lead.deviation ** 2)
}

/** Units, not rounded: z*sqrt(L*sd^2 + d^2*sL^2), for the z of the service level. */
export function safetyStock(demand: Demand, lead: LeadTime, serviceLevel: number): number {
  return zOf(serviceLevel) * deviationOverLeadTime(demand, lead)
}
