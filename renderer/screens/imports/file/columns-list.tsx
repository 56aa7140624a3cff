import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { type Text, useText } from '../../../text/text.ts'
import classes from '../imports.module.css'
import { type ListColumn, ListTable } from './list-table.tsx'
import { meaningWord } from '../words.ts'

type PlacedColumn = ImportPreview['columns'][number] & { readonly place: number }

/** Each column of the file and what it is taken for. */
export function ColumnsList({ preview }: { readonly preview: ImportPreview }) {
  const t = useText()
  const rows = preview.columns.map((column, place) => ({ ...column, place }))
  return (
    <ListTable<PlacedColumn>
      label={t('imports.tabs.columns')}
      rows={rows}
      keyOf={({ place }) => String(place)}
      columns={columnColumns(t)}
    />
  )
}

function columnColumns(t: Text): readonly ListColumn<PlacedColumn>[] {
  return [
    { id: 'name', wraps: true, header: t('imports.columns.name'), cell: ({ name }) => <span translate="no">{name}</span> },
    {
      id: 'meaning',
      wraps: true,
      header: t('imports.columns.meaning'),
      cell: ({ meaning }) =>
        meaning === null ? <span className={classes.quiet}>{t('imports.columns.ignored')}</span> : meaningWord(t, meaning),
    },
  ]
}
