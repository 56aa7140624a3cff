import type { HandlingFlag } from '../stock/handling.ts'
import type { Applies, Checklist } from './contract.ts'

export const everyParcel: Applies = { flags: [], categories: [], countries: [], channels: [], services: [], tiers: [] }

/** One thing to tick: on every parcel, or where an item asks for it. */
export function tickList(
  name: string,
  flag: HandlingFlag | null,
  ticks: readonly { readonly key: string; readonly text: string; readonly required: boolean }[],
): Checklist {
  return {
    name,
    applies: { ...everyParcel, flags: flag === null ? [] : [flag] },
    checks: ticks.map((tick) => ({ ...tick, kind: 'tick', help: '' })),
  }
}

/** What a small shop begins with. */
export const newChecklists: readonly Checklist[] = [
  tickList('Every parcel', null, [{ key: 'slip', text: 'Packing slip is in the box', required: true }]),
  tickList('Fragile', 'fragile', [{ key: 'fragile', text: 'Fragile items are wrapped on all sides', required: true }]),
  tickList('Liquid', 'liquid', [{ key: 'liquid', text: 'Bottles stand upright in a sealed bag', required: true }]),
  tickList('Battery', 'battery', [{ key: 'battery', text: 'Battery mark is on the outside', required: true }]),
]
