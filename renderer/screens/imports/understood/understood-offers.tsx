import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import type { Formats } from '../../../text/format/formats.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { type Text, useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { type ListColumn, ListTable } from '../file/list-table.tsx'

type Offers = Extract<NonNullable<ImportPreview['records']>, { kind: 'offers' }>['offers']

export function OffersUnderstood({ offers }: { readonly offers: Offers }) {
  const t = useText()
  const formats = useFormats()
  return (
    <ListTable<Offers[number]>
      label={t('imports.tabs.understood')}
      rows={offers}
      keyOf={({ line }) => String(line)}
      columns={offerColumns(t, formats)}
    />
  )
}

function offerColumns(t: Text, { money, number }: Formats): readonly ListColumn<Offers[number]>[] {
  const said = (value: number | null) => (value === null ? '' : number(value))
  return [
    { id: 'line', header: t('imports.understood.line'), align: 'end', cell: ({ line }) => line },
    { id: 'sku', header: t('imports.understood.sku'), cell: ({ sku }) => <Code>{sku}</Code> },
    {
      id: 'supplier',
      wraps: true,
      header: t('imports.understood.supplier'),
      cell: ({ supplier }) => <span translate="no">{supplier}</span>,
    },
    { id: 'code', header: t('imports.understood.code'), cell: ({ code }) => code !== '' && <Code>{code}</Code> },
    {
      id: 'price',
      header: t('imports.understood.price'),
      align: 'end',
      cell: ({ priceMinor, currency }) => (priceMinor === null ? '' : money(priceMinor, currency ?? undefined)),
    },
    { id: 'packSize', header: t('imports.understood.packSize'), align: 'end', cell: ({ packSize }) => said(packSize) },
    { id: 'minimum', header: t('imports.understood.minimum'), align: 'end', cell: ({ minQuantity }) => said(minQuantity) },
    { id: 'priority', header: t('imports.understood.priority'), align: 'end', cell: ({ priority }) => said(priority) },
  ]
}
