import type { Urgency } from './contract.ts'

/** One pick face of an item; units. */
export interface FaceState {
  readonly faceId: number
  readonly min: number
  readonly max: number
  /** All that lies there, whatever its lot. */
  readonly onHand: number
  /** What an order could be promised there now. */
  readonly free: number
  /** Units that a person has in hand for this face; null where nobody has begun. */
  readonly carried: number | null
}

export interface ItemState {
  /** In the order of the walk. The first one gets what orders wait for. */
  readonly faces: readonly FaceState[]
  /** Units in reserve bins that an order could be promised if they lay in a face; those in somebody's hands too. */
  readonly reserve: number
  /** Units that orders wait for, and how many orders. */
  readonly waiting: number
  readonly orders: number
  /** Units that were brought into a face that waits for a count: promised as soon as it is counted. */
  readonly uncounted: number
  /** Units of the smallest case; null where it has none. */
  readonly caseUnits: number | null
}

export interface Fill {
  readonly faceId: number
  /** Units still to bring, with those in hand. */
  readonly units: number
  readonly urgency: Urgency
  /** Orders that wait for it. */
  readonly orders: number
}

/**
 * What to bring into each face of an item, limited by what the reserve holds. Orders that wait go first and may fill a face above its
 * maximum, because they empty it again. Else a face is filled to its maximum, in whole cases where that is enough: when fewer than
 * its minimum are free, or when it has room for half of what lies between the two. What a person has begun is filled up in any case.
 */
export function fillsOf(item: ItemState): readonly Fill[] {
  let reserve = item.reserve - item.faces.reduce((units, { carried }) => units + (carried ?? 0), 0)
  let waiting = Math.max(0, item.waiting - item.uncounted)
  return item.faces.flatMap((face) => {
    const own = (face.carried ?? 0) + Math.max(0, reserve)
    const fill = fillOf(face, waiting, item.caseUnits, own)
    if (fill === null) return []
    reserve -= fill.units - (face.carried ?? 0)
    const serves = waiting > 0
    waiting -= Math.min(waiting, fill.units)
    return [{ faceId: face.faceId, ...fill, orders: serves ? item.orders : 0 }]
  })
}

function fillOf(face: FaceState, waiting: number, caseUnits: number | null, most: number) {
  const room = Math.max(0, face.max - face.onHand)
  const belowMin = face.free < face.min
  const hasMuchRoom = room > 0 && room * 2 >= face.max - face.min
  const wanted = waiting > 0 || belowMin || hasMuchRoom || face.carried !== null
  // What waits is gone at once: its minimum is to lie there after that.
  const needed = Math.max(waiting, Math.min(room, waiting + face.min - face.free))
  const units = Math.max(face.carried ?? 0, Math.min(most, wholeCases(Math.max(room, needed), needed, caseUnits)))
  if (!wanted || units <= 0) return null
  const urgency: Urgency = waiting > 0 ? 'waiting' : belowMin ? 'below_min' : 'top_off'
  return { units, urgency }
}

/** Fewer, in whole cases, where these are as many as are needed. */
function wholeCases(units: number, needed: number, caseUnits: number | null): number {
  if (caseUnits === null) return units
  const whole = Math.floor(units / caseUnits) * caseUnits
  return whole >= needed ? whole : units
}
