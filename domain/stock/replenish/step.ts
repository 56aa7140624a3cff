import type { ReplenishActKind, ReplenishStep } from './contract.ts'

/** An act that was not taken back. */
export interface ReplenishAct {
  readonly kind: ReplenishActKind
  readonly locationId: number
  /** Null of an act on a whole bin. */
  readonly lotId: number | null
  readonly units: number
}

/** Units of one lot in hand, out of one reserve bin. */
export interface Carried {
  readonly locationId: number
  readonly lotId: number
  readonly units: number
}

/** Units that may be taken: of one lot in one reserve bin, what expires first in front. */
export interface Reserve {
  readonly locationId: number
  readonly lotId: number
  readonly expiresOn: string | null
  readonly units: number
}

/** In the order in which they were taken. The books still have them in the reserve bin. */
export function carriedOf(acts: readonly ReplenishAct[]): readonly Carried[] {
  const carried = new Map<string, Carried>()
  for (const { kind, locationId, lotId, units } of acts) {
    if (lotId === null || (kind !== 'take' && kind !== 'put')) continue
    const key = `${locationId} ${lotId}`
    carried.set(key, { locationId, lotId, units: (carried.get(key)?.units ?? 0) + (kind === 'take' ? units : -units) })
  }
  return [...carried.values()].filter(({ units }) => units > 0)
}

/** The reserve bin before which the person stands; null on the way. */
export function atBin(acts: readonly ReplenishAct[]): number | null {
  const last = acts.filter(({ kind }) => kind !== 'take').at(-1)
  return last?.kind === 'bin' ? last.locationId : null
}

export interface Walk {
  /** Units to bring in all, and those that are in the face. */
  readonly quantity: number
  readonly moved: number
  readonly acts: readonly ReplenishAct[]
  readonly reserves: readonly Reserve[]
}

export interface Stand {
  readonly step: ReplenishStep
  readonly inHand: number
  /** What is taken next, and how many more of it; null where nothing is. */
  readonly source: Reserve | null
  readonly take: number
}

/** The one next act. Of what expires on the same day, that in the bin before which the person stands is taken first. */
export function standOf({ quantity, moved, acts, reserves }: Walk): Stand {
  const inHand = carriedOf(acts).reduce((units, one) => units + one.units, 0)
  const left = quantity - moved - inHand
  const here = atBin(acts)
  const first = reserves[0]
  const source = first === undefined || left <= 0 ? null : (sameDayHere(reserves, first, here) ?? first)
  if (source === null) return { step: inHand > 0 ? 'face' : 'over', inHand, source: null, take: 0 }
  return { step: source.locationId === here ? 'item' : 'bin', inHand, source, take: Math.min(left, source.units) }
}

function sameDayHere(reserves: readonly Reserve[], { expiresOn }: Reserve, here: number | null): Reserve | undefined {
  return reserves.find((one) => one.locationId === here && one.expiresOn === expiresOn)
}
