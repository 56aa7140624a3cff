import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import type { Formats } from '../../../text/format/formats.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { type Text, useText } from '../../../text/text.ts'
import { type ListColumn, ListTable } from '../file/list-table.tsx'

type Suppliers = Extract<NonNullable<ImportPreview['records']>, { kind: 'suppliers' }>['suppliers']

export function SuppliersUnderstood({ suppliers }: { readonly suppliers: Suppliers }) {
  const t = useText()
  const formats = useFormats()
  return (
    <ListTable<Suppliers[number]>
      label={t('imports.tabs.understood')}
      rows={suppliers}
      keyOf={({ line }) => String(line)}
      columns={supplierColumns(t, formats)}
    />
  )
}

function supplierColumns(t: Text, { money, number }: Formats): readonly ListColumn<Suppliers[number]>[] {
  return [
    { id: 'line', header: t('imports.understood.line'), align: 'end', cell: ({ line }) => line },
    { id: 'name', wraps: true, header: t('imports.understood.supplier'), cell: ({ name }) => <span translate="no">{name}</span> },
    { id: 'account', header: t('imports.understood.account'), cell: ({ account }) => account },
    { id: 'currency', header: t('imports.understood.currency'), cell: ({ currency }) => currency ?? '' },
    {
      id: 'leadTime',
      header: t('imports.understood.leadTime'),
      align: 'end',
      cell: ({ leadTimeDays }) => (leadTimeDays === null ? '' : number(leadTimeDays)),
    },
    {
      id: 'minOrder',
      header: t('imports.understood.minOrder'),
      align: 'end',
      cell: ({ minOrderMinor, currency }) => (minOrderMinor === null ? '' : money(minOrderMinor, currency ?? undefined)),
    },
  ]
}
