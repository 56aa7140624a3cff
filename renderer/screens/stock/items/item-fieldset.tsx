import { Chip, Group, SimpleGrid, Switch, TextInput } from '@mantine/core'
import { handlingFlags } from '../../../../domain/stock/handling.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { MoneyField } from '../../../ui/field/money-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import classes from '../stock.module.css'
import type { ItemDraft } from './item-draft.ts'

interface ItemFieldsetProps {
  readonly draft: ItemDraft
  readonly onChange: (draft: ItemDraft) => void
}

const measures = [
  ['weightGrams', 'weight'],
  ['lengthMm', 'length'],
  ['widthMm', 'width'],
  ['heightMm', 'height'],
  ['paddingMm', 'padding'],
] as const

export function ItemFieldset({ draft, onChange }: ItemFieldsetProps) {
  const t = useText()
  const { currency } = useFormats()
  const text = (key: 'sku' | 'name' | 'product' | 'category') => (
    <TextInput
      label={t(`stock.itemDialog.${key}`)}
      data-autofocus={key === 'sku' || undefined}
      value={draft[key]}
      onChange={(event) => onChange({ ...draft, [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <SimpleGrid cols={2} spacing="md">
        {text('sku')}
        {text('name')}
        {text('product')}
        {text('category')}
        <MoneyField
          label={t('stock.itemDialog.price', { currency })}
          currency={currency}
          minor={draft.priceMinor}
          onChange={(priceMinor) => onChange({ ...draft, priceMinor })}
        />
      </SimpleGrid>
      <SimpleGrid cols={5} spacing="md">
        {measures.map(([key, label]) => (
          <WholeNumberField
            key={key}
            label={t(`stock.itemDialog.${label}`)}
            value={draft[key] ?? null}
            onChange={(value) => onChange({ ...draft, [key]: value })}
          />
        ))}
      </SimpleGrid>
      <fieldset className={classes.rows}>
        <legend className={classes.legend}>{t('stock.itemDialog.flags')}</legend>
        <Chip.Group
          multiple
          value={[...draft.flags]}
          onChange={(chosen) => onChange({ ...draft, flags: handlingFlags.filter((flag) => chosen.includes(flag)) })}
        >
          <Group gap={6}>
            {handlingFlags.map((flag) => (
              <Chip key={flag} value={flag} size="xs" variant="outline">
                {t(`states.flag.${flag}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </fieldset>
      <SimpleGrid cols={2} spacing="md" style={{ alignItems: 'end' }}>
        <Switch
          label={t('stock.itemDialog.lotTracked')}
          checked={draft.lotTracked}
          onChange={(event) => onChange({ ...draft, lotTracked: event.currentTarget.checked })}
        />
        {draft.lotTracked && (
          <WholeNumberField
            label={t('stock.itemDialog.minLifeDays')}
            value={draft.minLifeDays ?? null}
            onChange={(minLifeDays) => onChange({ ...draft, minLifeDays })}
          />
        )}
      </SimpleGrid>
    </>
  )
}
