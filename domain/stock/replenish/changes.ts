import type { Urgency } from './contract.ts'
import type { Fill } from './fills.ts'

/** A replenishment that is not over; units. */
export interface TaskState {
  readonly id: number
  readonly faceId: number
  readonly urgency: string
  readonly waiting: number
  readonly quantity: number
  readonly moved: number
}

export type TaskChange =
  | { readonly kind: 'make'; readonly faceId: number; readonly urgency: Urgency; readonly waiting: number; readonly quantity: number }
  | { readonly kind: 'change'; readonly id: number; readonly urgency: Urgency; readonly waiting: number; readonly quantity: number }
  /** Nothing is left to bring: `brought` says whether anything was. */
  | { readonly kind: 'end'; readonly id: number; readonly brought: boolean }

/** What makes the tasks of one item fit what is to be brought. One task a face. */
export function changesOf(fills: readonly Fill[], tasks: readonly TaskState[]): readonly TaskChange[] {
  const made = fills
    .filter(({ faceId }) => !tasks.some((task) => task.faceId === faceId))
    .map(({ faceId, urgency, orders, units }) => ({ kind: 'make' as const, faceId, urgency, waiting: orders, quantity: units }))
  const kept = tasks.flatMap((task): readonly TaskChange[] => {
    const fill = fills.find(({ faceId }) => faceId === task.faceId)
    if (fill === undefined) return [{ kind: 'end', id: task.id, brought: task.moved > 0 }]
    const change = { kind: 'change' as const, id: task.id, urgency: fill.urgency, waiting: fill.orders, quantity: task.moved + fill.units }
    const isSame = task.urgency === change.urgency && task.waiting === change.waiting && task.quantity === change.quantity
    return isSame ? [] : [change]
  })
  return [...made, ...kept]
}
