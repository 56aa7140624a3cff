import type { OrderDetail, OrderLine } from '../../../domain/orders/contract.ts'

/** What the state of an order leaves open to do; the data service decides again when it is done. */
export interface Possible {
  readonly pick: boolean
  readonly hold: boolean
  readonly release: boolean
  readonly allocate: boolean
  readonly address: boolean
  readonly cancel: boolean
}

/** Units of a line that have not left; those in hand stop the order until they are put back. */
export function cancellable(line: OrderLine): number {
  return line.allocated + line.backordered + line.picked + line.packed - line.putBack
}

export function possibleActs({ status, lines }: OrderDetail): Possible {
  const isOver = status === 'shipped' || status === 'delivered' || status === 'cancelled'
  return {
    pick: status === 'allocated' || status === 'partly_allocated',
    hold: !isOver && status !== 'on_hold',
    release: status === 'on_hold',
    allocate: status === 'backordered' || status === 'partly_allocated',
    address: !isOver,
    cancel: !isOver && lines.some((line) => cancellable(line) > 0),
  }
}
