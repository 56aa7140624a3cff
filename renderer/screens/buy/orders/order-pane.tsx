import { useState } from 'react'
import type { PurchaseView } from '../../../../domain/purchasing/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { PurchaseBadge } from '../../../ui/buying/purchase-badge.tsx'
import { Code } from '../../../ui/code.tsx'
import { DetailPane, DetailSection, Facts } from '../../../ui/detail/detail-pane.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import classes from '../buying.module.css'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { OrderDialog } from './order-dialog.tsx'
import { OrderLines } from './order-lines.tsx'
import { OrderMaterials } from './order-materials.tsx'
import { OrderReceipts } from './order-receipts.tsx'
import { useOrderActions } from './use-order-actions.ts'

/** All of one purchase order: what is ordered, what the supplier said, what came. */
export function OrderPane({ id, close }: { readonly id: number; readonly close: () => void }) {
  const t = useText()
  const view = useView('purchasing.get', { id }, { keep: true })
  const order = view.data
  return (
    <DetailPane
      label={order?.number ?? t('ui.detail')}
      title={order === undefined ? t('ui.detail') : <Code>{order.number}</Code>}
      badge={order && <PurchaseBadge status={order.status} />}
      close={close}
      acts={order && <OrderActs order={order} />}
    >
      <ViewState view={view}>
        {(detail) => (
          <>
            <OrderHead order={detail} />
            {detail.note !== '' && (
              <DetailSection title={t('buying.order.note')}>
                <p className={classes.note}>{detail.note}</p>
              </DetailSection>
            )}
            {detail.linesShown.length > 0 && <OrderLines order={detail} />}
            <OrderMaterials order={detail} />
            {detail.linesShown.length > 0 && <OrderReceipts order={detail} />}
          </>
        )}
      </ViewState>
    </DetailPane>
  )
}

function OrderHead({ order }: { readonly order: PurchaseView }) {
  const t = useText()
  const { money, day } = useFormats()
  const [contact] = order.contacts
  const gap = order.minOrderMinor - order.totalMinor
  const facts = [
    { label: t('buying.orders.supplier'), value: <span translate="no">{order.supplier}</span>, isLong: true },
    { label: t('buying.orders.total'), value: money(order.totalMinor, order.currency) },
    ...(order.sentAt === null ? [] : [{ label: t('buying.order.sent'), value: <Moment at={order.sentAt} /> }]),
    ...(order.confirmedAt === null ? [] : [{ label: t('buying.order.confirmed'), value: <Moment at={order.confirmedAt} /> }]),
    ...(order.expectedOn === null ? [] : [{ label: t('buying.orders.expected'), value: day(order.expectedOn) }]),
    ...(order.reference === '' ? [] : [{ label: t('buying.order.reference'), value: <Code>{order.reference}</Code> }]),
    ...(order.account === '' ? [] : [{ label: t('buying.order.account'), value: <Code>{order.account}</Code> }]),
    ...(contact === undefined
      ? []
      : [
          {
            label: t('buying.order.contact'),
            value: [contact.name, contact.email || contact.phone].filter(Boolean).join(', '),
            isLong: true,
          },
        ]),
  ]
  return (
    <div className={classes.head}>
      <Facts facts={facts} />
      {order.changed && <p className={classes.warning}>{t('buying.order.changed')}</p>}
      {order.status === 'draft' && gap > 0 && order.lines > 0 && (
        <p className={classes.warning}>
          {t('buying.order.belowMinimum', { gap: money(gap, order.currency), minimum: money(order.minOrderMinor, order.currency) })}
        </p>
      )}
    </div>
  )
}

function OrderActs({ order }: { readonly order: PurchaseView }) {
  const [dialog, setDialog] = useState<'edit' | 'confirm' | null>(null)
  const actions = useOrderActions(order, setDialog)
  useActions(actions)
  return (
    <>
      {actions.map((action) => (
        <ActionButton key={action.name} action={action} />
      ))}
      {dialog === 'edit' && <OrderDialog order={order} close={() => setDialog(null)} />}
      {dialog === 'confirm' && <ConfirmDialog order={order} close={() => setDialog(null)} />}
    </>
  )
}
