import { IconUserShare } from '@tabler/icons-react'
import type { Action } from '../action/action.ts'
import { ActionButton } from '../action/action-button.tsx'
import classes from './held.module.css'

interface HeldByOtherProps {
  readonly title: string
  readonly body: string
  /** The first one leaves it to them. */
  readonly acts: readonly Action[]
}

/** Someone else has this work now: says who and where, and how to get it back. Their step is not shown. */
export function HeldByOther({ title, body, acts }: HeldByOtherProps) {
  return (
    <div className={classes.held} role="alert">
      <IconUserShare size={72} stroke={1.3} aria-hidden="true" />
      <p className={classes.title}>{title}</p>
      <p className={classes.body}>{body}</p>
      <div className={classes.acts}>
        {acts.map((action, index) => (
          <ActionButton key={action.name} action={action} size="lg" variant={index === 0 ? 'filled' : 'default'} />
        ))}
      </div>
    </div>
  )
}
