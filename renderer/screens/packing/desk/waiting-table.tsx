import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { IconPackages } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { CallRefused } from '../../../api/call-refused.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText, type Text } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Clock } from '../../../ui/time/clock.tsx'
import type { WaitingView } from './waiting-aside.tsx'

interface WaitingTableProps {
  readonly view: UseQueryResult<WaitingView, CallRefused>
  readonly selected: number | null
  readonly onSelect: (orderId: number) => void
}

type Row = WaitingView['orders'][number]

/** Picked orders, most urgent first. */
export function WaitingTable({ view, selected, onSelect }: WaitingTableProps) {
  const t = useText()
  const columns = useMemo(() => columnsOf(t), [t])
  return (
    <DataTable
      label={t('packing.waiting.title')}
      list={{ rows: view.data?.orders ?? [], loading: view.isPending, error: view.error, retry: () => void view.refetch() }}
      keyOf={({ orderId }) => orderId}
      selected={selected}
      onSelect={onSelect}
      empty={
        <EmptyState
          icon={IconPackages}
          title={t('packing.waiting.emptyTitle')}
          act={
            <Button variant="default" onClick={() => goTo('/pick')}>
              {t('packing.waiting.pick')}
            </Button>
          }
        >
          {t('packing.waiting.empty')}
        </EmptyState>
      }
      columns={columns}
    />
  )
}

function columnsOf(t: Text): readonly Column<Row>[] {
  return [
    { id: 'order', header: t('packing.waiting.order'), width: 'minmax(120px, 2fr)', cell: ({ number }) => <Code>{number}</Code> },
    { id: 'promise', header: t('packing.waiting.promise'), width: 'minmax(190px, 2fr)', cell: ({ promiseAt }) => <Clock at={promiseAt} /> },
    {
      id: 'totes',
      header: t('packing.waiting.totes'),
      width: 'minmax(80px, 1fr)',
      cell: ({ totes, onCart }) => (onCart ? t('packing.bench.onCart') : <Code>{totes.join(', ')}</Code>),
    },
    { id: 'units', header: t('packing.waiting.units'), width: '72px', align: 'end', cell: ({ units }) => <Quantity value={units} /> },
  ]
}
