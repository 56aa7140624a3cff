import type { PurchaseRow } from '../../../../domain/purchasing/contract.ts'
import type { Formats } from '../../../text/format/formats.ts'
import type { Text } from '../../../text/text.ts'
import { PurchaseBadge } from '../../../ui/buying/purchase-badge.tsx'
import { Code } from '../../../ui/code.tsx'
import type { Column } from '../../../ui/table/column.ts'
import classes from '../buying.module.css'

export function orderColumns(t: Text, { day, money }: Pick<Formats, 'day' | 'money'>): readonly Column<PurchaseRow>[] {
  return [
    { id: 'number', header: t('buying.orders.number'), width: '96px', cell: ({ number }) => <Code>{number}</Code> },
    {
      id: 'supplier',
      header: t('buying.orders.supplier'),
      width: 'minmax(96px, 1.6fr)',
      cell: ({ supplier }) => (
        <span className={classes.cut} translate="no">
          {supplier}
        </span>
      ),
    },
    { id: 'state', header: t('buying.orders.state'), width: '140px', cell: ({ status }) => <PurchaseBadge status={status} /> },
    {
      id: 'expected',
      header: t('buying.orders.expected'),
      width: 'minmax(124px, 1fr)',
      cell: ({ expectedOn, late, outstanding, status }) => {
        if (expectedOn === null)
          return <span className={classes.quiet}>{outstanding > 0 && status !== 'draft' ? t('buying.orders.noDay') : ''}</span>
        return (
          <span data-late={late || undefined} className={classes.day}>
            {late ? `${t('buying.orders.late')}: ${day(expectedOn)}` : day(expectedOn)}
          </span>
        )
      },
    },
    {
      id: 'units',
      header: t('buying.orders.units'),
      width: '96px',
      align: 'end',
      cell: ({ received, ordered }) => t('buying.orders.of', { received, ordered }),
    },
    {
      id: 'total',
      header: t('buying.orders.total'),
      width: '104px',
      align: 'end',
      cell: ({ totalMinor, currency }) => money(totalMinor, currency),
    },
  ]
}
