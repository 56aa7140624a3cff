import { notFree } from '../../../../domain/orders/groups/free.ts'
import type { OrderDetail, OrderLine } from '../../../../domain/orders/contract.ts'

/** What the state of an order leaves open to do; the data service decides again when it is done. */
export interface Possible {
  readonly pick: boolean
  readonly hold: boolean
  readonly release: boolean
  /** It waits because of units over a limit. */
  readonly decide: boolean
  readonly allocate: boolean
  readonly address: boolean
  readonly cancel: boolean
  readonly reinstate: boolean
  readonly priority: boolean
  readonly split: boolean
  /** Whether it can go with others, where there are some. */
  readonly merge: boolean
  readonly unmerge: boolean
}

/** Units of a line that have not left; those in hand stop the order until they are put back. */
export function cancellable(line: OrderLine): number {
  return line.allocated + line.backordered + line.picked + line.packed - line.putBack
}

/** Units of a line that can go into a part of their own. */
export function splittable(line: OrderLine): number {
  return line.allocated + line.backordered
}

/** What waits for stock, line by line; nothing where all of the order waits. */
export function waitingUnits({ lines }: OrderDetail): ReadonlyMap<number, number> {
  const waits = lines.filter((line) => line.backordered > 0)
  return lines.some((line) => line.allocated > 0) ? new Map(waits.map((line) => [line.id, line.backordered])) : new Map()
}

export function possibleActs({ status, lines, holdReason, group }: OrderDetail): Possible {
  const isOver = status === 'shipped' || status === 'delivered' || status === 'cancelled' || status === 'merged'
  const begun = lines.some((line) => line.picked + line.packed + line.shipped > 0)
  const isFree = notFree({ status, held: holdReason !== null, begun }) === null
  const leads = group.merged.length > 0
  return {
    pick: status === 'allocated' || status === 'partly_allocated',
    hold: !isOver && status !== 'on_hold',
    release: status === 'on_hold' && holdReason !== 'cap',
    decide: status === 'on_hold' && holdReason === 'cap',
    allocate: status === 'backordered' || status === 'partly_allocated',
    address: !isOver,
    priority: !isOver,
    split: isFree && !leads && lines.reduce((units, line) => units + splittable(line), 0) > 1,
    merge: isFree,
    unmerge: status === 'merged' || (isFree && leads),
    cancel: !isOver && lines.some((line) => cancellable(line) > 0),
    reinstate: (!isOver || status === 'cancelled') && lines.some((line) => line.reinstatable > 0),
  }
}
