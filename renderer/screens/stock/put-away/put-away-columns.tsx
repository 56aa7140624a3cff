import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { PutAwayRow } from '../../../../domain/stock/put-away.ts'
import type { Text } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import type { Column } from '../../../ui/table/column.ts'
import classes from '../stock.module.css'

export function putAwayColumns(t: Text, begin: (row: PutAwayRow) => void): readonly Column<PutAwayRow>[] {
  return [
    { id: 'item', header: t('putAway.item'), width: 'minmax(220px, 2fr)', cell: (row) => <ItemName item={row} /> },
    {
      id: 'lot',
      header: t('putAway.lot'),
      width: 'minmax(80px, 0.6fr)',
      cell: ({ lot }) => (lot === '' ? null : <Code>{lot}</Code>),
    },
    { id: 'units', header: t('putAway.units'), width: '90px', align: 'end', cell: ({ units }) => <Quantity value={units} /> },
    {
      id: 'waiting',
      header: t('putAway.waiting'),
      width: '110px',
      align: 'end',
      cell: ({ waiting }) => (waiting === 0 ? null : <Quantity value={waiting} />),
    },
    {
      id: 'from',
      header: t('putAway.from'),
      width: 'minmax(140px, 1fr)',
      cell: ({ receipt }) =>
        receipt === null ? (
          <span className={classes.quiet}>{t('putAway.byHand')}</span>
        ) : (
          <Link href={`/buy/receive/${receipt.receiptId}`} className={classes.door}>
            <Code>{receipt.number}</Code>
          </Link>
        ),
    },
    {
      id: 'bin',
      header: t('putAway.suggested'),
      width: 'minmax(110px, 0.8fr)',
      cell: ({ bin }) => (bin === null ? <span className={classes.quiet}>{t('putAway.noFreeBin')}</span> : <Code>{bin}</Code>),
    },
    {
      id: 'acts',
      header: t('ui.column.acts'),
      isHeaderQuiet: true,
      width: '190px',
      align: 'end',
      cell: (row) =>
        row.receipt === null || row.receipt.stage === 'put_away' ? (
          <Button size="compact-sm" variant="default" aria-label={t('putAway.startOf', { sku: row.sku })} onClick={() => begin(row)}>
            {t('putAway.start')}
          </Button>
        ) : (
          <span className={classes.quiet}>{t(`putAway.not.${row.receipt.stage}`)}</span>
        ),
    },
  ]
}
