import { useState } from 'react'
import { daysAfter } from '../../../../domain/orders/days.ts'
import { deliveries, deliverySum } from '../../../../domain/purchasing/calendar/deliveries.ts'
import { firstOfWeek, monthsAfter, weekOf, weeksOfMonth } from '../../../../domain/purchasing/calendar/weeks.ts'
import type { Output } from '../../../api/calls.ts'
import { moveTo } from '../../../app/navigate.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import classes from './calendar.module.css'
import { CalendarGrid } from './calendar-grid.tsx'
import { DeliveriesDialog, type DialogOf } from './deliveries-dialog.tsx'
import { useSumSaid } from './delivery-said.ts'
import { LateStrip } from './late-strip.tsx'

export interface CalendarProps extends Output<'purchasing.arrivals'> {
  readonly shown: 'month' | 'week'
  /** Around which the calendar is opened. */
  readonly day: string
  readonly firstWeekday: number
}

function open(day: string): void {
  moveTo(`/buy/arrivals/${day}`)
}

/** Each purchase order on the day on which it is expected; what is late is summed up above, whatever is shown. */
export function Calendar({ shown, day, today, arrivals, takeOrders, firstWeekday }: CalendarProps) {
  const t = useText()
  const formats = useFormats()
  const sumSaid = useSumSaid()
  const [dialog, setDialog] = useState<DialogOf | null>(null)
  const all = deliveries(arrivals)
  const weeks = shown === 'month' ? weeksOfMonth(day, firstWeekday) : [weekOf(day, firstWeekday)]
  const isShown = (one: string) => (shown === 'month' ? one.slice(0, 7) === day.slice(0, 7) : weeks.flat().includes(one))
  const here = all.filter(({ expectedOn }) => expectedOn !== null && isShown(expectedOn))
  const next = all.find(({ expectedOn }) => expectedOn !== null && expectedOn >= today && expectedOn > day)?.expectedOn ?? null
  const moved = (by: number) => (shown === 'month' ? monthsAfter(day, by) : daysAfter(day, by * 7))
  const acts: readonly Action[] = [
    { name: 'arrivals.previous', label: t(`buying.arrivals.previous.${shown}`), key: 'PageUp', perform: () => open(moved(-1)) },
    { name: 'arrivals.today', label: t('buying.arrivals.today'), key: 't', enabled: day !== today, perform: () => open(today) },
    { name: 'arrivals.next', label: t(`buying.arrivals.next.${shown}`), key: 'PageDown', perform: () => open(moved(1)) },
  ]
  useActions(acts)
  return (
    <div className={classes.calendar}>
      <LateStrip all={all} today={today} show={setDialog} />
      <div className={classes.bar}>
        <h2 className={classes.title} aria-live="polite">
          {shown === 'month' ? formats.month(day) : t('buying.arrivals.week', { day: firstOfWeek(day, firstWeekday) })}
        </h2>
        <p className={classes.sum}>
          {here.length > 0 ? sumSaid(deliverySum(here)) : t(`buying.arrivals.nothing.${shown}`)}
          {here.length === 0 && next !== null && (
            <button type="button" className={classes.jump} onClick={() => open(next)}>
              {t('buying.arrivals.goTo', { day: formats.day(next) })}
            </button>
          )}
        </p>
        <div className={classes.acts}>
          {acts.map((action) => (
            <ActionButton key={action.name} action={action} size="xs" />
          ))}
        </div>
      </div>
      <CalendarGrid {...{ shown, weeks, day, today, all, takeOrders, open, isShown }} show={setDialog} />
      {dialog !== null && <DeliveriesDialog of={dialog} all={all} today={today} takeOrders={takeOrders} close={() => setDialog(null)} />}
    </div>
  )
}
