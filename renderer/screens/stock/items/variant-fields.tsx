import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useText } from '../../../text/text.ts'
import classes from '../stock.module.css'
import type { ItemDraft } from './item-draft.ts'

type Attributes = ItemDraft['attributes']

interface VariantFieldsProps {
  readonly attributes: Attributes
  readonly onChange: (attributes: Attributes) => void
}

/** Colour, size and whatever else tells a variant from its siblings. */
export function VariantFields({ attributes, onChange }: VariantFieldsProps) {
  const t = useText()
  const change = (at: number, part: Partial<Attributes[number]>) =>
    onChange(attributes.map((attribute, index) => (index === at ? { ...attribute, ...part } : attribute)))
  return (
    <fieldset className={classes.rows}>
      <legend className={classes.legend}>{t('stock.itemDialog.variant')}</legend>
      {attributes.map(({ key, value }, index) => (
        // The rows have no identity but their place; none of them keeps a state of its own.
        <div key={index} className={classes.row}>
          <TextInput
            flex={1}
            aria-label={t('stock.itemDialog.attribute')}
            placeholder={t('stock.itemDialog.attribute')}
            value={key}
            onChange={(event) => change(index, { key: event.currentTarget.value })}
          />
          <TextInput
            flex={1}
            aria-label={t('stock.itemDialog.value')}
            placeholder={t('stock.itemDialog.value')}
            value={value}
            onChange={(event) => change(index, { value: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('stock.itemDialog.removeAttribute', { name: key })}
            onClick={() => onChange(attributes.filter((_, at) => at !== index))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...attributes, { key: '', value: '' }])}
        >
          {t('stock.itemDialog.addAttribute')}
        </Button>
      </div>
    </fieldset>
  )
}
