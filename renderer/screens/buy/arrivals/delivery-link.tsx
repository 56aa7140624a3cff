import { VisuallyHidden } from '@mantine/core'
import { IconFlag3 } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Delivery } from '../../../../domain/purchasing/calendar/deliveries.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import classes from './delivery.module.css'
import { useAmountSaid, useDeliverySaid } from './delivery-said.ts'

/** A delivery on its day: one line of a month, or a card of a week. It opens the purchase order. */
export function DeliveryLink({ delivery, isCard }: { readonly delivery: Delivery; readonly isCard: boolean }) {
  const t = useText()
  const formats = useFormats()
  const amount = useAmountSaid()
  const said = useDeliverySaid()(delivery)
  const { purchaseId, number, supplier, units, packs, late, valueMinor, currency, waitedFor } = delivery
  const flag = late && <IconFlag3 size={14} className={classes.flag} aria-hidden="true" />
  const link = { href: `/buy/orders/${purchaseId}`, title: `${supplier}, ${said}`, 'data-late': late || undefined }
  if (!isCard)
    return (
      <Link {...link} className={classes.line}>
        {flag}
        <span className={classes.cut} translate="no">
          {supplier}
        </span>
        <span className={classes.units} aria-hidden="true">
          {formats.number(units + packs)}
        </span>
        <VisuallyHidden>, {said}</VisuallyHidden>
      </Link>
    )
  return (
    <Link {...link} className={classes.card}>
      <span className={classes.cardHead}>
        <Code>{number}</Code>
        {late && (
          <span className={classes.lateMark}>
            {flag}
            {t('buying.arrivals.late')}
          </span>
        )}
      </span>
      <span className={classes.supplier} translate="no">
        {supplier}
      </span>
      <span className={classes.facts}>{amount({ units, packs })}</span>
      <span className={classes.facts}>{valueMinor !== null && formats.money(valueMinor, currency)}</span>
      {waitedFor > 0 && <span className={classes.waited}>{t('buying.arrivals.waited', { count: waitedFor })}</span>}
    </Link>
  )
}
