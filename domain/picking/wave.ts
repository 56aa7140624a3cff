import { endOfDay, timeOfDay } from '../orders/days.ts'

/** The next collection of a carrier, and the one after it: what is promised before that one has to go with the next. */
export interface CutOff {
  readonly at: number
  readonly after: number
}

/** @param time 'HH:MM' in the shop's time zone. Instants in ms. */
export function nextCutOff(now: number, time: string, timeZone: string): CutOff {
  const today = timeOfDay(now, time, timeZone)
  const at = today > now ? today : timeOfDay(endOfDay(now, timeZone), time, timeZone)
  return { at, after: timeOfDay(endOfDay(at, timeZone), time, timeZone) }
}

export interface WaveOrder {
  readonly id: number
  readonly units: number
}

export interface WaveBatch {
  readonly kind: 'cluster' | 'single_item'
  readonly orderIds: readonly number[]
}

/** Orders of one unit go together without totes where there are several of them, the others in carts of so many places. */
export function wavesOf(orders: readonly WaveOrder[], cartPlaces: number, mostSingles: number): readonly WaveBatch[] {
  const singles = orders.filter(({ units }) => units === 1)
  const together = singles.length > 1
  const inTotes = together ? orders.filter(({ units }) => units !== 1) : orders
  return [
    ...slices(together ? singles : [], mostSingles).map((orderIds) => ({ kind: 'single_item' as const, orderIds })),
    ...slices(inTotes, cartPlaces).map((orderIds) => ({ kind: 'cluster' as const, orderIds })),
  ]
}

function slices(orders: readonly WaveOrder[], size: number): readonly (readonly number[])[] {
  const ids = orders.map(({ id }) => id)
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size))
}
