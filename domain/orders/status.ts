/** An order's states (see docs/architecture.md, "States"). A merged order has no lines: they are with the order that leads. */
export const orderStatuses = [
  'open',
  'allocated',
  'partly_allocated',
  'backordered',
  'picking',
  'picked',
  'packed',
  'shipped',
  'delivered',
  'on_hold',
  'cancelled',
  'merged',
] as const
export type OrderStatus = (typeof orderStatuses)[number]

/** An order line's units; ordered = cancelled + backordered + allocated + picked + packed + shipped, always. */
export interface LineQuantities {
  readonly ordered: number
  readonly cancelled: number
  readonly backordered: number
  readonly allocated: number
  readonly picked: number
  readonly packed: number
  readonly shipped: number
}

/**
 * The state that follows from the facts: what its lines count, whether it is held, whether a batch has it.
 * A held order whose goods are already in hand stays held: it stops at its next scan.
 */
export function orderStatus(facts: {
  readonly lines: readonly LineQuantities[]
  readonly held: boolean
  readonly inBatch: boolean
}): OrderStatus {
  const sum = (part: keyof LineQuantities) => facts.lines.reduce((total, line) => total + line[part], 0)
  const toShip = sum('ordered') - sum('cancelled')
  if (toShip === 0) return 'cancelled'
  if (sum('shipped') === toShip) return 'shipped'
  if (facts.held) return 'on_hold'
  if (sum('packed') + sum('shipped') === toShip) return 'packed'
  if (facts.inBatch) return 'picking'
  if (sum('picked') > 0 && sum('allocated') === 0) return 'picked'
  if (sum('backordered') === 0) return 'allocated'
  if (sum('allocated') + sum('picked') + sum('packed') > 0) return 'partly_allocated'
  return 'backordered'
}

/** States in which an order still waits for something to be done. */
export function isOpen(status: OrderStatus): boolean {
  switch (status) {
    case 'shipped':
    case 'delivered':
    case 'cancelled':
    case 'merged':
      return false
    case 'open':
    case 'allocated':
    case 'partly_allocated':
    case 'backordered':
    case 'picking':
    case 'picked':
    case 'packed':
    case 'on_hold':
      return true
  }
}
