import type { OrderLine } from '../../../../domain/orders/contract.ts'

export interface KitGroup {
  /** Null: one line that is no part of a kit. */
  readonly kit: OrderLine['kit']
  readonly lines: readonly OrderLine[]
}

/** The lines in their order; those of one kit stand together where the first of them is. */
export function linesByKit(lines: readonly OrderLine[]): readonly KitGroup[] {
  const shown = new Set<number>()
  return lines.flatMap((line): readonly KitGroup[] => {
    const { kit } = line
    if (kit === null) return [{ kit, lines: [line] }]
    if (shown.has(kit.id)) return []
    shown.add(kit.id)
    return [{ kit, lines: lines.filter((one) => one.kit?.id === kit.id) }]
  })
}

/** What the order is worth in minor units, without what is cancelled; null where a price is not known. */
export function totalOf(lines: readonly OrderLine[]): number | null {
  const worth = linesByKit(lines).map(({ kit, lines: own }) => {
    if (kit === null) return own.reduce<number | null>((sum, line) => plus(sum, line.unitPriceMinor, line.ordered - line.cancelled), 0)
    return kit.isWhole ? plus(0, kit.unitPriceMinor, kit.units - cancelledKits(own)) : null
  })
  return worth.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)
}

function plus(sum: number | null, price: number | null, units: number): number | null {
  return sum === null || price === null ? null : sum + price * units
}

/** Of a kit of which a part only was cancelled, the price is the shop's to settle. */
function cancelledKits(lines: readonly OrderLine[]): number {
  return Math.min(...lines.map(({ cancelled, kit }) => Math.floor(cancelled / Math.max(1, kit?.each ?? 1))))
}
