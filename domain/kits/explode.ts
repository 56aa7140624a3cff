import type { ArrivingLine, ArrivingOrder } from '../orders/plan.ts'
import { skuKey } from '../stock/sku-key.ts'

export interface KitPart {
  readonly kitId: number
  readonly sku: string
  readonly name: string
  /** Units in one kit. */
  readonly quantity: number
}

/**
 * A line of a kit becomes a line of each of its parts, which are promised, picked and verified like any other. Its price and its
 * number in the channel stay with the kit: they count kits.
 */
export function intoParts(orders: readonly ArrivingOrder[], kits: ReadonlyMap<string, readonly KitPart[]>): readonly ArrivingOrder[] {
  if (kits.size === 0) return orders
  return orders.map((order) => ({
    ...order,
    lines: order.lines.flatMap((line, place): readonly ArrivingLine[] => {
      const parts = kits.get(skuKey(line.sku))
      return parts === undefined ? [line] : parts.map((part) => partLine(line, part, place + 1))
    }),
  }))
}

function partLine(line: ArrivingLine, part: KitPart, lineNo: number): ArrivingLine {
  const { sku, name, quantity, unitPriceMinor, externalId } = line
  return {
    sku: part.sku,
    name: `${name === '' ? sku : name}: ${part.name}`,
    quantity: quantity * part.quantity,
    unitPriceMinor: null,
    externalId: '',
    kit: { itemId: part.kitId, lineNo, line: { sku, name, quantity, unitPriceMinor, externalId }, each: part.quantity },
  }
}

/** Kits that can be made of what is free of each part. */
export function kitsOf(parts: readonly { readonly quantity: number; readonly available: number }[]): number {
  return parts.length === 0 ? 0 : Math.min(...parts.map(({ quantity, available }) => Math.floor(available / quantity)))
}
