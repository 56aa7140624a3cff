import { Checkbox, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { inspections, type SupplierFields } from '../../../../domain/suppliers/contract.ts'
import { useText } from '../../../text/text.ts'
import { MoneyField } from '../../../ui/field/money-field.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import classes from '../buying.module.css'
import { weekdays } from './supplier-detail.ts'

interface SupplierFieldsetProps {
  readonly draft: SupplierFields
  readonly onChange: (draft: SupplierFields) => void
}

export function SupplierFieldset({ draft, onChange }: SupplierFieldsetProps) {
  const t = useText()
  const change = (part: Partial<SupplierFields>) => onChange({ ...draft, ...part })
  const isCurrency = /^[A-Z]{3}$/.test(draft.currency)
  return (
    <Stack gap="md">
      <SimpleGrid cols={2} spacing="md">
        <TextInput
          label={t('buying.supplier.name')}
          data-autofocus
          maxLength={200}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('buying.supplier.account')}
          maxLength={80}
          value={draft.account}
          onChange={(event) => change({ account: event.currentTarget.value })}
        />
        <TextInput
          label={t('buying.supplier.currency')}
          maxLength={3}
          error={!isCurrency}
          value={draft.currency}
          onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <WholeNumberField
          label={t('buying.supplier.leadDays')}
          value={draft.leadTimeDays}
          onChange={(leadTimeDays) => change({ leadTimeDays })}
        />
        <MoneyField
          key={isCurrency ? draft.currency : 'none'}
          label={t('buying.supplier.minimum')}
          currency={isCurrency ? draft.currency : 'EUR'}
          minor={draft.minOrderMinor}
          onChange={(minor) => change({ minOrderMinor: minor ?? 0 })}
        />
        <SelectField
          label={t('buying.supplier.inspection')}
          choices={inspections.map((value) => ({ value, label: t(`buying.supplier.inspections.${value}`) }))}
          value={draft.inspection}
          onChange={(value) => change({ inspection: inspections.find((one) => one === value) ?? 'none' })}
        />
      </SimpleGrid>
      {draft.inspection !== 'none' && (
        <Textarea
          label={t('buying.supplier.checks')}
          rows={3}
          value={draft.inspectionChecks.join('\n')}
          onChange={(event) => change({ inspectionChecks: event.currentTarget.value === '' ? [] : event.currentTarget.value.split('\n') })}
        />
      )}
      <fieldset className={classes.fields}>
        <legend className={classes.legend}>{t('buying.supplier.orderDays')}</legend>
        <div className={classes.weekdays}>
          {weekdays.map((day) => (
            <Checkbox
              key={day}
              label={t(`buying.supplier.weekday.d${day}`)}
              checked={draft.orderWeekdays.includes(day)}
              onChange={(event) => {
                const others = draft.orderWeekdays.filter((one) => one !== day)
                change({ orderWeekdays: event.currentTarget.checked ? [...others, day] : others })
              }}
            />
          ))}
        </div>
      </fieldset>
      <SimpleGrid cols={2} spacing="md">
        <Textarea
          label={t('buying.supplier.address')}
          rows={3}
          maxLength={500}
          value={draft.address}
          onChange={(event) => change({ address: event.currentTarget.value })}
        />
        <Textarea
          label={t('buying.supplier.note')}
          rows={3}
          maxLength={2000}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </SimpleGrid>
    </Stack>
  )
}
