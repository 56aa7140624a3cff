import { SimpleGrid, TextInput } from '@mantine/core'
import { type Check, wantedCodes } from '../../../../domain/checklists/contract.ts'
import { useText } from '../../../text/text.ts'
import { DecimalField } from '../../../ui/field/decimal-field.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { OptionFields } from './option-fields.tsx'

interface KindFieldsProps {
  readonly check: Check
  readonly onChange: (check: Check) => void
}

/** What only this kind of check needs. */
export function KindFields({ check, onChange }: KindFieldsProps) {
  const t = useText()
  switch (check.kind) {
    case 'tick':
    case 'photo':
      return null
    case 'choose':
      return <OptionFields options={check.options} onChange={(options) => onChange({ ...check, options: [...options] })} />
    case 'number':
      return (
        <SimpleGrid cols={3} spacing="md">
          <DecimalField label={t('checklists.least')} value={check.least} onChange={(least) => onChange({ ...check, least })} />
          <DecimalField label={t('checklists.most')} value={check.most} onChange={(most) => onChange({ ...check, most })} />
          <TextInput
            label={t('checklists.unit')}
            value={check.unit}
            maxLength={12}
            onChange={(event) => onChange({ ...check, unit: event.currentTarget.value })}
          />
        </SimpleGrid>
      )
    case 'scan':
      return (
        <SimpleGrid cols={2} spacing="md">
          <SelectField
            label={t('checklists.wanted')}
            value={check.wanted}
            choices={wantedCodes.map((value) => ({ value, label: t(`checklists.wantedCode.${value}`) }))}
            onChange={(value) => onChange({ ...check, wanted: wantedCodes.find((known) => known === value) ?? check.wanted })}
          />
          {check.wanted === 'exact' && (
            <TextInput
              label={t('checklists.code')}
              value={check.code}
              required
              onChange={(event) => onChange({ ...check, code: event.currentTarget.value })}
            />
          )}
        </SimpleGrid>
      )
  }
}
