import { useId, type ReactNode } from 'react'
import classes from './desk.module.css'

interface DeskProps {
  /** Where a scan is asked for, and what came of the last one. */
  readonly ask: ReactNode
  /** Heading of the list beside it. */
  readonly title: string
  readonly acts?: ReactNode
  /** The list. */
  readonly children: ReactNode
}

/** A place that begins with a scan: asked for at the left, what waits at the right. */
export function Desk({ ask, title, acts, children }: DeskProps) {
  const id = useId()
  return (
    <div className={classes.desk}>
      <section className={classes.ask}>{ask}</section>
      <section className={classes.list} aria-labelledby={id}>
        <header className={classes.head}>
          <h2 className={classes.heading} id={id}>
            {title}
          </h2>
          {acts}
        </header>
        {children}
      </section>
    </div>
  )
}
