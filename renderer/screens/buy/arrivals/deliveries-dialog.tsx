import { Modal } from '@mantine/core'
import { Link } from 'wouter'
import type { Delivery } from '../../../../domain/purchasing/calendar/deliveries.ts'
import { daysBetween, weekdayOf } from '../../../../domain/purchasing/calendar/weeks.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import classes from './delivery.module.css'
import type { CalendarProps } from './calendar.tsx'
import { useAmountSaid } from './delivery-said.ts'

export type DialogOf = { readonly kind: 'late' } | { readonly kind: 'unknown' } | { readonly kind: 'day'; readonly day: string }

interface DeliveriesDialogProps extends Pick<CalendarProps, 'today' | 'takeOrders'> {
  readonly of: DialogOf
  readonly all: readonly Delivery[]
  readonly close: () => void
}

/** All deliveries of a day, all that are late, or all without a day; each opens its purchase order. */
export function DeliveriesDialog({ of, all, today, takeOrders, close }: DeliveriesDialogProps) {
  const t = useText()
  const formats = useFormats()
  const shown = all.filter((one) => isOf(of, one))
  const takers = of.kind === 'day' ? takeOrders.filter(({ weekdays }) => weekdays.includes(weekdayOf(of.day))) : []
  return (
    <Modal opened onClose={close} size="lg" title={title()}>
      {shown.length === 0 && <p className={classes.quiet}>{t('buying.arrivals.nothing.day')}</p>}
      <ul className={classes.list}>
        {shown.map((one, place) => (
          <li key={`${one.purchaseId} ${one.expectedOn ?? ''}`}>
            <Row delivery={one} today={today} isFirst={place === 0} saysDay={of.kind === 'late'} />
          </li>
        ))}
      </ul>
      {takers.length > 0 && (
        <p className={classes.quiet}>
          {t('buying.arrivals.takesOrders', { suppliers: takers.map(({ supplier }) => supplier).join(', ') })}
        </p>
      )}
    </Modal>
  )

  function title(): string {
    if (of.kind === 'day') return formats.day(of.day)
    return of.kind === 'late' ? t('buying.arrivals.allLate') : t('buying.arrivals.unknown')
  }
}

function isOf(of: DialogOf, { late, expectedOn }: Delivery): boolean {
  if (of.kind === 'late') return late
  return expectedOn === (of.kind === 'day' ? of.day : null)
}

interface RowProps {
  readonly delivery: Delivery
  readonly today: string
  readonly isFirst: boolean
  readonly saysDay: boolean
}

function Row({ delivery, today, isFirst, saysDay }: RowProps) {
  const t = useText()
  const { day, money } = useFormats()
  const amount = useAmountSaid()
  const { purchaseId, number, supplier, expectedOn, late, valueMinor, currency, waitedFor } = delivery
  return (
    <Link href={`/buy/orders/${purchaseId}`} className={classes.dialogRow} data-autofocus={isFirst || undefined}>
      <Code>{number}</Code>
      <span className={classes.supplier} translate="no">
        {supplier}
      </span>
      <span className={classes.units}>{amount(delivery)}</span>
      <span className={classes.units}>{valueMinor !== null && money(valueMinor, currency)}</span>
      <span className={classes.second}>
        {expectedOn !== null && late && (
          <span className={classes.lateMark}>
            {saysDay && `${day(expectedOn)}, `}
            {t('buying.arrivals.daysLate', { count: daysBetween(expectedOn, today) })}
          </span>
        )}
        {waitedFor > 0 && <span>{t('buying.arrivals.waited', { count: waitedFor })}</span>}
      </span>
    </Link>
  )
}
