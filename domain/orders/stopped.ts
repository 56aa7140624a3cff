import type { HoldReason } from './contract.ts'
import type { OrderStatus } from './status.ts'

/** Why nobody may go on with an order that is in hand; null while it may go on. */
export function stoppedBy(order: {
  readonly status: OrderStatus
  readonly holdReason: HoldReason | null
  /** Units in hand that were cancelled and are to be put back. */
  readonly putBack: number
}): HoldReason | 'cancelled' | null {
  return order.status === 'cancelled' || order.putBack > 0 ? 'cancelled' : order.holdReason
}
