import { useMediaQuery } from '@mantine/hooks'
import { IconClipboardList } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { OrderRow, QueueTab } from '../../../domain/orders/contract.ts'
import { call } from '../../api/call.ts'
import { usePages } from '../../api/use-pages.ts'
import { useText } from '../../text/text.ts'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { orderColumns } from './order-columns.tsx'

interface OrderTableProps {
  readonly tab: QueueTab
  readonly channel: string
  readonly search: string
  readonly selected: number | null
  readonly onSelect: (id: number) => void
  readonly clear: () => void
}

const pageSize = 100

export function OrderTable({ tab, channel, search, selected, onSelect, clear }: OrderTableProps) {
  const t = useText()
  const input = { tab, limit: pageSize, ...(channel === '' ? {} : { channel }), ...(search === '' ? {} : { search }) }
  const list = usePages('orders.queue', input, (after: { at: number; id: number } | undefined) =>
    call('orders.queue', after === undefined ? input : { ...input, after }),
  )
  const isWide = useMediaQuery('(min-width: 1600px)') ?? true
  const isNarrow = selected !== null && !isWide
  const columns = useMemo(() => orderColumns(t, tab, isNarrow), [t, tab, isNarrow])
  return (
    <DataTable<OrderRow>
      label={t(`states.queue.${tab}`)}
      list={list}
      columns={columns}
      keyOf={({ id }) => id}
      selected={selected}
      onSelect={onSelect}
      rowHeight={40}
      filter={channel === '' && search === '' ? null : { said: filterSaid(t, channel, search), clear }}
      empty={
        <EmptyState icon={IconClipboardList} title={t(`orders.emptyTab.${tab}`)}>
          {t(`orders.emptyTabBody.${tab}`)}
        </EmptyState>
      }
    />
  )
}

function filterSaid(t: ReturnType<typeof useText>, channel: string, search: string): string {
  if (search === '') return t('orders.filterChannel', { channel })
  return channel === '' ? t('orders.filterSearch', { search }) : t('orders.filterBoth', { search, channel })
}
