import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { type Text, useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import { type ListColumn, ListTable } from '../file/list-table.tsx'

type Kits = Extract<NonNullable<ImportPreview['records']>, { kind: 'kits' }>['kits']

export function KitsUnderstood({ kits }: { readonly kits: Kits }) {
  const t = useText()
  return (
    <ListTable<Kits[number]> label={t('imports.tabs.understood')} rows={kits} keyOf={({ line }) => String(line)} columns={kitColumns(t)} />
  )
}

function kitColumns(t: Text): readonly ListColumn<Kits[number]>[] {
  return [
    { id: 'line', header: t('imports.understood.line'), align: 'end', cell: ({ line }) => line },
    { id: 'kit', header: t('imports.understood.kit'), cell: ({ sku }) => <Code>{sku}</Code> },
    {
      id: 'parts',
      wraps: true,
      header: t('imports.understood.parts'),
      cell: ({ parts }) => parts.map(({ sku, quantity }) => t('imports.understood.part', { quantity, sku })).join(', '),
    },
    {
      id: 'units',
      header: t('imports.understood.unitsOfKit'),
      align: 'end',
      cell: ({ parts }) => <Quantity value={parts.reduce((sum, { quantity }) => sum + quantity, 0)} />,
    },
  ]
}
