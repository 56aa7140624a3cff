import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../../text/text.ts'
import { useActions } from '../action/registry.ts'
import classes from './detail.module.css'

interface DetailPaneProps {
  readonly title: ReactNode
  readonly label: string
  readonly badge?: ReactNode
  readonly close: () => void
  /** The acts of what is shown, at the foot. */
  readonly acts?: ReactNode
  readonly children: ReactNode
}

/** What is selected in the list, beside it. Escape closes it. */
export function DetailPane({ title, label, badge, close, acts, children }: DetailPaneProps) {
  const t = useText()
  useActions([{ name: 'detail.close', label: t('ui.closeDetail'), key: 'Escape', perform: close }])
  return (
    <aside className={classes.pane} aria-label={label}>
      <header className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {badge}
        <ActionIcon className={classes.close} variant="subtle" color="gray" aria-label={t('ui.closeDetail')} onClick={close}>
          <IconX size={18} />
        </ActionIcon>
      </header>
      <div className={classes.body} tabIndex={0} role="group" aria-label={label}>
        {children}
      </div>
      {acts && <footer className={classes.acts}>{acts}</footer>}
    </aside>
  )
}

/** One group of facts in a detail pane. */
export function DetailSection({
  title,
  aside,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className={classes.section}>
      <h3 className={classes.sectionTitle}>
        {title}
        {aside && <span className={classes.aside}>{aside}</span>}
      </h3>
      {children}
    </section>
  )
}

export interface Fact {
  readonly label: string
  readonly value: ReactNode
  /** Needs the room of two. */
  readonly isLong?: boolean
}

interface FactsProps {
  readonly facts: readonly Fact[]
  /** For long values: paths, addresses. */
  readonly isWide?: boolean
}

/** Facts side by side: what it is, and its value. */
export function Facts({ facts, isWide = false }: FactsProps) {
  return (
    <dl className={classes.facts} data-wide={isWide || undefined}>
      {facts.map(({ label, value, isLong }) => (
        <div key={label} className={classes.fact} data-long={isLong || undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
