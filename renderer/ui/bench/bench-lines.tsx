import type { ComponentProps } from 'react'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { ItemName } from '../item/item-name.tsx'
import classes from './bench-lines.module.css'

export interface BenchLine {
  readonly key: number | string
  readonly item: ComponentProps<typeof ItemName>['item']
  readonly said: string
  /** Units so far; null where the line only says something. */
  readonly count: number | null
  /** Of how many, in words. */
  readonly of?: string
  /** The line in hand. */
  readonly isNow?: boolean
}

/**
 * Items of the work in hand, one under the other: `room` of them, as many as fit at 1280 x 800. `whenEmpty` is said where there are
 * none.
 */
export function BenchLines({
  label,
  lines,
  whenEmpty = '',
  room = 6,
}: {
  readonly label: string
  readonly lines: readonly BenchLine[]
  readonly whenEmpty?: string
  readonly room?: number
}) {
  const t = useText()
  const { number } = useFormats()
  const shown = lines.slice(0, room)
  // Few lines are drawn so large that they take the room of twice as many.
  const isLarge = lines.length <= room / 2
  return (
    <section className={classes.work} aria-label={label}>
      {shown.length === 0 && whenEmpty !== '' && <p className={classes.said}>{whenEmpty}</p>}
      <ol className={classes.lines} data-large={isLarge || undefined}>
        {shown.map(({ key, item, said, count, of, isNow = false }) => (
          <li key={key} className={classes.line} data-now={isNow || undefined}>
            <ItemName item={item} size={isLarge ? 'lg' : 'md'} />
            <span className={classes.said}>{said}</span>
            {count !== null && (
              <span className={classes.count}>
                <strong>{number(count)}</strong>
                {of !== undefined && <span className={classes.of}>{of}</span>}
              </span>
            )}
          </li>
        ))}
      </ol>
      {lines.length > shown.length && <p className={classes.said}>{t('ui.more', { count: lines.length - shown.length })}</p>}
    </section>
  )
}
