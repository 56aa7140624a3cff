import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { type Formats, useFormats } from '../../../text/format/formats.ts'
import { type Text, useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { type ListColumn, ListTable } from '../file/list-table.tsx'

type Items = Extract<NonNullable<ImportPreview['records']>, { kind: 'items' }>['items']

export function ItemsUnderstood({ items }: { readonly items: Items }) {
  const t = useText()
  const formats = useFormats()
  return (
    <ListTable<Items[number]>
      label={t('imports.tabs.understood')}
      rows={items}
      keyOf={({ sku }) => sku}
      columns={itemColumns(t, formats)}
    />
  )
}

function itemColumns(t: Text, { grams, money }: Formats): readonly ListColumn<Items[number]>[] {
  return [
    { id: 'line', header: t('imports.understood.line'), align: 'end', cell: ({ line }) => line },
    { id: 'sku', header: t('imports.understood.sku'), cell: ({ sku }) => <Code>{sku}</Code> },
    { id: 'name', wraps: true, header: t('imports.understood.name'), cell: ({ name }) => name },
    {
      id: 'variant',
      wraps: true,
      header: t('imports.understood.variant'),
      cell: ({ variant }) =>
        Object.entries(variant)
          .map(([attribute, value]) => `${attribute} ${value}`)
          .join(', '),
    },
    {
      id: 'barcodes',
      header: t('imports.understood.barcodes'),
      cell: ({ barcodes }) =>
        barcodes.map(({ code, quantity }) => (
          <div key={code}>
            <Code>{code}</Code> {quantity > 1 && `× ${quantity}`}
          </div>
        )),
    },
    {
      id: 'weight',
      header: t('imports.understood.weight'),
      align: 'end',
      cell: ({ weightGrams }) => weightGrams !== null && grams(weightGrams),
    },
    {
      id: 'price',
      header: t('imports.understood.price'),
      align: 'end',
      cell: ({ priceMinor }) => priceMinor !== null && money(priceMinor),
    },
  ]
}
