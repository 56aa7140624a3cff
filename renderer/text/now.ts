import { createStore, useStore } from '../api/store.ts'

/** Milliseconds that the data service's clock is ahead of this computer's: stations agree on what is late. */
let ahead = 0
const tick = 15_000

export const now = createStore(Date.now())

/** The data service said that it is `serviceNow`. */
export function setServiceNow(serviceNow: number): void {
  ahead = serviceNow - Date.now()
  now.set(serviceNow)
}

/** Keeps the clocks on the screen going. Returns how to stop. */
export function keepTime(): () => void {
  const timer = setInterval(() => now.set(Date.now() + ahead), tick)
  return () => clearInterval(timer)
}

/** The instant that the screen shows; moves on every 15 seconds. */
export function useNow(): number {
  return useStore(now)
}
