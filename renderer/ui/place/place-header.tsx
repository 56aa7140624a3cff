import type { ReactNode } from 'react'
import classes from './place.module.css'

interface PlaceHeaderProps {
  readonly title: string
  /** One short fact beside the title. */
  readonly fact?: ReactNode
  /** Search and filters. */
  readonly children?: ReactNode
  /** Acts of the whole place, the main one last. */
  readonly acts?: ReactNode
}

export function PlaceHeader({ title, fact, children, acts }: PlaceHeaderProps) {
  return (
    <header className={classes.header}>
      <h1 className={classes.title}>{title}</h1>
      {fact && <span className={classes.fact}>{fact}</span>}
      <div className={classes.middle}>{children}</div>
      {acts && <div className={classes.acts}>{acts}</div>}
    </header>
  )
}
