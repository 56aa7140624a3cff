import type { OrderStatus } from '../status.ts'

/** What it follows from whether an order can still be split or merged. */
export interface GroupFacts {
  readonly status: OrderStatus
  readonly held: boolean
  /** It has ever been in a batch, or units of it are picked, packed or shipped. */
  readonly begun: boolean
}

/** Why an order can be neither split nor merged; null while it can. */
export function notFree({ status, held, begun }: GroupFacts): 'closed' | 'held' | 'begun' | null {
  switch (status) {
    case 'shipped':
    case 'delivered':
    case 'cancelled':
    case 'merged':
      return 'closed'
    case 'picking':
    case 'picked':
    case 'packed':
      return 'begun'
    case 'on_hold':
    case 'open':
    case 'allocated':
    case 'partly_allocated':
    case 'backordered':
      if (begun) return 'begun'
      return held ? 'held' : null
  }
}
