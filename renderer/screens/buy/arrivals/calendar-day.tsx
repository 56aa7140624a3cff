import { VisuallyHidden } from '@mantine/core'
import { IconShoppingCart } from '@tabler/icons-react'
import { deliverySum, type Delivery } from '../../../../domain/purchasing/calendar/deliveries.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import classes from './calendar-day.module.css'
import type { CalendarProps } from './calendar.tsx'
import { DeliveryLink } from './delivery-link.tsx'

interface CalendarDayProps extends Pick<CalendarProps, 'shown' | 'day' | 'today' | 'takeOrders'> {
  readonly deliveries: readonly Delivery[]
  /** How many stand below each other. */
  readonly fits: number
  /** Of a neighbouring month. */
  readonly isQuiet: boolean
  readonly isAnchor: boolean
  readonly showAll: () => void
}

/** One day: what is expected on it, as much as fits, and its number, which opens all of it. */
export function CalendarDay({ shown, day, today, deliveries, takeOrders, fits, isQuiet, isAnchor, showAll }: CalendarDayProps) {
  const t = useText()
  const formats = useFormats()
  const { orders, ownMinor } = deliverySum(deliveries)
  const named = deliveries.length > fits ? deliveries.slice(0, fits - 1) : deliveries
  const more = deliveries.length - named.length
  const said = t('buying.arrivals.takesOrders', { suppliers: takeOrders.map(({ supplier }) => supplier).join(', ') })
  return (
    <div
      role="gridcell"
      className={classes.day}
      data-quiet={isQuiet || undefined}
      data-today={day === today || undefined}
      aria-current={day === today ? 'date' : undefined}
    >
      <div className={classes.dayHead}>
        <button
          type="button"
          className={classes.number}
          data-day={day}
          tabIndex={isAnchor ? 0 : -1}
          aria-label={t('buying.arrivals.dayHolds', { day: formats.day(day), orders: t('buying.arrivals.orders', { count: orders }) })}
          onClick={showAll}
        >
          {Number(day.slice(8))}
        </button>
        {day === today && <span className={classes.todayWord}>{t('buying.arrivals.today')}</span>}
        {takeOrders.length > 0 && shown === 'month' && (
          <span className={classes.takes} title={said}>
            <IconShoppingCart size={14} aria-hidden="true" />
            <span aria-hidden="true">{takeOrders.length}</span>
            <VisuallyHidden>{said}</VisuallyHidden>
          </span>
        )}
        {ownMinor !== null && <span className={classes.worth}>{formats.money(ownMinor)}</span>}
      </div>
      {named.length > 0 && (
        <ul className={classes.deliveries}>
          {named.map((delivery) => (
            <li key={delivery.purchaseId}>
              <DeliveryLink delivery={delivery} isCard={shown === 'week'} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button
          type="button"
          className={classes.more}
          aria-label={t('buying.arrivals.moreOf', { count: more, day: formats.day(day) })}
          onClick={showAll}
        >
          {t('buying.arrivals.more', { count: more })}
        </button>
      )}
      {takeOrders.length > 0 && shown === 'week' && <p className={classes.takesSaid}>{said}</p>}
    </div>
  )
}
