import type { ReactNode } from 'react'
import type { Overview } from '../../../../domain/stock/overview.ts'
import type { Output } from '../../../api/calls.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { StockLines } from '../stock-lines.tsx'
import { Door } from './door.tsx'
import { Purchases } from './purchases.tsx'
import { SetAside } from './set-aside.tsx'
import stock from '../stock.module.css'
import type { NumberName } from './numbers.tsx'

interface BehindProps {
  readonly numbers: Overview
  readonly item: Output<'items.get'>
  readonly shown: NumberName
}

/** The documents and places behind the chosen number. */
export function Behind({ numbers, item, shown }: BehindProps) {
  const t = useText()
  return <DetailSection title={t(`stock.page.behind.${shown}`)}>{rowsOf({ numbers, item, shown }) ?? <None />}</DetailSection>
}

function None() {
  const t = useText()
  return <p className={stock.quiet}>{t('stock.page.nothing')}</p>
}

function rowsOf({ numbers, item, shown }: BehindProps): ReactNode {
  switch (shown) {
    case 'onHand':
      return lines(item.stock.filter(({ onHand }) => onHand > 0))
    case 'available':
      return lines(
        item.stock.filter((row) => row.kind === 'bin' && row.lotStatus === 'ok' && !row.awaitsCount && row.onHand > row.allocated),
      )
    case 'reserve':
      return numbers.reserves.length === 0 ? null : <Reserves rows={numbers.reserves} />
    case 'quarantined':
      return numbers.setAside.length === 0 ? null : <SetAside rows={numbers.setAside} />
    case 'allocated':
      return numbers.holdings.length === 0 ? null : <Holdings rows={numbers.holdings} />
    case 'backordered':
      return numbers.waiting.length === 0 ? null : <Waiting rows={numbers.waiting} />
    case 'onOrder':
      return numbers.purchases.length === 0 ? null : <Purchases rows={numbers.purchases} />
  }
}

function lines(rows: Output<'items.get'>['stock']): ReactNode {
  return rows.length === 0 ? null : <StockLines rows={rows} by="location" />
}

function Holdings({ rows }: { readonly rows: Overview['holdings'] }) {
  const t = useText()
  return (
    <ul className={stock.holdings}>
      {rows.map(({ how, orderId, orderNumber, units, batch, person, station }, index) => (
        <li key={`${how} ${orderId} ${index}`}>
          <strong>{t('ui.units', { count: units })}</strong>
          <span>
            {t(`stock.heldBy.${how}`)} <Door to={`/orders/all/${orderId}`}>{orderNumber}</Door>
          </span>
          <span className={stock.quiet} translate="no">
            {[batch, person, station].filter((part) => part !== '').join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Reserves({ rows }: { readonly rows: Overview['reserves'] }) {
  const t = useText()
  return (
    <ul className={stock.holdings}>
      {rows.map(({ stockId, bin, lot, units }) => (
        <li key={stockId}>
          <strong>{t('ui.units', { count: units })}</strong>
          <Code>{bin}</Code>
          <span className={stock.quiet}>{lot === '' ? '' : t('orders.detail.lot', { lot })}</span>
        </li>
      ))}
    </ul>
  )
}

function Waiting({ rows }: { readonly rows: Overview['waiting'] }) {
  const t = useText()
  return (
    <ul className={stock.holdings}>
      {rows.map(({ orderId, orderNumber, units, overCap }) => (
        <li key={orderId}>
          <strong>{t('ui.units', { count: units })}</strong>
          <span>
            {t('stock.page.waitsFor')} <Door to={`/orders/all/${orderId}`}>{orderNumber}</Door>
          </span>
          <span className={stock.quiet}>{overCap > 0 && t('stock.page.overCap', { units: overCap })}</span>
        </li>
      ))}
    </ul>
  )
}
