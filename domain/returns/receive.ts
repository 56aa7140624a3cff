import { refuse } from '../refusal.ts'

/** A line of the order as a return sees it. */
export interface SentLine {
  readonly lineId: number
  readonly itemId: number
  /** Units that were shipped. */
  readonly sent: number
  /** Units that came back, in whichever return. */
  readonly returned: number
  /** Units of it that this return still waits for. */
  readonly awaited: number
  /** Sent units that did not come back, by lot. */
  readonly lots: readonly { readonly lotId: number; readonly left: number }[]
}

export interface Arrival {
  readonly itemId: number
  readonly sku: string
  readonly units: number
  /** Where the scan names one that the shop knows. */
  readonly lotId?: number | undefined
  readonly lot?: string | undefined
}

export interface ArrivedPart {
  readonly lineId: number
  readonly lotId: number
  readonly units: number
}

/** Spreads arrived units over the lines and lots they were sent in, awaited lines first. One too many is refused whole. */
export function arrivedParts(lines: readonly SentLine[], arrival: Arrival, number: string): readonly ArrivedPart[] {
  const { itemId, sku, lotId } = arrival
  const own = lines.filter((line) => line.itemId === itemId && line.sent > 0).sort((a, b) => b.awaited - a.awaited)
  if (own.length === 0) refuse('returns.never_sent', { sku, number })
  const places = own.flatMap((line) => line.lots.map((lot) => ({ lineId: line.lineId, ...lot })))
  const fitting = lotId === undefined ? places : places.filter((one) => one.lotId === lotId)
  if (fitting.length === 0) refuse('returns.lot_never_sent', { sku, lot: arrival.lot ?? '', number })
  const parts: ArrivedPart[] = []
  let rest = arrival.units
  for (const place of fitting) {
    const units = Math.min(rest, place.left)
    if (units > 0) parts.push({ lineId: place.lineId, lotId: place.lotId, units })
    rest -= units
  }
  if (rest > 0) {
    const sum = (part: 'sent' | 'returned') => own.reduce((total, line) => total + line[part], 0)
    refuse('returns.more_than_sent', { sku, number, sent: sum('sent'), returned: sum('returned') })
  }
  return parts
}
