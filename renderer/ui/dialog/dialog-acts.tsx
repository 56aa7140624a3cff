import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CallError } from '../../../domain/service/protocol.ts'
import { Refused } from '../field/refused.tsx'
import classes from './dialog-acts.module.css'

interface DialogActsProps {
  /** What the service said to the last try. */
  readonly refusal: CallError | null
  readonly children: ReactNode
}

/** The acts of a dialog that may be longer than the window: they and why they were refused stay in sight while it scrolls. */
export function DialogActs({ refusal, children }: DialogActsProps) {
  return (
    <div className={classes.acts}>
      <Refused refusal={refusal} />
      <Group justify="end" gap="sm">
        {children}
      </Group>
    </div>
  )
}
