import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { type Text, useText } from '../../../text/text.ts'
import { Quantity } from '../../../ui/quantity.tsx'
import classes from '../imports.module.css'
import { type ListColumn, ListTable } from './list-table.tsx'

type Skips = ImportPreview['skips']

/** Why rows are left out: nothing here needs correcting. */
export function SkipsList({ skips }: { readonly skips: Skips }) {
  const t = useText()
  if (skips.length === 0) return <p className={classes.quiet}>{t('imports.skips.none')}</p>
  return <ListTable<Skips[number]> label={t('imports.tabs.skips')} rows={skips} keyOf={({ code }) => code} columns={skipColumns(t)} />
}

function skipColumns(t: Text): readonly ListColumn<Skips[number]>[] {
  return [
    { id: 'reason', wraps: true, header: t('imports.skips.reason'), cell: ({ code }) => t(`imports.skip.${code}`) },
    { id: 'rows', header: t('imports.skips.rows'), align: 'end', cell: ({ rows }) => <Quantity value={rows} /> },
    { id: 'first', header: t('imports.skips.first'), align: 'end', cell: ({ firstLine }) => firstLine },
  ]
}
