import type { ReactNode } from 'react'
import classes from './rules.module.css'

interface RuleSectionProps {
  readonly title: string
  readonly hint: string
  readonly act?: ReactNode
  readonly children: ReactNode
}

/** Rules of one kind: what they are, the act that adds one, and those that hold. */
export function RuleSection({ title, hint, act, children }: RuleSectionProps) {
  return (
    <section className={classes.section}>
      <header className={classes.head}>
        <div>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.hint}>{hint}</p>
        </div>
        {act}
      </header>
      {children}
    </section>
  )
}
