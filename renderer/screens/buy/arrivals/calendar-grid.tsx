import { useEffect, useRef, type KeyboardEvent } from 'react'
import { daysAfter } from '../../../../domain/orders/days.ts'
import type { Delivery } from '../../../../domain/purchasing/calendar/deliveries.ts'
import { weekdayOf } from '../../../../domain/purchasing/calendar/weeks.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import classes from './calendar.module.css'
import { CalendarDay } from './calendar-day.tsx'
import type { CalendarProps } from './calendar.tsx'
import type { DialogOf } from './deliveries-dialog.tsx'
import { useFitting } from './use-fitting.ts'

interface CalendarGridProps extends Pick<CalendarProps, 'shown' | 'day' | 'today' | 'takeOrders'> {
  readonly weeks: readonly (readonly string[])[]
  readonly all: readonly Delivery[]
  readonly open: (day: string) => void
  /** Not of a neighbouring month. */
  readonly isShown: (day: string) => boolean
  readonly show: (dialog: DialogOf) => void
}

/** Days by which an arrow moves. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** Seven columns of days. One of them takes the focus; arrows go on from it, into the next month too. */
export function CalendarGrid({ shown, weeks, day, today, all, takeOrders, open, isShown, show }: CalendarGridProps) {
  const t = useText()
  const { weekday } = useFormats()
  const grid = useRef<HTMLDivElement>(null)
  const takesFocus = useRef(false)
  const fits = useFitting(grid, { rows: weeks.length, shown })
  useEffect(() => {
    if (!takesFocus.current) return
    takesFocus.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  }, [day])

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const from = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined
    const step = steps[event.key]
    if (from === undefined || step === undefined) return
    event.preventDefault()
    takesFocus.current = true
    open(daysAfter(from, step))
  }

  return (
    <div ref={grid} className={classes.grid} role="grid" aria-label={t('buying.arrivals.title')} data-shown={shown} onKeyDown={onKeyDown}>
      <div role="row" className={classes.row}>
        {weeks[0]?.map((one) => (
          <span key={one} role="columnheader" className={classes.weekday}>
            {weekday(one)}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} role="row" className={classes.row} data-days="">
          {week.map((one) => (
            <CalendarDay
              key={one}
              {...{ shown, today, fits }}
              day={one}
              isQuiet={!isShown(one)}
              isAnchor={one === day}
              deliveries={all.filter(({ expectedOn }) => expectedOn === one)}
              takeOrders={one < today ? [] : takeOrders.filter(({ weekdays }) => weekdays.includes(weekdayOf(one)))}
              showAll={() => show({ kind: 'day', day: one })}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
