import { daysAfter } from '../orders/days.ts'
import { fillUp } from './order-quantity.ts'

/** A supplier that often comes late is not relied on. */
const goodOnTime = 0.8

export interface Selling {
  readonly packSize: number
  readonly minQuantity: number
  readonly leadDays: number
  /** Share of its orders that came on time; null while there are too few. */
  readonly onTime: number | null
}

export interface Chosen<S> {
  readonly first: S | null
  /** Shown beside the first where that cannot make the date, or often comes late. */
  readonly other: S | null
}

/** `selling` in the order in which they are asked; `runsOutOn`: the day by which goods are wanted. */
export function chooseSources<S extends Selling>(selling: readonly S[], today: string, runsOutOn: string | null): Chosen<S> {
  const [first = null, next = null] = selling
  if (first === null) return { first: null, other: null }
  const isLate = runsOutOn !== null && daysAfter(today, first.leadDays) > runsOutOn
  const isPoor = first.onTime !== null && first.onTime < goodOnTime
  return { first, other: isLate || isPoor ? next : null }
}

/** Units to order from them, to fill up to `orderUpTo`. */
export function quantityFrom(selling: Selling, orderUpTo: number, position: number): number {
  return fillUp(orderUpTo - position, { packSize: selling.packSize, minimum: selling.minQuantity })
}
