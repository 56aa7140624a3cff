import { createStore } from '../../api/store.ts'

/** The largest cart that people push through aisles by hand. */
export const largestCart = 12

/** How many orders this station's cart takes; kept while the window is open. */
export const cartSize = createStore(4)

export function changeCartSize(by: number): void {
  cartSize.set(Math.max(1, Math.min(largestCart, cartSize.current() + by)))
}
