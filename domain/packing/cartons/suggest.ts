import type { HandlingFlag } from '../../stock/handling.ts'
import { fit, type Size, type Unit, volume, volumeOf } from './fit.ts'
import { objectionTo } from './objection.ts'

export interface CartonOffer {
  readonly code: string
  /** Inside. */
  readonly size: Size
  /** Of the carton with all that is in it; null where it has no limit. */
  readonly limitGrams: number | null
  readonly tareGrams: number
  /** Gives way: see `objectionTo`. */
  readonly soft: boolean
  /** Reused, or of paper. */
  readonly eco: boolean
}

export interface UnitToPack {
  readonly lineId: number
  /** Null where the item has none. */
  readonly size: Size | null
  /** Null where the item has none. */
  readonly grams: number | null
  readonly flags: ReadonlySet<HandlingFlag>
  /** Wrapping on every side. */
  readonly paddingMm: number
}

export interface SuggestedParcel {
  readonly carton: string
  readonly units: readonly UnitToPack[]
}

/** How sure a suggestion is: placed in three dimensions, or only by volume, or left to a person. */
export type Suggestion =
  | { readonly by: 'dimensions' | 'volume'; readonly parcels: readonly SuggestedParcel[] }
  | { readonly by: 'person'; readonly why: 'no_dimensions' | 'too_large'; readonly lineIds: readonly number[] }

/** What of a carton is usable where only volumes are known: loose goods never fill it. */
const usableShare = 0.7

/**
 * The smallest carton that holds everything; where none does, the largest is filled and the rest goes on. Units without
 * dimensions count by the volume of the others' mean, when at least half have some; else a person chooses. With `eco` a carton
 * that is reused or of paper goes before a smaller one that is not.
 */
export function suggestCartons(units: readonly UnitToPack[], cartons: readonly CartonOffer[], eco = false): Suggestion {
  const measured = units.filter((unit) => unit.size !== null)
  const unmeasured = units.filter((unit) => unit.size === null)
  if (units.length === 0 || cartons.length === 0 || measured.length * 2 < units.length) {
    return { by: 'person', why: 'no_dimensions', lineIds: lineIds(unmeasured) }
  }
  const bySize = [...cartons].sort((a, b) => (eco ? Number(b.eco) - Number(a.eco) : 0) || volume(a.size) - volume(b.size))
  const holds = unmeasured.length === 0 ? holdsByDimensions : holdsByVolume(meanVolume(measured))
  const stuck = units.filter((unit) => !bySize.some((carton) => holds([unit], carton)))
  if (stuck.length > 0) return { by: 'person', why: 'too_large', lineIds: lineIds(stuck) }
  return { by: unmeasured.length === 0 ? 'dimensions' : 'volume', parcels: fill(units, bySize, holds) }
}

type Holds = (units: readonly UnitToPack[], carton: CartonOffer) => boolean

function fill(units: readonly UnitToPack[], bySize: readonly CartonOffer[], holds: Holds): readonly SuggestedParcel[] {
  const whole = bySize.find((carton) => holds(units, carton))
  if (whole) return [{ carton: whole.code, units }]
  // Bulky units first: small ones find room beside them.
  const order = [...units].sort((a, b) => padded(b) - padded(a))
  const inside: UnitToPack[] = []
  const left: UnitToPack[] = []
  for (const unit of order) (bySize.some((carton) => holds([...inside, unit], carton)) ? inside : left).push(unit)
  return [...fill(inside, bySize, holds), ...fill(left, bySize, holds)]
}

function allowed(units: readonly UnitToPack[], carton: CartonOffer): boolean {
  const grams = units.reduce((sum, unit) => sum + (unit.grams ?? 0), carton.tareGrams)
  return objectionTo(carton, { flags: new Set(units.flatMap((unit) => [...unit.flags])), grams }) === null
}

const holdsByDimensions: Holds = (units, carton) => allowed(units, carton) && fit(units.flatMap(wrapped), carton.size) !== null

function holdsByVolume(unknownVolume: number): Holds {
  return (units, carton) => {
    const known = units.flatMap(wrapped)
    const total = volumeOf(known) + (units.length - known.length) * unknownVolume
    const fitsAlone = known.every((unit) => fit([unit], carton.size) !== null)
    return allowed(units, carton) && fitsAlone && total <= volume(carton.size) * usableShare
  }
}

function wrapped(unit: UnitToPack): readonly Unit[] {
  if (unit.size === null) return []
  const more = 2 * unit.paddingMm
  const { length, width, height } = unit.size
  return [
    {
      length: length + more,
      width: width + more,
      height: height + more,
      thisSideUp: unit.flags.has('this_side_up'),
      doNotStack: unit.flags.has('do_not_stack'),
    },
  ]
}

function padded(unit: UnitToPack): number {
  return volumeOf(wrapped(unit))
}

function meanVolume(units: readonly UnitToPack[]): number {
  return units.reduce((sum, unit) => sum + padded(unit), 0) / units.length
}

function lineIds(units: readonly UnitToPack[]): readonly number[] {
  return [...new Set(units.map((unit) => unit.lineId))]
}
