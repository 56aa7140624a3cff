import type { ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './today.module.css'
import tableClasses from './table.module.css'

interface ShortListProps {
  /** Names the part of the page. */
  readonly id: string
  readonly title: string
  readonly rows: readonly { readonly key: number; readonly href: string; readonly name: ReactNode; readonly said: string }[]
  /** The door to all of them, where more are there than fit. */
  readonly all: { readonly href: string; readonly label: string }
}

const shown = 4

/** The first few of a list that belongs to another place; nothing where it is empty. */
export function ShortList({ id, title, rows, all }: ShortListProps) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={classes.subheading}>
        {title}
      </h3>
      <ul className={classes.tasks} data-wrap>
        {rows.slice(0, shown).map(({ key, href, name, said }) => (
          <li key={key}>
            <Link href={href} className={tableClasses.door}>
              {name}
            </Link>
            <span className={classes.aside}>{said}</span>
          </li>
        ))}
        {rows.length > shown && (
          <li>
            <Link href={all.href} className={tableClasses.all}>
              {all.label}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
