import type { BatchView, PickStep, PickTask } from '../../../../domain/picking/contract.ts'

export interface Walk {
  /** The stops after the one on the screen, in the order of the walk. */
  readonly next: readonly PickTask[]
  /** How many stops come after `next`. */
  readonly more: number
  readonly done: number
  readonly short: number
}

/** What remains beside the step on the screen, at most `room` stops of it by name. */
export function remainingWalk(view: BatchView, room: number): Walk {
  const current = taskOf(view.step)
  const open = together(
    view,
    view.tasks.filter((task) => task.status === 'open' && task.id !== current?.id),
  ).filter((task) => current === null || view.kind !== 'single_item' || !isSameStop(task, current))
  const shown = open.length > room ? open.slice(0, room - 1) : open
  const count = (status: PickTask['status']) => view.tasks.filter((task) => task.status === status).length
  return { next: shown, more: open.length - shown.length, done: count('picked'), short: count('short') }
}

/** Single units out of one bin are one stop, as the picker stands before it. */
function together({ kind }: BatchView, tasks: readonly PickTask[]): readonly PickTask[] {
  if (kind !== 'single_item') return tasks
  return tasks.reduce<readonly PickTask[]>((stops, task) => {
    const same = stops.find((stop) => isSameStop(stop, task))
    if (!same) return [...stops, task]
    return stops.map((stop) =>
      stop === same ? { ...stop, quantity: stop.quantity + task.quantity, picked: stop.picked + task.picked } : stop,
    )
  }, [])
}

function isSameStop(one: PickTask, other: PickTask): boolean {
  return one.binId === other.binId && one.itemId === other.itemId && one.lot === other.lot
}

export function taskOf(step: PickStep): PickTask | null {
  return step.kind === 'bin' || step.kind === 'item' || step.kind === 'put' ? step.task : null
}

/** A cart of one order needs no map and no tote to be named for each unit. */
export function isCluster(view: BatchView): boolean {
  return view.orders.length > 1 && view.kind !== 'single_item'
}
