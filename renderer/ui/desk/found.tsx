import type { ReactNode } from 'react'
import classes from './found.module.css'

interface FoundProps {
  readonly said: string
  /** Where there is nothing to choose: what helps. */
  readonly hint?: string | null
  /** The ways on. */
  readonly children: ReactNode
}

/** What a scan at a desk found that a person has to decide on. */
export function Found({ said, hint = null, children }: FoundProps) {
  return (
    <div className={classes.found} role="status">
      <p>{said}</p>
      <div className={classes.choices}>{children}</div>
      {hint !== null && <p>{hint}</p>}
    </div>
  )
}
