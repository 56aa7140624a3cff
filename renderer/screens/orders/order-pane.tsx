import type { OrderDetail } from '../../../domain/orders/contract.ts'
import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { DetailPane } from '../../ui/detail/detail-pane.tsx'
import { ViewState } from '../../ui/state/view-state.tsx'
import { StatusBadge } from '../../ui/status/status-badge.tsx'
import { OrderActs } from './order-acts.tsx'
import { OrderFacts } from './order-facts.tsx'
import { OrderHistory } from './order-history.tsx'
import { OrderLines } from './order-lines.tsx'
import { OrderParcels } from './order-parcels.tsx'
import { OrderReturns } from './order-returns.tsx'

/** All of one order: promise, address, lines with where their units are, parcels, history, and what can be done with it. */
export function OrderPane({ id, close }: { readonly id: number; readonly close: () => void }) {
  const t = useText()
  const view = useView('orders.get', { id }, { keep: true })
  const order = view.data
  return (
    <DetailPane
      label={order === undefined ? t('ui.detail') : t('orders.detail.label', { number: order.number })}
      title={order === undefined ? t('ui.detail') : <Code>{order.number}</Code>}
      badge={order && <StatusBadge status={order.status} />}
      close={close}
      acts={order && <OrderActs order={order} />}
    >
      <ViewState view={view}>{(detail) => <Sections order={detail} />}</ViewState>
    </DetailPane>
  )
}

function Sections({ order }: { readonly order: OrderDetail }) {
  return (
    <>
      <OrderFacts order={order} />
      <OrderLines order={order} />
      {order.parcels.length > 0 && <OrderParcels order={order} />}
      {order.returns.length > 0 && <OrderReturns order={order} />}
      <OrderHistory order={order} />
    </>
  )
}
