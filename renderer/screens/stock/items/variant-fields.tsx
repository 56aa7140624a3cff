import { TextInput } from '@mantine/core'
import { useText } from '../../../text/text.ts'
import type { ItemDraft } from './item-draft.ts'
import { RowFields } from './row-fields.tsx'

interface VariantFieldsProps {
  readonly attributes: ItemDraft['attributes']
  readonly onChange: (attributes: ItemDraft['attributes']) => void
}

/** Colour, size and whatever else tells a variant from its siblings. */
export function VariantFields({ attributes, onChange }: VariantFieldsProps) {
  const t = useText()
  return (
    <RowFields
      legend={t('stock.itemDialog.variant')}
      rows={attributes}
      blank={{ key: '', value: '' }}
      addLabel={t('stock.itemDialog.addAttribute')}
      removeLabel={({ key }) => t('stock.itemDialog.removeAttribute', { name: key })}
      onChange={onChange}
    >
      {({ key, value }, change) => (
        <>
          <TextInput
            flex={1}
            aria-label={t('stock.itemDialog.attribute')}
            placeholder={t('stock.itemDialog.attribute')}
            value={key}
            onChange={(event) => change({ key: event.currentTarget.value })}
          />
          <TextInput
            flex={1}
            aria-label={t('stock.itemDialog.value')}
            placeholder={t('stock.itemDialog.value')}
            value={value}
            onChange={(event) => change({ value: event.currentTarget.value })}
          />
        </>
      )}
    </RowFields>
  )
}
