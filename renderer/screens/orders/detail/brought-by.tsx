import { Link } from 'wouter'
import type { OrderLine } from '../../../../domain/orders/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import classes from './order-lines.module.css'

/** Where the units that a line waits for may come from; each leads to who brings them. */
export function BroughtBy({ by }: { readonly by: OrderLine['broughtBy'] }) {
  const t = useText()
  const { day } = useFormats()
  if (by.length === 0) return null
  return (
    <ul className={classes.broughtBy}>
      {by.map(({ kind, id, number, units, expectedOn }) => (
        <li key={`${kind} ${id} ${expectedOn ?? ''}`}>
          <Link href={kind === 'purchase' ? `/buy/orders/${id}` : `/stock/replenish/${id}`} className={classes.door}>
            {kind === 'purchase' ? t('orders.broughtBy.purchase') : t('orders.broughtBy.replenishment')} <Code>{number}</Code>
          </Link>{' '}
          {t('ui.units', { count: units })}
          {expectedOn !== null && <span>, {t('orders.broughtBy.expected', { day: day(expectedOn) })}</span>}
        </li>
      ))}
    </ul>
  )
}
