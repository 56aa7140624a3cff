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
