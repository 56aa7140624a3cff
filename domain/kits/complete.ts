/** One part of an ordered kit. */
export interface OrderedPart {
  readonly partId: number
  /** Units in one kit. */
  readonly each: number
  /** Units of it that still go out or have gone. */
  readonly wanted: number
}

export interface SentPart {
  readonly parcel: string
  readonly partId: number
  readonly units: number
}

/**
 * Kits that became whole with each parcel, in the order in which the parcels left. A kit is whole once every part of it that is not
 * cancelled is out; kits of which all parts were cancelled are none.
 */
export function kitsByParcel(units: number, parts: readonly OrderedPart[], sent: readonly SentPart[]): ReadonlyMap<string, number> {
  const never = new Map(parts.map(({ partId, each, wanted }) => [partId, Math.max(0, units * each - wanted)]))
  const cancelledKits = least(parts.map(({ partId, each }) => Math.floor((never.get(partId) ?? 0) / each)))
  const out = new Map(parts.map(({ partId, each }) => [partId, (never.get(partId) ?? 0) - cancelledKits * each]))
  const whole = new Map<string, number>()
  let before = 0
  for (const parcel of new Set(sent.map((one) => one.parcel))) {
    for (const one of sent) if (one.parcel === parcel) out.set(one.partId, (out.get(one.partId) ?? 0) + one.units)
    const now = least(parts.map(({ partId, each }) => Math.floor((out.get(partId) ?? 0) / each)))
    if (now > before) whole.set(parcel, now - before)
    before = Math.max(before, now)
  }
  return whole
}

function least(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : Math.min(...numbers)
}
