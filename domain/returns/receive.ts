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
  readonly lots: readonly { readonly lotId: number; readonly lot: string; readonly left: number }[]
}

export interface Arrival {
  readonly itemId: number
  readonly sku: string
  readonly units: number
  /** Where the scan names one; its id where the shop knows it. */
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
  const { itemId, sku } = arrival
  const own = lines.filter((line) => line.itemId === itemId && line.sent > 0).sort((a, b) => b.awaited - a.awaited)
  if (own.length === 0) refuse('returns.never_sent', { sku, number })
  const places = own.flatMap((line) => line.lots.map((lot) => ({ lineId: line.lineId, ...lot })))
  const fitting = fittingPlaces(places, arrival, number)
  const parts: ArrivedPart[] = []
  let rest = arrival.units
  for (const place of fitting) {
    const units = Math.min(rest, place.left)
    if (units > 0) parts.push({ lineId: place.lineId, lotId: place.lotId, units })
    rest -= units
  }
  if (rest > 0) {
    const isLeft = places.reduce((units, { left }) => units + left, 0) >= arrival.units
    if (isLeft) refuse('returns.lot_more_than_sent', { sku, lot: arrival.lot ?? '', number })
    const sum = (part: 'sent' | 'returned') => own.reduce((total, line) => total + line[part], 0)
    refuse('returns.more_than_sent', { sku, number, sent: sum('sent'), returned: sum('returned') })
  }
  return parts
}

type Place = SentLine['lots'][number] & { readonly lineId: number }

const namedLots = 5

/** A lot is never guessed: what says none is of a lot without a name, or of the only one that is still out. */
function fittingPlaces(places: readonly Place[], { sku, lotId, lot = '' }: Arrival, number: string): readonly Place[] {
  if (lotId !== undefined || lot !== '') {
    const own = places.filter((one) => one.lotId === lotId)
    return own.length === 0 ? refuse('returns.lot_never_sent', { sku, lot, number }) : own
  }
  const nameless = places.filter((one) => one.lot === '')
  if (nameless.length > 0) return nameless
  const out = places.filter(({ left }) => left > 0)
  const lots = [...new Set(out.map((one) => one.lot))]
  if (lots.length > 1) refuse('returns.lot_needed', { sku, expected: lots.slice(0, namedLots).join(', ') })
  return out.length === 0 ? places : out
}
