import { Button } from '@mantine/core'
import { holder } from '../../../../domain/people/holder.ts'
import type { ReplenishmentRow, Urgency } from '../../../../domain/stock/replenish/contract.ts'
import type { Text } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import { Badge } from '../../../ui/status/status-badge.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { Moment } from '../../../ui/time/clock.tsx'

const badges = {
  waiting: { role: 'stop', shape: 'bar' },
  below_min: { role: 'warn', shape: 'half' },
  top_off: { role: 'info', shape: 'bar' },
} as const satisfies Readonly<Record<Urgency, object>>

/** Why, what, from where, into which face, how many, and who has it. */
export function replenishColumns(
  t: Text,
  isMine: (row: ReplenishmentRow) => boolean,
  start: (row: ReplenishmentRow) => void,
): readonly Column<ReplenishmentRow>[] {
  return [
    {
      id: 'urgency',
      header: t('replenish.urgency'),
      width: '150px',
      cell: ({ urgency, waiting }) => (
        <Badge {...badges[urgency]}>{waiting > 0 ? t('replenish.orders', { count: waiting }) : t(`replenish.urgencies.${urgency}`)}</Badge>
      ),
    },
    { id: 'item', header: t('replenish.item'), width: 'minmax(264px, 2fr)', cell: (row) => <ItemName item={row} /> },
    { id: 'from', header: t('replenish.from'), width: '90px', cell: ({ from }) => <Code>{from}</Code> },
    { id: 'face', header: t('replenish.face'), width: '100px', cell: ({ face }) => <Code>{face}</Code> },
    { id: 'units', header: t('replenish.units'), width: '120px', align: 'end', cell: ({ units }) => <Quantity value={units} /> },
    {
      id: 'person',
      header: t('replenish.person'),
      width: 'minmax(150px, 1fr)',
      cell: ({ person, station, status }) => <span translate="no">{status === 'taken' ? holder(person, station) : ''}</span>,
    },
    { id: 'at', header: t('replenish.since'), width: '116px', cell: ({ at }) => <Moment at={at} /> },
    {
      id: 'acts',
      header: t('ui.column.acts'),
      isHeaderQuiet: true,
      width: '110px',
      align: 'end',
      cell: (row) => {
        const isOthers = row.status === 'taken' && !isMine(row)
        const label = t(isOthers ? 'replenish.takeOver' : row.status === 'taken' ? 'replenish.goOn' : 'replenish.take')
        return (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('replenish.rowAct', { act: label, sku: row.sku, face: row.face })}
            onClick={() => start(row)}
          >
            {label}
          </Button>
        )
      },
    },
  ]
}
