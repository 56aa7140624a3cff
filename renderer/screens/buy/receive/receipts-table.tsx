import { IconTruckLoading } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReceiptRow } from '../../../../domain/purchasing/receiving/contract.ts'
import type { CallRefused } from '../../../api/call-refused.ts'
import type { Output } from '../../../api/calls.ts'
import { useText, type Text } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Moment } from '../../../ui/time/clock.tsx'

interface ReceiptsTableProps {
  readonly view: UseQueryResult<Output<'receiving.desk'>, CallRefused>
  readonly open: (receiptId: number) => void
}

/** Deliveries that are being taken in; a row opens its bench on the step where it was left. */
export function ReceiptsTable({ view, open }: ReceiptsTableProps) {
  const t = useText()
  return (
    <DataTable<ReceiptRow>
      label={t('receiving.desk.underWay')}
      list={{ rows: view.data?.receipts ?? [], loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
      keyOf={({ receiptId }) => receiptId}
      onSelect={open}
      columns={columnsOf(t)}
      empty={
        <EmptyState icon={IconTruckLoading} title={t('receiving.desk.nothingUnderWay')}>
          {t('receiving.desk.nothingBody')}
        </EmptyState>
      }
    />
  )
}

function columnsOf(t: Text): readonly Column<ReceiptRow>[] {
  return [
    { id: 'number', header: t('receiving.desk.number'), width: '96px', cell: ({ number }) => <Code>{number}</Code> },
    {
      id: 'supplier',
      header: t('receiving.desk.supplier'),
      width: 'minmax(100px, 2fr)',
      cell: ({ supplier }) => <span translate="no">{supplier}</span>,
    },
    { id: 'stage', header: t('receiving.desk.step'), width: '104px', cell: ({ stage }) => t(`receiving.stage.${stage}`) },
    { id: 'units', header: t('receiving.desk.units'), width: '72px', align: 'end', cell: ({ units }) => <Quantity value={units} /> },
    { id: 'at', header: t('receiving.desk.began'), width: '112px', cell: ({ at }) => <Moment at={at} /> },
  ]
}
