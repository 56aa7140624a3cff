import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import { sayHistory } from '../../../text/history.ts'
import { useText } from '../../../text/text.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import classes from '../orders.module.css'

/** What happened to it, newest first. */
export function OrderHistory({ order }: { readonly order: OrderDetail }) {
  const t = useText()
  return (
    <DetailSection title={t('orders.detail.history')}>
      <ol className={classes.history}>
        {order.history.toReversed().map((entry, index) => (
          <li key={`${entry.at} ${entry.what} ${order.history.length - index}`}>
            <span className={classes.quiet}>
              <Moment at={entry.at} />
            </span>
            <span>
              {sayHistory(entry)}{' '}
              {entry.person !== '' && <span className={classes.quiet}>{t('orders.detail.by', { person: entry.person })}</span>}
            </span>
          </li>
        ))}
      </ol>
    </DetailSection>
  )
}
