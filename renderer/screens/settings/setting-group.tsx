import type { ReactNode } from 'react'
import classes from './settings.module.css'

interface SettingGroupProps {
  readonly title: string
  readonly hint?: string
  readonly act?: ReactNode
  /** The fields need the whole width: they stand below what they are. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** Settings that belong together: what they are at the left, the fields at the right. */
export function SettingGroup({ title, hint, act, isWide = false, children }: SettingGroupProps) {
  return (
    <section className={classes.group} data-wide={isWide || undefined}>
      <header className={classes.groupHead}>
        <h2 className={classes.groupTitle}>{title}</h2>
        {hint && <p className={classes.hint}>{hint}</p>}
        {act && <div className={classes.groupAct}>{act}</div>}
      </header>
      <div className={classes.fields}>{children}</div>
    </section>
  )
}
