import type { PurchaseView } from '../../../../domain/purchasing/contract.ts'
import type { PurchaseUnit } from '../../../../domain/purchasing/lines.ts'
import type { Offer } from '../../../../domain/suppliers/contract.ts'
import type { Input } from '../../../api/calls.ts'

export interface DraftLine {
  /** For React only. */
  readonly key: number
  readonly lineId?: number
  readonly sku: string
  readonly quantity: number | null
  readonly unit: PurchaseUnit
  readonly priceMinor: number | null
}

export interface OrderDraft {
  readonly supplierId: number
  readonly note: string
  readonly lines: readonly DraftLine[]
}

export function draftOf(order: PurchaseView | null): OrderDraft {
  if (order === null) return { supplierId: 0, note: '', lines: [blankLine(1)] }
  const lines = order.linesShown.map(({ lineId, sku, quantity, priceMinor }) => ({
    key: lineId,
    lineId,
    sku,
    quantity,
    unit: 'unit' as const,
    priceMinor,
  }))
  return { supplierId: order.supplierId, note: order.note, lines }
}

export function blankLine(key: number): DraftLine {
  return { key, sku: '', quantity: null, unit: 'unit', priceMinor: null }
}

/** A line for a scanned or chosen item, with what the supplier asks; one more of a line that is there. */
export function withItem(draft: OrderDraft, sku: string, offers: readonly Offer[]): OrderDraft {
  const known = draft.lines.find((line) => line.sku === sku)
  if (known) {
    const lines = draft.lines.map((line) => (line === known ? { ...line, quantity: (line.quantity ?? 0) + 1 } : line))
    return { ...draft, lines }
  }
  const offer = offers.find((one) => one.sku === sku)
  const line: DraftLine = {
    key: nextKey(draft),
    sku,
    quantity: offer?.minQuantity ?? 1,
    unit: 'unit',
    priceMinor: offer?.priceMinor ?? null,
  }
  return { ...draft, lines: [...draft.lines.filter((one) => one.sku !== ''), line] }
}

export function nextKey({ lines }: OrderDraft): number {
  return lines.reduce((most, line) => Math.max(most, line.key), 0) + 1
}

/** What is sent; lines that name nothing are left out. */
export function toInput({ supplierId, note, lines }: OrderDraft): Input<'purchasing.save'> {
  return {
    supplierId,
    note,
    lines: lines
      .filter((line) => line.sku.trim() !== '')
      .map(({ lineId, sku, quantity, unit, priceMinor }) => ({
        ...(lineId === undefined ? {} : { lineId }),
        sku,
        quantity: quantity ?? 0,
        unit,
        priceMinor,
      })),
  }
}
