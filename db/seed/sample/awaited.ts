import { dayOf, daysAfter, timeOfDay } from '../../../domain/orders/days.ts'
import { buy, type Docks } from './purchases.ts'
import type { SampleOffer } from './suppliers.ts'

const day = 86_400_000
const linesAtMost = 6
const unitsOfLine = 24

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
export function orderWhatIsLow(docks: Docks, offers: readonly SampleOffer[], now: number): void {
  const { timeZone } = docks
  for (const { supplier, sentDaysAgo, dueIn } of awaited) {
    const low = offers.filter((offer) => offer.supplier.fields.name === supplier && unitsThere(offer) < 5)
    buy(docks, {
      status: dueIn === null ? 'sent' : 'confirmed',
      offers: low.slice(0, linesAtMost),
      sentAt: timeOfDay(now - sentDaysAgo * day, '10:40', timeZone),
      closedAt: null,
      confirmedFor: dueIn === null ? null : daysAfter(dayOf(now, timeZone), dueIn),
      quantityOf: ({ packSize }) => ({ quantity: packSize * Math.ceil(unitsOfLine / packSize), received: 0 }),
    })
  }
}

function unitsThere({ stocked }: SampleOffer): number {
  return stocked.shelves.reduce((units, shelf) => units + shelf.onHand, 0)
}
