/** Units of one item. */
export interface Holding {
  readonly onHand: number
  readonly onOrder: number
  readonly allocated: number
  readonly backordered: number
}

/** What can still be promised once everything ordered has come: on hand + on order - allocated - backordered. */
export function inventoryPosition({ onHand, onOrder, allocated, backordered }: Holding): number {
  return onHand + onOrder - allocated - backordered
}

export const nothingHeld: Holding = { onHand: 0, onOrder: 0, allocated: 0, backordered: 0 }

/**
 * Whether an order is due: the position has come down to the reorder point, and there is something to fill up to, or somebody waits
 * for what is neither there nor on its way.
 */
export function isAtLine(holding: Holding, target: { readonly reorderPoint: number; readonly orderUpTo: number } | null): boolean {
  if (target === null) return false
  const position = inventoryPosition(holding)
  return (target.orderUpTo > 0 || position < 0) && position <= target.reorderPoint
}
