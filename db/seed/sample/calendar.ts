import { dayOf, startOf, timeOfDay } from '../../../domain/orders/days.ts'
import type { Carrier } from '../../../domain/settings/contract.ts'
import type { Random } from '../random.ts'
import type { Wish } from './demand.ts'

const hour = 3_600_000
const minute = 60_000
const day = 24 * hour
export const daysOfPast = 21

/** Orders a day by day of the week, Sunday first. */
const ordersOfDay = [26, 44, 38, 36, 36, 34, 30] as const
/** Buyers by hour of the day, from midnight: few at night, most at lunch and in the evening. */
const buyersOfHour = [1, 1, 0, 0, 0, 1, 2, 4, 6, 7, 8, 8, 10, 9, 7, 6, 6, 7, 8, 10, 11, 10, 6, 3] as const

/** When the orders of the last three weeks came in. */
export function pastWishes(random: Random, now: number, timeZone: string): readonly Wish[] {
  const wishes: Wish[] = []
  for (let back = daysOfPast; back >= 0; back -= 1) {
    const date = dayOf(now - back * day, timeZone)
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
    const midnight = startOf(date, timeZone)
    for (let count = ordersOfDay[weekday] ?? 30; count > 0; count -= 1) {
      wishes.push({ orderedAt: midnight + hourOfBuyer(random) * hour + random.below(hour), of: 'there' })
    }
  }
  return wishes.filter(({ orderedAt }) => orderedAt < now)
}

const buyers = buyersOfHour.reduce<number>((sum, count) => sum + count, 0)

function hourOfBuyer(random: Random): number {
  let left = random.below(buyers)
  return buyersOfHour.findIndex((count) => (left -= count) < 0)
}

/** From the first pick of a round to its hand-over. */
export const roundMs = 80 * minute

/** When a carrier that was chosen for an order of this instant takes it, at its cut-off of that day or the next. */
export function pickUpOf(orderedAt: number, carrier: Carrier, timeZone: string): number {
  const usual = carrier.cutOff === '' ? '16:00' : carrier.cutOff
  const sameDay = timeOfDay(orderedAt, usual, timeZone)
  return orderedAt + roundMs <= sameDay ? sameDay : timeOfDay(orderedAt + day, usual, timeZone)
}

/** The open orders: what waits for goods for days, what ran late, and what came in since yesterday. 113 of them. */
export function openWishes(random: Random, now: number): readonly Wish[] {
  const some = (count: number, of: Wish['of'], hours: readonly [least: number, most: number]) =>
    Array.from({ length: count }, (): Wish => ({ orderedAt: agoAtRandom(random, now, hours), of }))
  return [...some(9, 'out', [34, 110]), ...some(6, 'there', [25, 31]), ...some(90, 'there', [0, 23]), ...some(8, 'out', [1, 20])]
}

/** Seven more that are in work: the older ones are boxed and labelled, the others lie picked in their totes. */
export function startedWishes(random: Random, now: number): readonly Wish[] {
  return Array.from({ length: 7 }, () => ({ orderedAt: agoAtRandom(random, now, [20, 23]), of: 'there' }))
}

function agoAtRandom(random: Random, now: number, [least, most]: readonly [number, number]): number {
  return now - random.between(least * 60 + 9, most * 60) * minute
}
