import { IconFlag3 } from '@tabler/icons-react'
import { Link } from 'wouter'
import { deliverySum, type Delivery } from '../../../../domain/purchasing/calendar/deliveries.ts'
import { daysBetween } from '../../../../domain/purchasing/calendar/weeks.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import classes from './late-strip.module.css'
import type { DialogOf } from './deliveries-dialog.tsx'
import { useSumSaid } from './delivery-said.ts'

/** The longest overdue; the rest opens as a list. */
const named = 2

interface LateStripProps {
  readonly all: readonly Delivery[]
  readonly today: string
  readonly show: (dialog: DialogOf) => void
}

/** What is late, whatever month is shown, and what nobody named a day for; nothing where there is neither. */
export function LateStrip({ all, today, show }: LateStripProps) {
  const t = useText()
  const sumSaid = useSumSaid()
  const late = all.filter((one) => one.late)
  const unknown = all.filter((one) => one.expectedOn === null)
  if (late.length + unknown.length === 0) return null
  return (
    <div className={classes.strip}>
      {late.length > 0 && (
        <section className={classes.late} aria-labelledby="arrivals-late">
          <h2 id="arrivals-late" className={classes.lateHead}>
            <IconFlag3 size={16} aria-hidden="true" />
            {t('buying.arrivals.late')}
          </h2>
          <span>{sumSaid(deliverySum(late))}</span>
          {late.slice(0, named).map((one) => (
            <Link key={`${one.purchaseId} ${one.expectedOn ?? ''}`} href={`/buy/orders/${one.purchaseId}`} className={classes.lateOne}>
              <Code>{one.number}</Code>
              <span className={classes.cut} translate="no">
                {one.supplier}
              </span>
              <span className={classes.since}>{t('buying.arrivals.daysLate', { count: daysBetween(one.expectedOn ?? today, today) })}</span>
            </Link>
          ))}
          {late.length > named && (
            <button type="button" className={classes.stripAct} onClick={() => show({ kind: 'late' })}>
              {t('buying.arrivals.more', { count: late.length - named })}
            </button>
          )}
        </section>
      )}
      {unknown.length > 0 && (
        <button type="button" className={classes.unknown} onClick={() => show({ kind: 'unknown' })}>
          {t('buying.arrivals.unknown')}
          <span>{unknown.length}</span>
        </button>
      )}
    </div>
  )
}
