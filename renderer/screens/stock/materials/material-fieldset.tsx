import { SimpleGrid, Switch, TextInput } from '@mantine/core'
import { materialKinds, materialUnits, materialUses, type MaterialFields } from '../../../../domain/materials/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { perTyped } from '../../../ui/material/amount.ts'

interface MaterialFieldsetProps {
  readonly draft: MaterialFields
  readonly onChange: (draft: MaterialFields) => void
}

/** How much it takes is asked only of what has a rule of its own. */
export function MaterialFieldset({ draft, onChange }: MaterialFieldsetProps) {
  const t = useText()
  const cartons = useView('settings.get', {}).data?.shop?.cartons ?? []
  const { kind, unit, perUse, usedFor } = draft
  const change = (part: Partial<MaterialFields>) => onChange({ ...draft, ...part })
  const words = { unit: t(`materials.unit.${unit}`).toLowerCase() }
  const typed = (quantity: number) => Math.round(quantity / perTyped[unit])
  return (
    <SimpleGrid cols={2} spacing="md">
      <TextInput
        label={t('materials.dialog.name')}
        data-autofocus
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <SelectField
        label={t('materials.dialog.kind')}
        choices={materialKinds.map((value) => ({ value, label: t(`materials.kind.${value}`) }))}
        value={kind}
        onChange={(value) => {
          const chosen = materialKinds.find((one) => one === value) ?? kind
          change({ kind: chosen, ...(chosen === 'carton' ? { unit: 'piece', usedFor: 'always', plastic: false } : {}) })
        }}
      />
      {kind === 'carton' ? (
        <SelectField
          label={t('materials.dialog.carton')}
          choices={[
            { value: '', label: t('materials.dialog.noCarton') },
            ...cartons.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={draft.carton}
          onChange={(carton) => change({ carton })}
        />
      ) : (
        <SelectField
          label={t('materials.dialog.unit')}
          choices={materialUnits.map((value) => ({ value, label: t(`materials.unit.${value}`) }))}
          value={unit}
          onChange={(value) => change({ unit: materialUnits.find((one) => one === value) ?? unit })}
        />
      )}
      {(kind === 'filler' || kind === 'insert') && (
        <WholeNumberField
          label={kind === 'filler' ? t('materials.dialog.perLitre', words) : t('materials.dialog.perParcel', words)}
          value={typed(perUse)}
          onChange={(value) => change({ perUse: (value ?? 0) * perTyped[unit] })}
        />
      )}
      <WholeNumberField
        label={t('materials.dialog.reorderPoint', words)}
        value={typed(draft.reorderPoint)}
        onChange={(value) => change({ reorderPoint: (value ?? 0) * perTyped[unit] })}
      />
      {kind !== 'carton' && (
        <SelectField
          label={t('materials.dialog.usedFor')}
          choices={materialUses.map((value) => ({ value, label: t(`materials.usedFor.${value}`) }))}
          value={usedFor}
          onChange={(value) => change({ usedFor: materialUses.find((one) => one === value) ?? usedFor })}
        />
      )}
      {usedFor === 'channel' && (
        <TextInput
          label={t('materials.dialog.channel')}
          value={draft.channel}
          onChange={(event) => change({ channel: event.currentTarget.value })}
        />
      )}
      {kind !== 'carton' && (
        <Switch
          label={t('materials.dialog.plastic')}
          checked={draft.plastic}
          onChange={(event) => change({ plastic: event.currentTarget.checked })}
        />
      )}
    </SimpleGrid>
  )
}
