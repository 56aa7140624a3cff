import { groupBy } from '../../collection/group-by.ts'
import type { Arrival } from '../contract.ts'

/** What one purchase order brings on one day. */
export interface Delivery {
  readonly purchaseId: number
  readonly number: string
  readonly supplier: string
  /** Null where nobody knows the day. */
  readonly expectedOn: string | null
  readonly late: boolean
  /** Units of goods, and packs of packing material. */
  readonly units: number
  readonly packs: number
  readonly currency: string
  /** In minor units, of the lines whose price is known; null where none is. `ownMinor` in the shop's currency. */
  readonly valueMinor: number | null
  readonly ownMinor: number | null
  /** Lines with goods that orders wait for. */
  readonly waitedFor: number
}

export interface DeliverySum {
  readonly orders: number
  readonly units: number
  readonly packs: number
  readonly ownMinor: number | null
}

/** Lines that come with the same order on the same day are one delivery; in the order in which they come. */
export function deliveries(arrivals: readonly Arrival[]): readonly Delivery[] {
  const together = groupBy(arrivals, ({ purchaseId, expectedOn }) => `${purchaseId} ${expectedOn ?? ''}`)
  return [...together.values()].flatMap((lines): Delivery[] => {
    const [first] = lines
    if (first === undefined) return []
    const { purchaseId, number, supplier, expectedOn, late, currency } = first
    return [
      {
        purchaseId,
        number,
        supplier,
        expectedOn,
        late,
        units: sum(lines.map((line) => (line.itemId === null ? 0 : line.units))),
        packs: sum(lines.map((line) => (line.itemId === null ? line.units : 0))),
        currency,
        valueMinor: known(lines.map((line) => line.valueMinor)),
        ownMinor: known(lines.map((line) => line.ownMinor)),
        waitedFor: lines.filter((line) => line.backordered > 0).length,
      },
    ]
  })
}

/** An order that comes in several deliveries is one order. */
export function deliverySum(all: readonly Delivery[]): DeliverySum {
  return {
    orders: new Set(all.map(({ purchaseId }) => purchaseId)).size,
    units: sum(all.map(({ units }) => units)),
    packs: sum(all.map(({ packs }) => packs)),
    ownMinor: known(all.map(({ ownMinor }) => ownMinor)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function known(amounts: readonly (number | null)[]): number | null {
  const said = amounts.filter((amount) => amount !== null)
  return said.length === 0 ? null : sum(said)
}
