import type { ReactNode } from 'react'
import classes from './today.module.css'

interface PanelProps {
  readonly id: string
  readonly title: string
  readonly aside?: ReactNode
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** One question of the day and its answer. */
export function Panel({ id, title, aside, isWide = false, children }: PanelProps) {
  return (
    <section className={classes.panel} aria-labelledby={id} data-wide={isWide || undefined}>
      <header className={classes.panelHead}>
        <h2 id={id} className={classes.panelTitle}>
          {title}
        </h2>
        {aside && <span className={classes.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  )
}
