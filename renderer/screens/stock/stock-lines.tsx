import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { StockRow } from '../../../domain/stock/stock-row.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { ItemName } from '../../ui/item/item-name.tsx'
import { Quantity } from '../../ui/quantity.tsx'
import { Badge } from '../../ui/status/status-badge.tsx'
import { HeldBy } from './held-by.tsx'
import classes from './stock.module.css'

interface StockLinesProps {
  readonly rows: readonly StockRow[]
  /** What tells the rows apart: their place, or their item. */
  readonly by: 'location' | 'item'
  readonly acts?: (row: StockRow) => ReactNode
}

/** Stock of one item by place, or of one place by item. */
export function StockLines({ rows, by, acts }: StockLinesProps) {
  const t = useText()
  const write = useFormats()
  return (
    <ul className={classes.stockLines}>
      {rows.map((row) => (
        <li key={row.stockId}>
          <span className={classes.where}>
            {by === 'location' ? (
              <>
                <Code>{row.location}</Code>
                {row.kind !== 'bin' && <span className={classes.quiet}>{t(`states.location.${row.kind}`)}</span>}
              </>
            ) : (
              <Link href={`/stock/items/${row.itemId}`} className={classes.door}>
                <ItemName item={row} picture={false} />
              </Link>
            )}
            {row.lot !== '' && <span className={classes.quiet}>{t('orders.detail.lot', { lot: row.lot })}</span>}
            {row.expiresOn !== null && (
              <span className={classes.quiet}>{t('stock.item.expires', { day: write.dayOfYear(row.expiresOn) })}</span>
            )}
            {row.lotStatus !== 'ok' && (
              <Badge role={row.lotStatus === 'recalled' ? 'stop' : 'warn'} shape="bar">
                {row.lotReason === ''
                  ? t(`states.lot.${row.lotStatus}`)
                  : t('stock.lot.because', { state: t(`states.lot.${row.lotStatus}`), reason: row.lotReason })}
              </Badge>
            )}
            {row.awaitsCount && (
              <Badge role="warn" shape="half">
                {t('stock.item.awaitsCount')}
              </Badge>
            )}
          </span>
          <span className={classes.amount}>
            <Quantity value={row.onHand} />
            <HeldBy row={row} />
          </span>
          <span className={classes.rowActs}>{acts?.(row)}</span>
        </li>
      ))}
    </ul>
  )
}
