import { daysAfter } from '../orders/days.ts'

export interface Pace {
  /** Units that can still be promised from the shelf; below zero where more is promised than there is. */
  readonly available: number
  /** Units a day. */
  readonly perDay: number
  readonly leadDays: number
  /** 'YYYY-MM-DD' */
  readonly today: string
}

/** The first day without stock; null where nothing is asked for and something is there. */
export function runsOutOn({ available, perDay, today }: Pace): string | null {
  if (available <= 0) return today
  return perDay <= 0 ? null : daysAfter(today, Math.min(Math.floor(available / perDay), 3650))
}

/** The last day on which an order still comes before the shelf is empty; today where that has passed. */
export function orderBy(pace: Pace): string {
  const out = runsOutOn(pace)
  if (out === null) return pace.today
  const last = daysAfter(out, -Math.ceil(pace.leadDays))
  return last < pace.today ? pace.today : last
}

/** Units that will be asked for in vain before goods that are ordered today arrive, what is on its way counted in. */
export function unitsAtRisk({ available, perDay, leadDays }: Pace, arriving: number): number {
  return Math.max(0, perDay * leadDays - (available + arriving))
}
