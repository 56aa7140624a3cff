import { Link } from 'wouter'
import type { ReactNode } from 'react'
import classes from './place.module.css'

export interface PlaceTab {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly count?: ReactNode
  /** Something in it needs a person now. */
  readonly isUrgent?: boolean
}

/** The lists of one place; each has its own address. */
export function PlaceTabs({
  label,
  tabs,
  current,
}: {
  readonly label: string
  readonly tabs: readonly PlaceTab[]
  readonly current: string
}) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.id} href={tab.href} className={classes.tab} aria-current={tab.id === current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && (
            <span className={classes.count} data-urgent={tab.isUrgent || undefined}>
              {tab.count}
            </span>
          )}
        </Link>
      ))}
    </nav>
  )
}
