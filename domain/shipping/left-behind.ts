import { timeOfDay } from '../orders/days.ts'

const day = 24 * 3_600_000

/** The last time that the carrier came: its cut-off today, else yesterday's; of one without an hour the end of yesterday. */
export function lastVan(now: number, cutOff: string, timeZone: string): number {
  const today = timeOfDay(now, cutOff === '' ? '00:00' : cutOff, timeZone)
  return today <= now ? today : timeOfDay(now - day, cutOff, timeZone)
}

/** It was ready when the van came, or its promise is over: somebody forgot to hand it over. Instants in ms. */
export function isLeftBehind(
  parcel: { readonly labelledAt: number | null; readonly promiseAt: number },
  now: number,
  vanAt: number,
): boolean {
  return parcel.promiseAt < now || (parcel.labelledAt !== null && parcel.labelledAt < vanAt)
}
