import { IconCheck } from '@tabler/icons-react'
import { useId } from 'react'
import type { StagedParcel } from '../../../domain/shipping/contract.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import classes from './carrier-bench.module.css'

interface ParcelListProps {
  readonly title: string
  readonly count: number
  readonly empty: string
  /** Parcels that have no room in the list. */
  readonly more: number
  /** They are out: done, visible, quiet. */
  readonly isOut?: boolean
  readonly children: readonly StagedParcel[]
}

export function ParcelList({ title, count, empty, more, isOut = false, children }: ParcelListProps) {
  const t = useText()
  const { number } = useFormats()
  const id = useId()
  return (
    <aside className={classes.list} aria-labelledby={id}>
      <h2 className={classes.head} id={id}>
        {title}
        <span className={classes.count}>{number(count)}</span>
      </h2>
      {children.length === 0 && empty !== '' && <p className={classes.empty}>{empty}</p>}
      <ul className={classes.rows}>
        {children.map((parcel) => (
          <li key={parcel.id} className={classes.row} data-out={isOut || undefined}>
            <span className={classes.number}>
              {isOut && <IconCheck size={18} stroke={3} aria-hidden="true" className={classes.check} />}
              <Code>{parcel.orderNumber}</Code>
            </span>
            <span className={classes.quiet} translate="no">
              {isOut && parcel.tracking !== '' ? parcel.tracking : `${parcel.customer}, ${parcel.country}`}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={classes.more}>
          {isOut ? t('shipping.bench.manifestMore', { count: more }) : t('shipping.bench.remainingMore', { count: more })}
        </p>
      )}
    </aside>
  )
}
