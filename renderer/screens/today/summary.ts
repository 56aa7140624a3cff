import type { Output } from '../../api/calls.ts'

export type Summary = Output<'today.summary'>
export type OnTimeDay = Summary['onTime'][number]

/** Nothing was ever ordered here: the page says what would fill it. */
export function isUntouched(summary: Summary): boolean {
  const { due, late, waiting, backordered, onHold, picking, picked, packed, staged, handedOver, openTasks } = summary
  const now = due + late + waiting + backordered + onHold + picking + picked + packed + staged + handedOver + openTasks
  return now === 0 && summary.onTime.every(({ shipped }) => shipped === 0)
}
