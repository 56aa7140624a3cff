import type { Policy } from '../../../domain/reorder/policy.ts'
import { policyKinds } from '../../../domain/reorder/policy.ts'
import { useText } from '../../text/text.ts'
import { DecimalField } from '../field/decimal-field.tsx'
import { SelectField } from '../field/select-field.tsx'
import { WholeNumberField } from '../field/whole-number-field.tsx'

interface PolicyFieldsProps {
  readonly policy: Policy
  readonly onChange: (policy: Policy) => void
}

const begun: Readonly<Record<Policy['kind'], Policy>> = {
  service_level: { kind: 'service_level', level: 0.95 },
  min_max: { kind: 'min_max', min: 0, max: 0 },
  order_up_to: { kind: 'order_up_to', upTo: 0 },
  days_of_cover: { kind: 'days_of_cover', days: 30 },
  none: { kind: 'none' },
}

/** Which rule it is, and its numbers. */
export function PolicyFields({ policy, onChange }: PolicyFieldsProps) {
  const t = useText()
  return (
    <>
      <SelectField
        label={t('reorder.rules.kind')}
        data-autofocus
        description={t(`reorder.policyHint.${policy.kind}`)}
        value={policy.kind}
        choices={policyKinds.map((value) => ({ value, label: t(`reorder.policyKind.${value}`) }))}
        onChange={(kind) => onChange(begun[policyKinds.find((one) => one === kind) ?? 'service_level'])}
      />
      <Numbers policy={policy} onChange={onChange} />
    </>
  )
}

function Numbers({ policy, onChange }: PolicyFieldsProps) {
  const t = useText()
  switch (policy.kind) {
    case 'service_level':
      return (
        <DecimalField
          label={t('reorder.field.level')}
          value={Math.round(policy.level * 10_000) / 100}
          onChange={(percent) => onChange({ ...policy, level: (percent ?? 0) / 100 })}
        />
      )
    case 'min_max':
      return (
        <>
          <WholeNumberField label={t('reorder.field.min')} value={policy.min} onChange={(min) => onChange({ ...policy, min: min ?? 0 })} />
          <WholeNumberField label={t('reorder.field.max')} value={policy.max} onChange={(max) => onChange({ ...policy, max: max ?? 0 })} />
        </>
      )
    case 'order_up_to':
      return (
        <WholeNumberField
          label={t('reorder.field.upTo')}
          value={policy.upTo}
          onChange={(upTo) => onChange({ ...policy, upTo: upTo ?? 0 })}
        />
      )
    case 'days_of_cover':
      return (
        <WholeNumberField
          label={t('reorder.field.days')}
          value={policy.days}
          onChange={(days) => onChange({ ...policy, days: days ?? 0 })}
        />
      )
    case 'none':
      return null
  }
}
