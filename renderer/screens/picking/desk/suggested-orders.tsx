import { useMemo } from 'react'
import { useFormats } from '../../../text/format/formats.ts'
import { useText, type Text } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Clock } from '../../../ui/time/clock.tsx'
import type { ReadyView } from './pick-desk.tsx'
import classes from './pick-desk.module.css'

interface SuggestedOrdersProps {
  readonly orders: ReadyView['suggestion']
  /** How many of them the next batch takes. */
  readonly take: number
}

type Row = ReadyView['suggestion'][number] & {
  /** On the cart; null for an order that comes later. */
  readonly place: number | null
}

const noRetry = () => {}

/** The orders that come next, those of this batch with their place on the cart. */
export function SuggestedOrders({ orders, take }: SuggestedOrdersProps) {
  const t = useText()
  const columns = useMemo(() => columnsOf(t), [t])
  const rows = orders.map((order, index): Row => ({ ...order, place: index < take ? index + 1 : null }))
  return (
    <DataTable
      label={t('picking.batch.title')}
      list={{ rows, loading: false, error: null, retry: noRetry }}
      keyOf={({ orderId }) => orderId}
      rowHeight={44}
      empty={null}
      columns={columns}
    />
  )
}

function columnsOf(t: Text): readonly Column<Row>[] {
  return [
    { id: 'place', header: t('picking.batch.place'), width: '72px', cell: ({ place }) => <PlaceMark place={place} /> },
    { id: 'order', header: t('picking.batch.order'), width: 'minmax(120px, 176px)', cell: ({ number }) => <Code>{number}</Code> },
    {
      id: 'promise',
      header: t('picking.batch.promise'),
      width: 'minmax(180px, 240px)',
      cell: ({ promiseAt }) => <Clock at={promiseAt} />,
    },
    { id: 'items', header: t('orders.column.items'), width: 'minmax(80px, 1fr)', cell: (row) => <Items row={row} /> },
    { id: 'lines', header: t('picking.batch.lines'), width: '72px', align: 'end', cell: ({ lineCount }) => <Quantity value={lineCount} /> },
    { id: 'units', header: t('picking.batch.units'), width: '72px', align: 'end', cell: ({ unitCount }) => <Quantity value={unitCount} /> },
  ]
}

function Items({ row: { firstItem, lineCount } }: { readonly row: Row }) {
  const t = useText()
  const said = lineCount > 1 ? t('orders.moreItems', { item: firstItem, count: lineCount - 1 }) : firstItem
  return (
    <span className={classes.cut} title={said}>
      {said}
    </span>
  )
}

function PlaceMark({ place }: { readonly place: number | null }) {
  const { number } = useFormats()
  return place === null ? <span className={classes.noPlace}>–</span> : <span className={classes.placeMark}>{number(place)}</span>
}
