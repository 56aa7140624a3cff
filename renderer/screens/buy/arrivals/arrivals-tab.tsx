import { IconCalendarEvent } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useView } from '../../../api/use-view.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { BuyTabs } from '../buy-tabs.tsx'
import { Code } from '../../../ui/code.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import classes from '../buying.module.css'
import { byWeek, mondayOf, type ArrivalWeek } from './weeks.ts'

/** What is on its way, week by week; what is late stands first. */
export function ArrivalsTab() {
  const t = useText()
  const view = useView('purchasing.arrivals', {})
  return (
    <>
      <PlaceHeader title={t('app.places.buy')} />
      <BuyTabs current="arrivals" />
      <ViewState view={view} shape="board">
        {({ today, arrivals }) =>
          arrivals.length === 0 ? (
            <EmptyState icon={IconCalendarEvent} title={t('buying.arrivals.empty')}>
              {t('buying.arrivals.emptyBody')}
            </EmptyState>
          ) : (
            <div className={classes.weeks} tabIndex={0} role="group" aria-label={t('buying.arrivals.title')}>
              {byWeek(arrivals).map((week) => (
                <Week key={week.id} week={week} today={today} />
              ))}
            </div>
          )
        }
      </ViewState>
    </>
  )
}

function Week({ week, today }: { readonly week: ArrivalWeek; readonly today: string }) {
  const t = useText()
  const { day } = useFormats()
  const units = week.arrivals.reduce((total, one) => total + (one.itemId === null ? 0 : one.units), 0)
  return (
    <section className={classes.week} aria-labelledby={`week-${week.id}`}>
      <h2 id={`week-${week.id}`} className={classes.weekHead} data-late={week.id === 'late' || undefined}>
        {weekTitle(t, week.id, today)}
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

function weekTitle(t: ReturnType<typeof useText>, id: string, today: string): string {
  if (id === 'late') return t('buying.arrivals.late')
  if (id === 'unknown') return t('buying.arrivals.unknown')
  return id === mondayOf(today) ? t('buying.arrivals.thisWeek') : t('buying.arrivals.week', { day: id })
}
