import { Link } from 'wouter'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { StatusMark, type StatusShape } from '../../ui/status/status-mark.tsx'
import classes from './today.module.css'

export interface TileFacts {
  readonly label: string
  readonly value: number
  /** What is counted. */
  readonly unit: 'orders' | 'parcels'
  readonly href: string
  readonly shape: StatusShape
  /** The colour role while there is something; nothing is quiet. */
  readonly role: 'plain' | 'accent' | 'ok' | 'warn' | 'stop' | 'info'
}

/** A number that is a door to its list. */
export function Tile({ label, value, unit, href, shape, role }: TileFacts) {
  const t = useText()
  const { number } = useFormats()
  return (
    <Link href={href} className={classes.tile} data-role={value === 0 ? 'zero' : role}>
      <span className={classes.tileLabel}>
        <StatusMark shape={shape} />
        {label}
      </span>
      <span className={classes.value}>
        {number(value)} <span className={classes.unit}>{t(`today.${unit}`)}</span>
      </span>
    </Link>
  )
}
