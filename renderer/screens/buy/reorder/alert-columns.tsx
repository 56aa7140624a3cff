import { Checkbox } from '@mantine/core'
import type { ReorderAlert } from '../../../../domain/reorder/contract.ts'
import type { Formats } from '../../../text/format/formats.ts'
import type { Text } from '../../../text/text.ts'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import type { Column } from '../../../ui/table/column.ts'
import classes from './reorder.module.css'
import { canBeBought, type Chosen } from './use-chosen.ts'

interface Writing {
  readonly t: Text
  readonly write: Formats
  readonly today: string
  readonly chosen: Chosen
}

/** What tells the rows apart and is decided by; the rest stands in the details beside them. */
const essential: readonly string[] = ['chosen', 'item', 'runsOut', 'orderBy', 'order', 'risk']

export function alertColumns(writing: Writing, isNarrow: boolean): readonly Column<ReorderAlert>[] {
  const all = allColumns(writing)
  return isNarrow ? all.filter(({ id }) => essential.includes(id)) : all
}

function allColumns({ t, write, today, chosen }: Writing): readonly Column<ReorderAlert>[] {
  const said = (day: string) => (day <= today ? t('reorder.now') : write.day(day))
  return [
    {
      id: 'chosen',
      header: t('reorder.column.chosen'),
      isHeaderQuiet: true,
      width: '36px',
      cell: (row) => (
        <Checkbox
          size="xs"
          aria-label={t('reorder.choose', { sku: row.sku })}
          checked={chosen.has(row)}
          disabled={!canBeBought(row)}
          onClick={(event) => event.stopPropagation()}
          onChange={() => chosen.toggle(row)}
        />
      ),
    },
    { id: 'item', header: t('reorder.column.item'), width: 'minmax(190px, 1.2fr)', cell: (row) => <ItemName item={row} /> },
    {
      id: 'runsOut',
      header: t('reorder.column.runsOut'),
      width: 'minmax(92px, 0.4fr)',
      cell: (row) => <RunsOut row={row} today={today} t={t} write={write} />,
    },
    {
      id: 'orderBy',
      header: t('reorder.column.orderBy'),
      width: 'minmax(84px, 0.35fr)',
      cell: (row) => (
        <span data-urgent={row.orderBy <= today || undefined} className={classes.day}>
          {said(row.orderBy)}
        </span>
      ),
    },
    {
      id: 'order',
      header: t('reorder.column.order'),
      width: 'minmax(60px, 0.25fr)',
      align: 'end',
      cell: (row) => <Quantity value={chosen.sourceOf(row)?.quantity ?? Math.max(0, row.orderUpTo - row.position - row.drafted)} />,
    },
    {
      id: 'from',
      header: t('reorder.column.from'),
      width: 'minmax(110px, 0.8fr)',
      cell: (row) => <From row={row} chosen={chosen} t={t} />,
    },
    {
      id: 'cost',
      header: t('reorder.column.cost'),
      width: 'minmax(84px, 0.35fr)',
      align: 'end',
      cell: (row) => {
        const source = chosen.sourceOf(row)
        if (source === null) return null
        return source.costMinor === null ? <span className={classes.quiet}>{t('reorder.noPrice')}</span> : write.money(source.costMinor)
      },
    },
    {
      id: 'risk',
      header: t('reorder.column.risk'),
      width: 'minmax(84px, 0.35fr)',
      align: 'end',
      cell: (row) => (row.riskMinor === 0 ? <span className={classes.quiet}>{write.money(0)}</span> : write.money(row.riskMinor)),
    },
  ]
}

interface CellProps {
  readonly row: ReorderAlert
  readonly t: Text
}

function RunsOut({ row, today, t, write }: CellProps & { readonly today: string; readonly write: Formats }) {
  if (row.runsOutOn === null) return <span className={classes.quiet}>–</span>
  const isOut = row.runsOutOn <= today
  return (
    <span className={classes.day} data-urgent={isOut || undefined}>
      {isOut ? t('reorder.outToday') : write.day(row.runsOutOn)}
    </span>
  )
}

function From({ row, chosen, t }: CellProps & { readonly chosen: Chosen }) {
  const source = chosen.sourceOf(row)
  if (source === null) return <span className={classes.missing}>{t('reorder.noSource')}</span>
  const alternative = source === row.source ? row.other : row.source
  return (
    <span className={classes.from}>
      <span translate="no" className={classes.cut}>
        {source.supplier}
      </span>
      {row.snoozed !== null && <span className={classes.quiet}>{t('reorder.putOff', { day: row.snoozed.until })}</span>}
      {row.snoozed === null && row.drafted > 0 && <span className={classes.quiet}>{t('reorder.inDraft', { count: row.drafted })}</span>}
      {row.snoozed === null && row.drafted === 0 && alternative !== null && (
        <span className={classes.quiet}>{t('reorder.orElse', { supplier: alternative.supplier })}</span>
      )}
    </span>
  )
}
