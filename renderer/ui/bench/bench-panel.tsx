import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './panel.module.css'

interface BenchPanelProps {
  readonly label: string
  /** `now` is what the next scan is about; `done` stays visible but quiet. */
  readonly state?: 'now' | 'done' | 'next'
  readonly area?: string
  readonly children: ReactNode
}

/** One question of a step with its answer: where, what, how many, into what. */
export function BenchPanel({ label, state = 'next', area, children }: BenchPanelProps) {
  return (
    <section
      className={classes.panel}
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
      style={area === undefined ? undefined : { gridArea: area }}
    >
      <h2 className={classes.label}>
        {label}
        {state === 'done' && <IconCheck size={20} stroke={3} aria-hidden="true" className={classes.check} />}
      </h2>
      {children}
    </section>
  )
}

/** A number read from two metres. */
export function BenchNumber({ children }: { readonly children: string }) {
  return (
    <span className={classes.number} data-long={children.length > 3 || undefined}>
      {children}
    </span>
  )
}
