import type { LotStatus } from '../stock/lot.ts'
import type { HoldReason } from '../orders/contract.ts'

/** One order's place on the cart. */
export interface CartPlace {
  readonly position: number
  readonly orderId: number
  readonly number: string
  readonly toteId: number | null
  /** Code of the tote; empty while there is none. */
  readonly tote: string
  /** Why it may not go on; null while it may. */
  readonly stopped: HoldReason | 'cancelled' | null
  /** Its units lie on the cart itself, in no tote of their own. */
  readonly onCart: boolean
  /** False once it was set aside or taken out. */
  readonly inBatch: boolean
}

export interface CurrentTask {
  readonly id: number
  readonly orderId: number
  readonly lineId: number
  readonly itemId: number
  readonly lotId: number
  /** Its code; empty for an item without lots. */
  readonly lot: string
  readonly lotStatus: LotStatus
  readonly expiresOn: string | null
  readonly lotTracked: boolean
  readonly stockId: number
  readonly sku: string
  readonly product: string
  readonly locationId: number
  readonly bin: string
  readonly quantity: number
  readonly picked: number
  /** Of the picked units, those confirmed into the tote. */
  readonly put: number
  readonly open: boolean
  readonly sequence: number
}

export interface WalkState {
  readonly places: readonly CartPlace[]
  /** First task of the walk that is open or has units in hand; null when all is done. */
  readonly current: CurrentTask | null
  /** True when another one comes after it. */
  readonly more: boolean
  /** The bin scanned last. */
  readonly atLocationId: number | null
}

export type Step =
  | { readonly kind: 'tote'; readonly place: CartPlace }
  | { readonly kind: 'bin' | 'item' | 'put'; readonly task: CurrentTask; readonly place: CartPlace }
  | { readonly kind: 'done' }

/** The one next act: a tote for each order first, then bin by bin. */
export function stepOf({ places, current, atLocationId }: Omit<WalkState, 'more'>): Step {
  if (!current) return { kind: 'done' }
  const bare = places.find((place) => place.inBatch && place.toteId === null)
  if (bare) return { kind: 'tote', place: bare }
  const place = places.find((one) => one.orderId === current.orderId)
  if (!place) throw new Error(`task ${current.id} is of an order that has no place in its batch`)
  if (!current.open) return { kind: 'put', task: current, place }
  return { kind: current.locationId === atLocationId ? 'item' : 'bin', task: current, place }
}

/** With several orders in totes each put is confirmed; with one, or without totes, there is nothing to mix up. */
export function isCluster(places: readonly CartPlace[]): boolean {
  return places.length > 1 && !places.some((place) => place.onCart)
}
