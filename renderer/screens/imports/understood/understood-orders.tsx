import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { type Text, useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import classes from '../imports.module.css'
import { type ListColumn, ListTable } from '../file/list-table.tsx'

type Orders = Extract<NonNullable<ImportPreview['records']>, { kind: 'orders' }>['orders']
type Order = Orders[number]

const linesShown = 3

export function OrdersUnderstood({ orders }: { readonly orders: Orders }) {
  const t = useText()
  return <ListTable<Order> label={t('imports.tabs.understood')} rows={orders} keyOf={({ number }) => number} columns={orderColumns(t)} />
}

function Recipient({ shipTo }: { readonly shipTo: Order['shipTo'] }) {
  const { name, line1, postcode, city, country } = shipTo
  const place = [line1, [postcode, city].filter((part) => part !== '').join(' '), country].filter((part) => part !== '')
  return (
    <span translate="no">
      {name}
      <br />
      <span className={classes.quiet}>{place.join(', ')}</span>
    </span>
  )
}

function Lines({ lines, currency }: { readonly lines: Order['lines']; readonly currency: string }) {
  const t = useText()
  const { money } = useFormats()
  return (
    <ul className={classes.plainList}>
      {lines.slice(0, linesShown).map(({ externalId, quantity, sku, name, unitPriceMinor }) => (
        <li key={externalId}>
          {quantity} × <Code>{sku}</Code> {name}
          {unitPriceMinor !== null && <span className={classes.quiet}> {money(unitPriceMinor, currency)}</span>}
        </li>
      ))}
      {lines.length > linesShown && <li className={classes.quiet}>{t('ui.more', { count: lines.length - linesShown })}</li>}
    </ul>
  )
}

function orderColumns(t: Text): readonly ListColumn<Order>[] {
  return [
    { id: 'line', header: t('imports.understood.line'), align: 'end', cell: ({ line }) => line },
    { id: 'order', header: t('imports.understood.order'), cell: ({ number }) => <Code>{number}</Code> },
    { id: 'ordered', header: t('imports.understood.ordered'), cell: ({ orderedAt }) => <Moment at={orderedAt} /> },
    {
      id: 'promise',
      header: t('imports.understood.promise'),
      cell: ({ promiseAt }) => promiseAt !== null && <Moment at={promiseAt} />,
    },
    { id: 'customer', wraps: true, header: t('imports.understood.customer'), cell: ({ shipTo }) => <Recipient shipTo={shipTo} /> },
    {
      id: 'lines',
      wraps: true,
      header: t('imports.understood.lines'),
      cell: ({ lines, currency }) => <Lines lines={lines} currency={currency} />,
    },
    { id: 'hold', wraps: true, header: t('imports.understood.hold'), cell: ({ hold }) => hold !== null && t(`states.hold.${hold}`) },
  ]
}
