import type { Check } from '../settings/contract.ts'
import type { HandlingFlag } from '../stock/handling.ts'

/** The checks that a parcel with these goods needs, in the order of the shop's list. */
export function checklistFor(checks: readonly Check[], flags: ReadonlySet<HandlingFlag>): readonly Check[] {
  return checks.filter(({ when }) => when === 'always' || flags.has(when))
}
