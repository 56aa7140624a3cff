import { useEffect, useState } from 'react'
import type { InterfaceEvent } from '../../../domain/service/protocol.ts'
import { onEvent } from '../../api/events.ts'

export type Progress = Extract<InterfaceEvent, { event: 'progress' }>

/** How far a job has come; null until it says so first. */
export function useProgress(job: string): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(
    () =>
      onEvent((event) => {
        if (event.event === 'progress' && event.job === job) setProgress(event)
      }),
    [job],
  )
  return progress
}
