import type { Overview } from '../../../../domain/stock/overview.ts'
import type { Quarantined } from '../../../../domain/stock/quarantined.ts'
import { useText } from '../../../text/text.ts'
import { Moment } from '../../../ui/time/clock.tsx'
import stock from '../stock.module.css'
import { Door } from './door.tsx'

/** What brought units to where they may not go out from, and who did. */
export function SetAside({ rows }: { readonly rows: Overview['setAside'] }) {
  const t = useText()
  return (
    <ul className={stock.holdings}>
      {rows.map((row, index) => {
        const to = pathOf(row)
        return (
          <li key={`${row.how} ${row.documentId ?? 0} ${index}`}>
            <strong>{t('ui.units', { count: row.units })}</strong>
            <span>
              {t(`stock.page.setAside.${row.how}`)} {to !== null && <Door to={to}>{row.number}</Door>}
            </span>
            <span className={stock.quiet}>
              {row.at !== null && <Moment at={row.at} />}{' '}
              <span translate="no">{[row.person, row.note].filter((part) => part !== '').join(' · ')}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function pathOf({ how, documentId }: Quarantined): string | null {
  if (documentId === null) return null
  switch (how) {
    case 'receipt':
      return `/buy/receive/${documentId}`
    case 'return':
      return `/returns/${documentId}`
    case 'lot':
      return `/stock/recall/${documentId}`
    case 'hand':
      return `/orders/all/${documentId}`
  }
}
