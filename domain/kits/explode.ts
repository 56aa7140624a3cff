import type { ArrivingOrder } from '../orders/plan.ts'
import { skuKey } from '../stock/sku-key.ts'

export interface KitPart {
  readonly kitId: number
  readonly sku: string
  readonly name: string
  /** Units in one kit. */
  readonly quantity: number
}

type Line = ArrivingOrder['lines'][number]

/**
 * A line of a kit becomes a line of each of its parts, which are promised, picked and verified like any other. Its price and its
 * number in the channel stay with a part that a kit has once; where there is none they are left out, because they count kits.
 */
export function intoParts(orders: readonly ArrivingOrder[], kits: ReadonlyMap<string, readonly KitPart[]>): readonly ArrivingOrder[] {
  if (kits.size === 0) return orders
  return orders.map((order) => ({
    ...order,
    lines: order.lines.flatMap((line): readonly Line[] => {
      const parts = kits.get(skuKey(line.sku))
      return parts === undefined ? [line] : partLines(line, parts)
    }),
  }))
}

function partLines(line: Line, parts: readonly KitPart[]): readonly Line[] {
  const one = parts.find(({ quantity }) => quantity === 1)
  return parts.map((part) => ({
    ...line,
    sku: part.sku,
    name: `${line.name === '' ? line.sku : line.name}: ${part.name}`,
    quantity: line.quantity * part.quantity,
    unitPriceMinor: part === one ? line.unitPriceMinor : null,
    externalId: part === one ? line.externalId : '',
    kit: { id: part.kitId, units: line.quantity },
  }))
}

/** Kits that can be made of what is free of each part. */
export function kitsOf(parts: readonly { readonly quantity: number; readonly available: number }[]): number {
  return parts.length === 0 ? 0 : Math.min(...parts.map(({ quantity, available }) => Math.floor(available / quantity)))
}
