import { groupBy } from '../../../domain/collection/group-by.ts'
import { dayOf, daysAfter, timeOfDay } from '../../../domain/orders/days.ts'
import { buy, type Docks } from './purchases.ts'
import { takeIn } from './receipts.ts'
import type { Rows } from './rows.ts'
import type { SampleOffer } from './suppliers.ts'

const day = 86_400_000
const minute = 60_000
const deliveriesOfSupplier = 3

/** What a supplier sells came in a few deliveries before the first order: opening stock becomes receipts, with orders behind them. */
export function deliverOpening(docks: Docks, offers: readonly SampleOffer[], openedAt: number): void {
  const { rows } = docks
  const opening = groupBy(
    rows.move.filter((move) => move.cause === 'seed'),
    (move) => move.item_id,
  )
  const first = offers.filter(({ isFirst, stocked }) => isFirst && opening.has(stocked.itemId))
  for (const own of groupBy(first, (offer) => offer.supplierId).values()) {
    for (let part = 0; part < deliveriesOfSupplier; part += 1) {
      const sold = own.filter((_, at) => Math.floor((at * deliveriesOfSupplier) / own.length) === part)
      deliver(docks, sold, (itemId) => opening.get(itemId) ?? [], openedAt - (part + 1) * day)
    }
  }
  const delivered = new Set(first.map(({ stocked }) => stocked.itemId))
  const others = rows.move.filter((move) => move.cause !== 'seed' || !delivered.has(move.item_id))
  rows.move.splice(0, rows.move.length, ...others)
}

/** `movesOf`: from the supplier into a bin, one of each lot. Of some deliveries the last line comes short by a pack. */
function deliver(
  docks: Docks,
  offers: readonly SampleOffer[],
  movesOf: (itemId: number) => readonly Rows['move'][number][],
  on: number,
): void {
  const { random, timeZone } = docks
  const promised = offers[0]?.supplier.fields.leadTimeDays ?? 0
  const sentAt = timeOfDay(on - (promised + random.between(-2, 1)) * day, '10:20', timeZone)
  const countedAt = timeOfDay(on, '08:40', timeZone) + random.below(60) * minute
  const isShort = random.chance(0.3)
  const order = buy(docks, {
    status: 'closed',
    offers,
    sentAt,
    closedAt: countedAt + 60 * minute,
    confirmedFor: daysAfter(dayOf(sentAt, timeZone), promised),
    quantityOf: ({ packSize, stocked }, place) => {
      const received = movesOf(stocked.itemId).reduce((units, move) => units + move.quantity, 0)
      return { received, quantity: received + (isShort && place === offers.length - 1 ? packSize : 0) }
    },
  })
  const came = offers.flatMap((offer, place) =>
    movesOf(offer.stocked.itemId).map((move) => ({ offer, move, purchaseLineId: order.lineIds[place] ?? 0 })),
  )
  takeIn(docks, order.id, came, countedAt)
}
