import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp, IconX } from '@tabler/icons-react'
import type { PurchaseLine, PurchaseView } from '../../../../domain/purchasing/contract.ts'
import { act } from '../../../api/act.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText, type Text } from '../../../text/text.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import classes from '../buying.module.css'

/** What is ordered, and of each line what came, what was cancelled and what is still to come. */
export function OrderLines({ order }: { readonly order: PurchaseView }) {
  const t = useText()
  const { number, money } = useFormats()
  const isAwaited = order.possible.includes('edit') && order.sentAt !== null
  return (
    <DetailSection title={t('buying.order.lines')}>
      <ul className={classes.list}>
        {order.linesShown.map((line) => (
          <li key={line.lineId} className={classes.line}>
            <ItemName item={line} />
            <span className={classes.said}>
              {lineSaid(t, line, order.sentAt !== null).join(', ')}
              {line.late && <strong className={classes.late}>{t('buying.orders.late')}</strong>}
            </span>
            <span className={classes.amount}>
              <strong>{number(line.quantity)}</strong>
              {line.priceMinor !== null && <span className={classes.quiet}>{money(line.priceMinor, order.currency)}</span>}
            </span>
            {isAwaited && <LineAct orderId={order.id} line={line} />}
          </li>
        ))}
      </ul>
    </DetailSection>
  )
}

function lineSaid(t: Text, line: PurchaseLine, isSent: boolean): readonly string[] {
  return [
    ...(line.supplierCode === '' ? [] : [t('buying.order.theirCode', { code: line.supplierCode })]),
    ...(line.confirmed === null ? [] : [t('buying.order.confirmedUnits', { count: line.confirmed })]),
    ...(isSent && line.outstanding > 0 ? [t('buying.order.toCome', { count: line.outstanding })] : []),
    ...(line.rejected > 0 ? [t('buying.order.rejected', { count: line.rejected })] : []),
    ...(line.cancelled > 0 ? [t('buying.order.cancelled', { count: line.cancelled })] : []),
  ]
}

function LineAct({ orderId, line }: { readonly orderId: number; readonly line: PurchaseLine }) {
  const t = useText()
  const { sku, lineId } = line
  const cancel = async () => {
    const done = await act('purchasing.cancel', { id: orderId, lineId })
    if (done.ok) notify({ tone: 'ok', text: t('buying.order.lineCancelled', { sku, count: done.value.units }) })
    else notifyRefusal(done.refusal)
  }
  const reopen = async () => {
    const done = await act('purchasing.reopen', { id: orderId, lineId })
    if (!done.ok) notifyRefusal(done.refusal)
  }
  if (line.cancelled > 0) {
    return (
      <ActionIcon variant="subtle" color="gray" aria-label={t('buying.order.reopenLine', { sku })} onClick={() => void reopen()}>
        <IconArrowBackUp size={18} />
      </ActionIcon>
    )
  }
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      disabled={line.outstanding === 0}
      aria-label={t('buying.order.cancelLine', { sku })}
      onClick={() => void cancel()}
    >
      <IconX size={18} />
    </ActionIcon>
  )
}
