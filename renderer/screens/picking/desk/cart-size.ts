import type { BatchKind } from '../../../../domain/picking/contract.ts'
import { createStore } from '../../../api/store.ts'

/** What is walked next: a batch of some kind, or a wave that is only released. Kept while the window is open. */
export type WalkKind = BatchKind | 'wave'
export const walkKind = createStore<WalkKind>('cluster')

/** The zone that this station picks; empty until one is chosen. */
export const chosenZone = createStore('')

/** How many orders this station's cart takes; null: as many as the shop's cart has places. */
export const cartSize = createStore<number | null>(null)

/** How many orders of one unit one walk takes at this station. */
export const singlesSize = createStore(20)

/** The largest cart that people push through aisles by hand. */
const largestCart = 12

const singlesSizes = [5, 10, 20, 40, 60] as const

/** The sizes to choose from; a larger cart of the shop is one of them. */
export function sizesFor(kind: BatchKind, places: number): readonly number[] {
  if (kind === 'single_item') return singlesSizes
  const usual = Array.from({ length: largestCart }, (_, index) => index + 1)
  return places > largestCart ? [...usual, places] : usual
}

/** The next one in a direction; at the end it stays. */
export function nextSize(sizes: readonly number[], size: number, by: 1 | -1): number {
  return sizes[Math.max(0, Math.min(sizes.length - 1, sizes.indexOf(size) + by))] ?? size
}
