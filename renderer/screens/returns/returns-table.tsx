import { IconTruckReturn } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReturnRow } from '../../../domain/returns/contract.ts'
import type { CallRefused } from '../../api/call-refused.ts'
import type { Output } from '../../api/calls.ts'
import { useText, type Text } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { ReturnBadge } from '../../ui/returns/return-badge.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Moment } from '../../ui/time/clock.tsx'

interface ReturnsTableProps {
  readonly view: UseQueryResult<Output<'returns.list'>, CallRefused>
  readonly show: 'open' | 'all'
  readonly open: (returnId: number) => void
}

/** Returns, the newest first; a row opens its bench. */
export function ReturnsTable({ view, show, open }: ReturnsTableProps) {
  const t = useText()
  return (
    <DataTable<ReturnRow>
      label={t('returns.list.title')}
      list={{ rows: view.data?.returns ?? [], loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
      columns={columnsOf(t)}
      keyOf={({ id }) => id}
      onSelect={open}
      empty={
        <EmptyState icon={IconTruckReturn} title={t(`returns.empty.${show}`)}>
          {t('returns.empty.body')}
        </EmptyState>
      }
    />
  )
}

function columnsOf(t: Text): readonly Column<ReturnRow>[] {
  return [
    { id: 'code', header: t('returns.list.code'), width: '96px', cell: ({ code }) => <Code>{code}</Code> },
    { id: 'order', header: t('returns.list.order'), width: 'minmax(80px, 1fr)', cell: ({ orderNumber }) => <Code>{orderNumber}</Code> },
    {
      id: 'customer',
      header: t('returns.list.customer'),
      width: 'minmax(90px, 2fr)',
      cell: ({ customer }) => <span translate="no">{customer}</span>,
    },
    {
      id: 'state',
      header: t('returns.list.state'),
      width: '116px',
      cell: ({ status }) => <ReturnBadge status={status} />,
    },
    {
      id: 'units',
      header: t('returns.list.units'),
      width: '96px',
      align: 'end',
      cell: ({ received, expected }) => t('returns.list.of', { received, expected }),
    },
    { id: 'at', header: t('returns.list.made'), width: '112px', cell: ({ createdAt }) => <Moment at={createdAt} /> },
  ]
}
