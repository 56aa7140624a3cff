import type { Arrival } from '../../../../domain/purchasing/contract.ts'

export interface ArrivalWeek {
  /** 'late', 'unknown', or the Monday of the week. */
  readonly id: string
  readonly arrivals: readonly Arrival[]
}

const dayLength = 86_400_000

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(at - sinceMonday * dayLength).toISOString().slice(0, 10)
}

/** Late ones first, then week by week, then those of which nobody knows the day. */
export function byWeek(arrivals: readonly Arrival[]): readonly ArrivalWeek[] {
  const weeks = new Map<string, Arrival[]>()
  for (const arrival of arrivals) {
    const id = idOf(arrival)
    weeks.set(id, [...(weeks.get(id) ?? []), arrival])
  }
  return [...weeks].map(([id, all]) => ({ id, arrivals: all })).sort((a, b) => place(a.id).localeCompare(place(b.id)))
}

function idOf({ late, expectedOn }: Arrival): string {
  if (expectedOn === null) return 'unknown'
  return late ? 'late' : mondayOf(expectedOn)
}

/** Sorts before and after every day. */
function place(id: string): string {
  return id === 'late' ? '0' : id === 'unknown' ? '9999' : id
}
