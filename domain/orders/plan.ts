import { groupBy } from '../collection/group-by.ts'
import { allocate, type Supply } from './allocate.ts'
import type { HoldReason, NewOrder } from './contract.ts'
import type { PartOf } from '../kits/part-of.ts'
import { wishesOf, type Wishes } from '../packing/wishes.ts'
import type { WishRule } from '../settings/contract.ts'
import { promise } from './promise.ts'
import { type LineQuantities, orderStatus, type OrderStatus } from './status.ts'

export interface PlannedLine {
  readonly itemId: number
  /** Place in `NewOrder.lines`. */
  readonly index: number
  readonly quantities: LineQuantities
  readonly shares: readonly { readonly stockId: number; readonly quantity: number }[]
}

export type ArrivingLine = NewOrder['lines'][number] & {
  readonly kit?: PartOf
  /** Units over a limit of the item, which are not served; absent: it has no limit. */
  readonly overCap?: number
}

/** A new order, and why it must wait for a person where it does. */
export interface ArrivingOrder extends Omit<NewOrder, 'lines'> {
  readonly lines: readonly ArrivingLine[]

  readonly hold?: HoldReason | null
}

export interface PlannedOrder {
  readonly order: ArrivingOrder
  readonly promise: ReturnType<typeof promise>
  readonly status: OrderStatus
  readonly wishes: Wishes
  readonly lines: readonly PlannedLine[]
}

const isHeld = (order: ArrivingOrder) => (order.hold ?? null) !== null
/** What is within the limits is kept for an order that waits because of what is over. */
const isServed = (order: ArrivingOrder) => !isHeld(order) || order.hold === 'cap'

/**
 * What new orders get of the supply, the earliest promise first, before anything is written. A held order gets nothing until
 * it is released, unless it is held for what is over a limit only. `itemId` names the item of an order line.
 */
export function planOrders(
  orders: readonly ArrivingOrder[],
  itemId: (sku: string) => number,
  supply: readonly Supply[],
  shop: { readonly dispatchHours: number; readonly wishRules?: readonly WishRule[] | undefined },
): readonly PlannedOrder[] {
  const promised = orders.map((order, place) => ({
    order,
    place,
    promise: promise({ orderedAt: order.orderedAt, channelPromiseAt: order.promiseAt }, shop),
  }))
  // Lines are numbered through; the number stands for the line until the database gives it an id.
  let count = 0
  const numbered = promised.map((one) => ({
    ...one,
    lines: one.order.lines.map((line, index) => ({ line, index, number: count++, itemId: itemId(line.sku) })),
  }))
  const demands = numbered
    .filter(({ order }) => isServed(order))
    .sort((a, b) => a.promise.at - b.promise.at || a.place - b.place)
    .flatMap(({ lines }) =>
      lines.map(({ number, line, itemId: item }) => ({ lineId: number, itemId: item, quantity: line.quantity - (line.overCap ?? 0) })),
    )
  const sharesOf = groupBy(allocate(demands, supply), (share) => share.lineId)
  return numbered.map(({ order, promise: promiseOf, lines }) => {
    const planned = lines.map(({ line, index, number, itemId: item }): PlannedLine => {
      const shares = sharesOf.get(number) ?? []
      const allocated = shares.reduce((units, share) => units + share.quantity, 0)
      const quantities = {
        ordered: line.quantity,
        cancelled: 0,
        backordered: line.quantity - allocated,
        allocated,
        picked: 0,
        packed: 0,
        shipped: 0,
      }
      return { itemId: item, index, quantities, shares }
    })
    const status = orderStatus({ lines: planned.map((line) => line.quantities), held: isHeld(order), inBatch: false })
    return { order, promise: promiseOf, status, wishes: wishesOf(order, shop.wishRules ?? []), lines: planned }
  })
}
