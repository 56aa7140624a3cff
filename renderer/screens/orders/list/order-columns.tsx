import type { OrderRow, QueueTab } from '../../../../domain/orders/contract.ts'
import type { Text } from '../../../text/text.ts'
import { channelName } from '../../../ui/channel-name.ts'
import { Code } from '../../../ui/code.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import { StatusBadge } from '../../../ui/status/status-badge.tsx'
import { TierMark } from '../../../ui/status/tier-mark.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { Clock, Moment } from '../../../ui/time/clock.tsx'
import classes from '../orders.module.css'

/** How many more orders could go along with each. */
export type Together = ReadonlyMap<number, number>

/** For all columns, for most of them (in a small window, or beside an open order in a wide one), or what an open order leaves of a small one. */
export type Room = 'all' | 'most' | 'narrow'

const essential: readonly string[] = ['number', 'status', 'promise', 'shipped', 'customer']

/** The columns for each room: an open order says its channel and its holder itself. */
const fits: Readonly<Record<Room, (column: string) => boolean>> = {
  all: () => true,
  most: (column) => column !== 'channel' && column !== 'holder',
  narrow: (column) => essential.includes(column),
}

/** Where somebody may have an order in hands. */
const holdable: ReadonlySet<QueueTab> = new Set(['late', 'today', 'picking', 'packed', 'all'])

/** The columns of the queue; beside an open order, where room is short, only those that tell the rows apart. */
export function orderColumns(t: Text, tab: QueueTab, room: Room, together: Together): readonly Column<OrderRow>[] {
  const all = allColumns(t, tab, together, room === 'narrow').filter(({ id }) => id !== 'holder' || holdable.has(tab))
  return all.filter(({ id }) => fits[room](id))
}

/** What has left shows when it did instead of its promise. */
function allColumns(t: Text, tab: QueueTab, together: Together, isNarrow: boolean): readonly Column<OrderRow>[] {
  return [
    {
      id: 'number',
      header: t('orders.column.number'),
      width: '168px',
      cell: ({ id, number, priority }) => (
        <>
          <Code>{number}</Code>
          {priority > 0 && (
            <span className={classes.priority} title={t('orders.priority', { priority })}>
              P{priority}
            </span>
          )}
          <Together t={t} others={together.get(id) ?? 0} />
        </>
      ),
    },
    { id: 'status', header: t('orders.column.status'), width: '124px', cell: ({ status }) => <StatusBadge status={status} /> },
    tab === 'shipped'
      ? {
          id: 'shipped',
          header: t('orders.column.shipped'),
          width: '180px',
          cell: ({ shippedAt }) => shippedAt && <Moment at={shippedAt} />,
        }
      : {
          id: 'promise',
          header: t('orders.column.promise'),
          width: '232px',
          cell: ({ promiseAt, shippedAt, status }) => (
            <Clock at={promiseAt} stoppedAt={status === 'cancelled' || status === 'merged' ? promiseAt : shippedAt} />
          ),
        },
    {
      id: 'customer',
      header: t('orders.column.customer'),
      width: isNarrow ? 'minmax(88px, 1fr)' : 'minmax(152px, 1.5fr)',
      cell: ({ customer, country, tier }) => (
        <>
          <span className={classes.cut} title={customer} translate="no">
            {customer}
          </span>
          <span className={classes.country}>{country}</span>
          <TierMark tier={tier} />
        </>
      ),
    },
    {
      id: 'items',
      header: t('orders.column.items'),
      width: 'minmax(96px, 2fr)',
      cell: ({ firstItem, lineCount }) => {
        const said = lineCount > 1 ? t('orders.moreItems', { item: firstItem, count: lineCount - 1 }) : firstItem
        return (
          <span className={classes.cut} title={said}>
            {said}
          </span>
        )
      },
    },
    {
      id: 'units',
      header: t('orders.column.units'),
      width: '64px',
      align: 'end',
      cell: ({ unitCount }) => <Quantity value={unitCount} />,
    },
    {
      id: 'channel',
      header: t('orders.column.channel'),
      width: '84px',
      cell: ({ channel }) => <span className={classes.cut}>{channelName(channel)}</span>,
    },
    {
      id: 'holder',
      header: t('orders.column.holder'),
      width: '104px',
      cell: ({ holder }) => <span className={classes.cut}>{holder}</span>,
    },
  ]
}

function Together({ t, others }: { readonly t: Text; readonly others: number }) {
  if (others === 0) return null
  const said = t('orders.together', { count: others })
  return (
    <span className={classes.together} title={said} role="img" aria-label={said}>
      +{others}
    </span>
  )
}
