import type { BatchView } from '../../../../domain/picking/contract.ts'

/** One place on the cart, as the picker sees it standing in front of it. */
export interface CartPlace {
  readonly position: number
  readonly orderNumber: string
  /** Empty until a tote stands on it. */
  readonly tote: string
  readonly units: number
  readonly picked: number
  readonly state: 'bare' | 'waiting' | 'full'
  /** Where the next tote or unit goes. */
  readonly active: boolean
}

export interface CartMap {
  readonly columns: number
  /** Places of the cart that this batch leaves empty. */
  readonly free: number
  readonly places: readonly CartPlace[]
}

export function cartMap(view: BatchView): CartMap {
  const active = activePosition(view)
  const places = view.orders
    .toSorted((one, other) => one.position - other.position)
    .map(({ position, number, tote, units, picked }): CartPlace => {
      const state = tote === '' ? 'bare' : picked >= units ? 'full' : 'waiting'
      return { position, orderNumber: number, tote, units, picked, state, active: position === active }
    })
  const { columns, rows } = view.cart
  const fits = places.length <= columns * rows
  return fits ? { columns, free: columns * rows - places.length, places } : { columns: cartColumns(places.length), free: 0, places }
}

/** More orders than the shop's cart has places: shelves as people build them, numbered left to right, top to bottom. */
export function cartColumns(places: number): number {
  if (places <= 3) return Math.max(1, places)
  if (places === 4) return 2
  if (places <= 9) return 3
  return places <= 12 ? 4 : 6
}

function activePosition({ step }: BatchView): number | null {
  switch (step.kind) {
    case 'tote':
      return step.position
    case 'bin':
    case 'item':
    case 'put':
      return step.task.position
    case 'done':
      return null
  }
}
