import { Link } from 'wouter'
import type { PurchaseView } from '../../../../domain/purchasing/contract.ts'
import { useText } from '../../../text/text.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import classes from '../buying.module.css'

/** The deliveries of an order; one that is under way is a door to its bench. */
export function OrderReceipts({ order }: { readonly order: PurchaseView }) {
  const t = useText()
  return (
    <DetailSection title={t('buying.order.receipts')}>
      {order.receipts.length === 0 && <p className={classes.quiet}>{t('buying.order.noReceipts')}</p>}
      <ul className={classes.list}>
        {order.receipts.map(({ receiptId, at, open, units, rejected, person }) => (
          <li key={receiptId} className={classes.row}>
            <Moment at={at} />
            <span>
              {open ? (
                <Link href={`/buy/receive/${receiptId}`}>{t('buying.order.receiptOpen')}</Link>
              ) : (
                t('buying.order.receiptDone', { count: units })
              )}
              {rejected > 0 && `, ${t('buying.order.receiptRejected', { count: rejected })}`}
            </span>
            <span className={classes.quiet}>{person}</span>
          </li>
        ))}
      </ul>
    </DetailSection>
  )
}
