import type { Overview } from '../../../../domain/stock/overview.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import stock from '../stock.module.css'
import { Door } from './door.tsx'

/** Purchase orders that still bring units, and when. */
export function Purchases({ rows }: { readonly rows: Overview['purchases'] }) {
  const t = useText()
  const write = useFormats()
  return (
    <ul className={stock.holdings}>
      {rows.map(({ purchaseId, number, units, expectedOn }) => (
        <li key={`${purchaseId} ${expectedOn ?? ''}`}>
          <strong>{t('ui.units', { count: units })}</strong>
          <span>
            <Door to={`/buy/orders/${purchaseId}`}>{number}</Door>
          </span>
          <span className={stock.quiet}>
            {expectedOn === null ? t('stock.page.noDay') : t('stock.page.expected', { day: write.dayOfYear(expectedOn) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
