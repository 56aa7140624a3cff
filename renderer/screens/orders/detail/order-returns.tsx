import { Anchor } from '@mantine/core'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { ReturnBadge } from '../../../ui/returns/return-badge.tsx'
import classes from '../orders.module.css'
import orderLinesClasses from './order-lines.module.css'

/** What came back of it or is announced; each return opens at the bench. */
export function OrderReturns({ order }: { readonly order: OrderDetail }) {
  const t = useText()
  return (
    <DetailSection title={t('returns.list.title')}>
      <ul className={orderLinesClasses.lines}>
        {order.returns.map(({ id, code, status, enclosed, expected, received }) => (
          <li key={id} className={classes.parcel}>
            <Anchor href={`#/returns/${id}`}>
              <Code>{code}</Code>
            </Anchor>
            <ReturnBadge status={status} />
            <span className={classes.quiet}>
              {enclosed && received === 0 ? t('returns.list.enclosed') : t('returns.bench.progress', { received, expected })}
            </span>
          </li>
        ))}
      </ul>
    </DetailSection>
  )
}
