import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailPane } from '../../../ui/detail/detail-pane.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { StatusBadge } from '../../../ui/status/status-badge.tsx'
import { ToneIcon } from '../../../ui/tone-icon.tsx'
import { OrderActs } from './order-acts.tsx'
import { OrderFacts } from './order-facts.tsx'
import type { Other } from '../dialogs/merge-dialog.tsx'
import { OrderGroup } from './order-group.tsx'
import { OrderHistory } from './order-history.tsx'
import { OrderLines } from './order-lines.tsx'
import { OrderParcels } from './order-parcels.tsx'
import { OrderReturns } from './order-returns.tsx'
import classes from '../orders.module.css'
import { OrderSubstitutes } from './order-substitutes.tsx'

/** All of one order: promise, address, lines with where their units are, parcels, history, and what can be done with it. */
export function OrderPane({ id, close }: { readonly id: number; readonly close: () => void }) {
  const t = useText()
  const view = useView('orders.get', { id }, { keep: true })
  const order = view.data
  const together = useView('orders.together', { ids: [id] }, { keep: true })
  const others = together.data?.together[0]?.others ?? []
  return (
    <DetailPane
      label={order === undefined ? t('ui.detail') : t('orders.detail.label', { number: order.number })}
      title={order === undefined ? t('ui.detail') : <Code>{order.number}</Code>}
      badge={order && <StatusBadge status={order.status} />}
      close={close}
      acts={order && <OrderActs order={order} others={others} />}
    >
      <ViewState view={view}>{(detail) => <Sections order={detail} others={others} />}</ViewState>
    </DetailPane>
  )
}

function Sections({ order, others }: { readonly order: OrderDetail; readonly others: readonly Other[] }) {
  const t = useText()
  const strangers = others.filter(({ isPart }) => !isPart)
  return (
    <>
      {strangers.length > 0 && (
        <p className={classes.suggestion}>
          <ToneIcon tone="info" />
          <span>
            {t('orders.together', { count: strangers.length })}{' '}
            <span className={classes.quiet}>{strangers.map(({ number }) => number).join(', ')}</span>
          </span>
        </p>
      )}
      <OrderFacts order={order} />
      <OrderGroup order={order} />
      <OrderSubstitutes orderId={order.id} />
      <OrderLines order={order} />
      {order.parcels.length > 0 && <OrderParcels order={order} />}
      {order.returns.length > 0 && <OrderReturns order={order} />}
      <OrderHistory order={order} />
    </>
  )
}
