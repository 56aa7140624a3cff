import { useMediaQuery } from '@mantine/hooks'
import { IconClipboardList } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { OrderRow, QueueTab } from '../../../../domain/orders/contract.ts'
import { call } from '../../../api/call.ts'
import { usePages } from '../../../api/use-pages.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { orderColumns } from './order-columns.tsx'

interface OrderTableProps {
  readonly tab: QueueTab
  readonly only: { readonly channel?: string; readonly queue?: string }
  /** Of the queue that is shown alone; null: all of them are. */
  readonly queueName: string | null
  readonly search: string
  readonly selected: number | null
  readonly onSelect: (id: number) => void
  readonly clear: () => void
}

const pageSize = 100

export function OrderTable({ tab, only, queueName, search, selected, onSelect, clear }: OrderTableProps) {
  const t = useText()
  const input = { tab, limit: pageSize, ...only, ...(search === '' ? {} : { search }) }
  const list = usePages('orders.queue', input, (after: { at: number; id: number } | undefined) =>
    call('orders.queue', after === undefined ? input : { ...input, after }),
  )
  const said = filterSaid(t, only.channel ?? '', search, queueName)
  const ids = list.rows.slice(0, 200).map(({ id }) => id)
  const suggested = useView('orders.together', { ids }, { keep: true }).data?.together
  const together = useMemo(
    () => new Map((suggested ?? []).map(({ id, others }) => [id, others.filter(({ isPart }) => !isPart).length])),
    [suggested],
  )
  const isWide = useMediaQuery('(min-width: 1600px)') ?? true
  const isSmall = useMediaQuery('(max-width: 1151px)') ?? false
  const alone = isSmall ? 'most' : 'all'
  const room = selected === null ? alone : isWide ? 'most' : 'narrow'
  const columns = useMemo(() => orderColumns(t, tab, room, together), [t, tab, room, together])
  return (
    <DataTable<OrderRow>
      label={t(`states.queue.${tab}`)}
      list={list}
      columns={columns}
      keyOf={({ id }) => id}
      selected={selected}
      onSelect={onSelect}
      rowHeight={40}
      filter={said === '' ? null : { said, clear }}
      empty={
        <EmptyState icon={IconClipboardList} title={t(`orders.emptyTab.${tab}`)}>
          {t(`orders.emptyTabBody.${tab}`)}
        </EmptyState>
      }
    />
  )
}

function filterSaid(t: ReturnType<typeof useText>, channel: string, search: string, queue: string | null): string {
  const inQueue = queue === null ? '' : t('orders.filterQueue', { queue })
  const others = channelAndSearch(t, channel, search)
  return inQueue === '' || others === '' ? inQueue + others : t('orders.filterAnd', { one: others, other: inQueue })
}

function channelAndSearch(t: ReturnType<typeof useText>, channel: string, search: string): string {
  if (search === '') return channel === '' ? '' : t('orders.filterChannel', { channel })
  return channel === '' ? t('orders.filterSearch', { search }) : t('orders.filterBoth', { search, channel })
}
