import { groupBy } from '../../../domain/collection/group-by.ts'
import type { ArrivingOrder } from '../../../domain/orders/plan.ts'
import type { Carrier } from '../../../domain/settings/contract.ts'
import { pickUpOf, roundMs } from './calendar.ts'
import { ordersOfRound } from './picking.ts'
import type { Round, WorkedOrder, Workshop } from './work.ts'

const minute = 60_000

/** Who works here, and what they carry. */
export interface Crew {
  readonly staffIds: readonly number[]
  readonly toteIds: readonly number[]
}

/** Express goes by courier, what stays in the country by parcel line, the rest by post. */
export function carrierFor({ serviceLevel, shipTo }: ArrivingOrder, { shop }: Workshop): Carrier {
  const code = ['Express', 'Expedited'].includes(serviceLevel) ? 'COURIER' : shipTo.country === shop.address.country ? 'PARCELS' : 'POST'
  const carrier = shop.carriers.find((one) => one.code === code) ?? shop.carriers[0]
  if (!carrier) throw new RangeError('the shop has no carrier')
  return carrier
}

const day = 24 * 60 * minute

/** When its carrier takes an order; one in 31 misses the first chance. */
export function takenAt(order: ArrivingOrder, workshop: Workshop): number {
  const at = pickUpOf(order.orderedAt, carrierFor(order, workshop), workshop.shop.timeZone)
  return Number(order.number.slice(-3)) % 31 === 7 ? at + day : at
}

/** The orders that one carrier took at one time, in rounds of six by one person each, with their manifest. */
export function pastRounds(workshop: Workshop, orders: readonly WorkedOrder[], { staffIds, toteIds }: Crew): readonly Round[] {
  const { ids, rows } = workshop
  const pickUps = groupBy(orders, ({ planned: { order } }) => `${takenAt(order, workshop)} ${carrierFor(order, workshop).code}`)
  return [...pickUps].flatMap(([pickUp, group]) => {
    const [at = '', carrier = ''] = pickUp.split(' ')
    const closedAt = Number(at)
    const manifestId = ids.take('manifest')
    const driver = staffIds[manifestId % staffIds.length] ?? null
    rows.manifest.push({ id: manifestId, carrier, opened_at: closedAt - 12 * minute, closed_at: closedAt, staff_id: driver })
    return Array.from({ length: Math.ceil(group.length / ordersOfRound) }, (_, round): Round => {
      const who = manifestId + round
      return {
        stage: 'handed_over',
        orders: group.slice(round * ordersOfRound, (round + 1) * ordersOfRound),
        picker: staffIds[who % staffIds.length] ?? 0,
        packer: staffIds[(who + 1) % staffIds.length] ?? 0,
        bench: `Bench ${(who % 2) + 1}`,
        carrier,
        startedAt: closedAt - roundMs + round * 4 * minute,
        handedOverAt: closedAt - (round + 1) * minute,
        manifestId,
        totes: toteIds,
      }
    })
  })
}

/** Half of these are boxed and wait for their carrier, the rest lies in the last totes and waits for a bench. */
export function startedRounds(
  workshop: Workshop,
  orders: readonly WorkedOrder[],
  { staffIds, toteIds }: Crew,
  now: number,
): readonly Round[] {
  const boxed = Math.ceil(orders.length / 2)
  return orders.map((order, place): Round => {
    const carrier = carrierFor(order.planned.order, workshop)
    return {
      stage: place < boxed ? 'labelled' : 'picked',
      orders: [order],
      picker: staffIds[1] ?? 0,
      packer: staffIds[2] ?? 0,
      bench: 'Bench 1',
      carrier: carrier.code,
      startedAt: now - (55 - place * 6) * minute,
      handedOverAt: null,
      manifestId: null,
      totes: toteIds.slice(toteIds.length - orders.length + place),
    }
  })
}
