import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './state.module.css'

interface EmptyStateProps {
  readonly icon?: Icon
  readonly title: string
  readonly children?: ReactNode
  /** The act that fills it. */
  readonly act?: ReactNode
}

/** What belongs here, and how it gets here. */
export function EmptyState({ icon: Shape, title, children, act }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      {Shape && <Shape size={40} stroke={1.3} aria-hidden="true" className={classes.icon} />}
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.body}>{children}</div>}
      {act && <div className={classes.act}>{act}</div>}
    </div>
  )
}
