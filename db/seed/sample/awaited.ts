import { dayOf, daysAfter, timeOfDay } from '../../../domain/orders/days.ts'
import type { Docks } from './deliveries.ts'
import type { SampleOffer } from './suppliers.ts'

const day = 86_400_000
const linesAtMost = 6

interface Awaited {
  readonly supplier: string
  readonly sentDaysAgo: number
  /** Days from now on which it should come, by what the supplier said; null where they have not answered. */
  readonly dueIn: number | null
}

const awaited: readonly Awaited[] = [
  { supplier: 'Peak Pottery', sentDaysAgo: 13, dueIn: -2 },
  { supplier: 'Loom & Thread Mill', sentDaysAgo: 9, dueIn: 3 },
  { supplier: 'Dales Larder', sentDaysAgo: 1, dueIn: null },
]

/** Orders of what runs low: one is late, one comes this week, one is not confirmed yet. */
export function orderWhatIsLow({ ids, rows, staffId, timeZone }: Docks, offers: readonly SampleOffer[], now: number): void {
  for (const { supplier, sentDaysAgo, dueIn } of awaited) {
    const low = offers.filter((offer) => offer.supplier.fields.name === supplier && unitsThere(offer) < 5).slice(0, linesAtMost)
    if (low[0] === undefined) continue
    const sentAt = timeOfDay(now - sentDaysAgo * day, '10:40', timeZone)
    const id = ids.take('purchase_order')
    const isConfirmed = dueIn !== null
    rows.purchase_order.push({
      ...{ id, supplier_id: low[0].supplierId, currency: low[0].supplier.fields.currency, note: '', changed_at: null, closed_at: null },
      ...{ cancelled_at: null, created_at: sentAt - 600_000, sent_at: sentAt, confirmed_at: isConfirmed ? sentAt + day : null },
      status: isConfirmed ? 'confirmed' : 'sent',
      reference: isConfirmed ? `${low[0].supplier.code}-${2400 + id}` : '',
      expected_on: isConfirmed ? daysAfter(dayOf(now, timeZone), dueIn) : null,
      ...{ staff_id: staffId, version: 1 },
    })
    for (const [place, offer] of low.entries()) {
      rows.purchase_line.push({
        ...{ id: ids.take('purchase_line'), purchase_id: id, line_no: place + 1, item_id: offer.stocked.itemId, supplier_code: offer.code },
        ...{ quantity: offer.packSize * Math.ceil(24 / offer.packSize), confirmed: null, cancelled: 0, received: 0, rejected: 0 },
        ...{ price_minor: offer.priceMinor, expected_on: null },
      })
    }
  }
}

function unitsThere({ stocked }: SampleOffer): number {
  return stocked.shelves.reduce((units, shelf) => units + shelf.onHand, 0)
}
