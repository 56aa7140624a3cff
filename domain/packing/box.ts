import { refuse } from '../refusal.ts'
import type { Carrier, Carton } from '../settings/contract.ts'
import type { HandlingFlag } from '../stock/handling.ts'
import { objectionTo } from './cartons/objection.ts'
import { leastGrams, mostGrams, type WeighedUnits } from './weight.ts'

/**
 * Fragile goods, and those that stay upright or carry nothing, go into a carton with walls. A shop that has only soft ones has no
 * other way: there the check of the wrapping has to do.
 */
export function refuseCarton(
  { cartons }: { readonly cartons: readonly Carton[] },
  carton: Carton,
  lines: readonly { readonly sku: string; readonly flags: readonly HandlingFlag[] }[],
): void {
  if (cartons.every((one) => one.soft)) return
  for (const { sku, flags } of lines) {
    const objection = objectionTo(carton, { flags: new Set(flags), grams: null })
    if (objection?.why === 'soft') refuse('pack.carton_soft', { carton: carton.name, sku, flag: objection.flag })
  }
}

/** What the carton does not carry breaks it; what the carrier does not take comes back. */
export function refuseOverLimit(weighed: number, carton: Carton, carrier: Carrier): void {
  for (const { name, limitGrams = null } of [carton, carrier]) {
    if (limitGrams !== null && weighed > limitGrams) refuse('pack.over_limit', { weighed, limitGrams, of: name })
  }
}

export type Misfit =
  | { readonly code: 'pack.weight_short'; readonly params: { readonly weighed: number; readonly atLeast: number } }
  | { readonly code: 'pack.weight_over'; readonly params: { readonly weighed: number; readonly atMost: number } }

/** How the weight of the closed box contradicts what was verified into it; null where it does not. */
export function misfitOf(weighed: number, goods: readonly WeighedUnits[], tareGrams: number): Misfit | null {
  const atLeast = leastGrams(goods, tareGrams)
  const atMost = mostGrams(goods, tareGrams)
  if (weighed < atLeast) return { code: 'pack.weight_short', params: { weighed, atLeast } }
  return atMost !== null && weighed > atMost ? { code: 'pack.weight_over', params: { weighed, atMost } } : null
}
