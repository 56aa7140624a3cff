import type { BatchView, PickTask } from '../../../../domain/picking/contract.ts'

export interface Stop {
  readonly quantity: number
  readonly picked: number
}

/** Units to take at the stop of a task: of single units all that come from the same bin and lot, else the task's own. */
export function stopOf({ kind, tasks }: Pick<BatchView, 'kind' | 'tasks'>, task: PickTask): Stop {
  if (kind !== 'single_item') return task
  const same = tasks.filter(
    (one) => one.binId === task.binId && one.itemId === task.itemId && one.lot === task.lot && one.status !== 'short',
  )
  return {
    quantity: same.reduce((units, one) => units + one.quantity, 0),
    picked: same.reduce((units, one) => units + one.picked, 0),
  }
}
