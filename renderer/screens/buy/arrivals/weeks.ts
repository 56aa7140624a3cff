import { firstOfWeek } from '../../../../domain/purchasing/calendar/weeks.ts'
import { groupBy } from '../../../../domain/collection/group-by.ts'
import type { Arrival } from '../../../../domain/purchasing/contract.ts'

export interface ArrivalWeek {
  /** 'late', 'unknown', or the first day of the week. */
  readonly id: string
  readonly arrivals: readonly Arrival[]
}

/** Late ones first, then week by week, then those of which nobody knows the day. */
export function byWeek(arrivals: readonly Arrival[], firstWeekday: number): readonly ArrivalWeek[] {
  const weeks = groupBy(arrivals, (arrival) => idOf(arrival, firstWeekday))
  return [...weeks].map(([id, all]) => ({ id, arrivals: all })).sort((a, b) => place(a.id).localeCompare(place(b.id)))
}

function idOf({ late, expectedOn }: Arrival, firstWeekday: number): string {
  if (expectedOn === null) return 'unknown'
  return late ? 'late' : firstOfWeek(expectedOn, firstWeekday)
}

/** Sorts before and after every day. */
function place(id: string): string {
  return id === 'late' ? '0' : id === 'unknown' ? '9999' : id
}
