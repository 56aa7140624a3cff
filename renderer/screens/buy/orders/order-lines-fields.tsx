import { ActionIcon, Autocomplete, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { purchaseUnits } from '../../../../domain/purchasing/lines.ts'
import type { Offer } from '../../../../domain/suppliers/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { MoneyField } from '../../../ui/field/money-field.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import classes from '../buying.module.css'
import { blankLine, nextKey, type DraftLine, type OrderDraft } from './order-draft.ts'

interface OrderLinesFieldsProps {
  readonly draft: OrderDraft
  /** What the supplier sells: offered while typing, with their price. */
  readonly offers: readonly Offer[]
  readonly currency: string | null
  readonly onChange: (draft: OrderDraft) => void
}

export function OrderLinesFields({ draft, offers, currency, onChange }: OrderLinesFieldsProps) {
  const t = useText()
  const formats = useFormats()
  const money = currency ?? formats.currency
  const change = (key: number, part: Partial<DraftLine>) =>
    onChange({ ...draft, lines: draft.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) })
  const named = (key: number, sku: string) => {
    const offer = offers.find((one) => one.sku === sku)
    change(key, offer === undefined ? { sku } : { sku, priceMinor: offer.priceMinor, quantity: offer.minQuantity })
  }
  return (
    <fieldset className={classes.fields}>
      <legend className={classes.legend}>{t('buying.order.lines')}</legend>
      {draft.lines.map((line, index) => (
        <div key={line.key} className={classes.fieldRow}>
          <Autocomplete
            label={t('buying.edit.sku')}
            data={offers.map((offer) => offer.sku)}
            limit={20}
            value={line.sku}
            onChange={(sku) => named(line.key, sku)}
          />
          <WholeNumberField
            label={t('buying.edit.quantity')}
            value={line.quantity}
            onChange={(quantity) => change(line.key, { quantity })}
          />
          <SelectField
            label={t('buying.edit.unit')}
            choices={purchaseUnits.map((unit) => ({ value: unit, label: t(`buying.edit.units.${unit}`) }))}
            value={line.unit}
            onChange={(unit) => change(line.key, { unit: purchaseUnits.find((one) => one === unit) ?? 'unit' })}
          />
          <MoneyField
            key={`${line.sku} ${money}`}
            label={t('buying.edit.price', { currency: money })}
            currency={money}
            minor={line.priceMinor}
            onChange={(priceMinor) => change(line.key, { priceMinor })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('buying.edit.remove', { line: index + 1 })}
            onClick={() => onChange({ ...draft, lines: draft.lines.filter((one) => one.key !== line.key) })}
          >
            <IconX size={18} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange({ ...draft, lines: [...draft.lines, blankLine(nextKey(draft))] })}
      >
        {t('buying.edit.add')}
      </Button>
    </fieldset>
  )
}
