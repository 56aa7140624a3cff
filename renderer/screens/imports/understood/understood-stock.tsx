import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { type Text, useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import { type ListColumn, ListTable } from '../file/list-table.tsx'

type Counts = Extract<NonNullable<ImportPreview['records']>, { kind: 'stock' }>['counts']

export function StockUnderstood({ counts }: { readonly counts: Counts }) {
  const t = useText()
  return (
    <ListTable<Counts[number]>
      label={t('imports.tabs.understood')}
      rows={counts}
      keyOf={({ line }) => String(line)}
      columns={countColumns(t)}
    />
  )
}

function countColumns(t: Text): readonly ListColumn<Counts[number]>[] {
  return [
    { id: 'line', header: t('imports.understood.line'), align: 'end', cell: ({ line }) => line },
    { id: 'sku', header: t('imports.understood.sku'), cell: ({ sku }) => <Code>{sku}</Code> },
    { id: 'bin', header: t('imports.understood.bin'), cell: ({ bin }) => <Code>{bin}</Code> },
    { id: 'quantity', header: t('imports.understood.quantity'), align: 'end', cell: ({ quantity }) => <Quantity value={quantity} /> },
    { id: 'lot', header: t('imports.understood.lot'), cell: ({ lot }) => lot !== '' && <Code>{lot}</Code> },
    { id: 'expires', header: t('imports.understood.expires'), cell: ({ expiresOn }) => expiresOn ?? '' },
  ]
}
