import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './dialog-acts.module.css'

/** The acts of a dialog that may be longer than the window: they stay in sight while it scrolls. */
export function DialogActs({ children }: { readonly children: ReactNode }) {
  return (
    <Group justify="end" gap="sm" className={classes.acts}>
      {children}
    </Group>
  )
}
