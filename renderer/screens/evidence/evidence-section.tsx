import { type ReactNode, useId } from 'react'
import classes from './evidence.module.css'

/** One part of the page under its heading. */
export function EvidenceSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 className={classes.heading} id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
