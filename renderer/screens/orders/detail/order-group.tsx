import { Link } from 'wouter'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { StatusBadge } from '../../../ui/status/status-badge.tsx'
import classes from '../orders.module.css'

type Named = OrderDetail['group']['parts'][number]

/** The orders that this one has to do with: what it goes with, what goes with it, of what it is a part, and its parts. */
export function OrderGroup({ order: { group } }: { readonly order: OrderDetail }) {
  const t = useText()
  const kin: readonly (readonly [string, readonly Named[]])[] = [
    [t('orders.group.mergedInto'), group.mergedInto === null ? [] : [group.mergedInto]],
    [t('orders.group.merged'), group.merged],
    [t('orders.group.splitFrom'), group.splitFrom === null ? [] : [group.splitFrom]],
    [t('orders.group.parts'), group.parts],
  ]
  return kin.map(
    ([title, orders]) =>
      orders.length > 0 && (
        <DetailSection key={title} title={title}>
          <ul className={classes.kin}>
            {orders.map(({ id, number, status }) => (
              <li key={id}>
                <Link href={`/orders/all/${id}`} className={classes.door}>
                  <Code>{number}</Code>
                </Link>
                <StatusBadge status={status} />
              </li>
            ))}
          </ul>
        </DetailSection>
      ),
  )
}
