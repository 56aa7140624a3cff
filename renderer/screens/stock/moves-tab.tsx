import { IconArrowsExchange } from '@tabler/icons-react'
import { useMemo, type ReactNode } from 'react'
import type { MoveRow } from '../../../domain/stock/moves.ts'
import { call } from '../../api/call.ts'
import { usePages } from '../../api/use-pages.ts'
import { useText, type Text } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { PlaceHeader } from '../../ui/place/place-header.tsx'
import { Quantity } from '../../ui/quantity.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Moment } from '../../ui/time/clock.tsx'
import { MoveDocuments } from './move-documents.tsx'
import classes from './stock.module.css'

const pageSize = 100

/** Every change of stock, newest first; nothing in it is ever edited. */
export function MovesTab({ strip }: { readonly strip: ReactNode }) {
  const t = useText()
  const input = { limit: pageSize }
  const list = usePages('stock.moves', input, (after: number | undefined) =>
    call('stock.moves', after === undefined ? input : { ...input, after }),
  )
  const columns = useMemo(() => moveColumns(t), [t])
  return (
    <>
      <PlaceHeader title={t('app.places.stock')} />
      {strip}
      <div className={classes.columns}>
        <DataTable<MoveRow>
          label={t('stock.tabs.moves')}
          list={list}
          columns={columns}
          keyOf={({ id }) => id}
          rowHeight={36}
          empty={
            <EmptyState icon={IconArrowsExchange} title={t('stock.emptyMoves')}>
              {t('stock.emptyMovesBody')}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}

function moveColumns(t: Text): readonly Column<MoveRow>[] {
  return [
    { id: 'at', header: t('stock.column.at'), width: '140px', cell: ({ at }) => <Moment at={at} /> },
    { id: 'cause', header: t('stock.column.cause'), width: '150px', cell: ({ cause }) => t(`states.cause.${cause}`) },
    { id: 'sku', header: t('stock.column.sku'), width: 'minmax(120px, 1fr)', cell: ({ sku }) => <Code>{sku}</Code> },
    {
      id: 'quantity',
      header: t('stock.column.quantity'),
      width: '120px',
      align: 'end',
      cell: ({ quantity }) => <Quantity value={quantity} />,
    },
    { id: 'from', header: t('stock.column.from'), width: 'minmax(100px, 1fr)', cell: ({ from }) => <Code>{from}</Code> },
    { id: 'to', header: t('stock.column.to'), width: 'minmax(100px, 1fr)', cell: ({ to }) => <Code>{to}</Code> },
    {
      id: 'document',
      header: t('stock.column.document'),
      width: 'minmax(220px, 1.4fr)',
      cell: ({ documents, undoes }) => (
        <span className={classes.cut}>
          <MoveDocuments of={documents} /> {undoes !== null && <span className={classes.quiet}>{t('stock.undoes', { id: undoes })}</span>}
        </span>
      ),
    },
    {
      id: 'person',
      header: t('stock.column.person'),
      width: 'minmax(80px, 140px)',
      cell: ({ person }) => <span className={classes.cut}>{person}</span>,
    },
  ]
}
