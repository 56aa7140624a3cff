import { Link } from 'wouter'
import { firstOfWeek } from '../../../../domain/purchasing/calendar/weeks.ts'
import type { Arrival } from '../../../../domain/purchasing/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import classes from '../buying.module.css'
import { byWeek, type ArrivalWeek } from './weeks.ts'

interface ArrivalsListProps {
  readonly arrivals: readonly Arrival[]
  readonly today: string
  readonly firstWeekday: number
}

/** Line by line and week by week; what is late stands first. */
export function ArrivalsList({ arrivals, today, firstWeekday }: ArrivalsListProps) {
  const t = useText()
  const thisWeek = firstOfWeek(today, firstWeekday)
  return (
    <div className={classes.weeks} tabIndex={0} role="group" aria-label={t('buying.arrivals.title')}>
      {byWeek(arrivals, firstWeekday).map((week) => (
        <Week key={week.id} week={week} thisWeek={thisWeek} />
      ))}
    </div>
  )
}

function Week({ week, thisWeek }: { readonly week: ArrivalWeek; readonly thisWeek: string }) {
  const t = useText()
  const { day } = useFormats()
  const units = week.arrivals.reduce((total, one) => total + (one.itemId === null ? 0 : one.units), 0)
  return (
    <section className={classes.week} aria-labelledby={`week-${week.id}`}>
      <h2 id={`week-${week.id}`} className={classes.weekHead} data-late={week.id === 'late' || undefined}>
        {weekTitle(t, week.id, thisWeek)}
        {units > 0 && <span>{t('buying.arrivals.units', { count: units })}</span>}
      </h2>
      <ul className={classes.list}>
        {week.arrivals.map((one) => (
          <li key={`${one.itemId ?? 'material'} ${one.lineId}`} className={classes.arrival}>
            <span>{one.expectedOn === null ? '' : day(one.expectedOn)}</span>
            {one.itemId === null ? <span translate="no">{one.name}</span> : <ItemName item={one} picture={false} />}
            <span className={classes.cut} translate="no">
              {one.supplier}
            </span>
            <Link href={`/buy/orders/${one.purchaseId}`} className={classes.door}>
              <Code>{one.number}</Code>
            </Link>
            <span>
              {one.itemId === null ? t('buying.arrivals.packs', { count: one.units }) : t('buying.arrivals.units', { count: one.units })}
            </span>
            <span className={classes.quiet}>{one.backordered > 0 && t('buying.arrivals.waits', { count: one.backordered })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function weekTitle(t: ReturnType<typeof useText>, id: string, thisWeek: string): string {
  if (id === 'late') return t('buying.arrivals.late')
  if (id === 'unknown') return t('buying.arrivals.unknown')
  return id === thisWeek ? t('buying.arrivals.thisWeek') : t('buying.arrivals.week', { day: id })
}
