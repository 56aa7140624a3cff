import { Switch, TextInput } from '@mantine/core'
import { checkSchema, type Check } from '../../../domain/settings/contract.ts'
import { useText } from '../../text/text.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { PrintCodes } from '../../ui/print/print-codes.tsx'
import { RowList } from './row-list.tsx'
import { SettingGroup } from './setting-group.tsx'
import { ShopForm } from './shop-form.tsx'

const whens = checkSchema.shape.when.options

/** What has to be ticked before a parcel is closed. */
export function ChecksSection() {
  const t = useText()
  const choices = whens.map((value) => ({ value, label: value === 'always' ? t('settings.checks.always') : t(`states.flag.${value}`) }))
  return (
    <ShopForm>
      {({ shop, change }) => (
        <SettingGroup
          title={t('settings.checks.title')}
          hint={t('settings.checks.hint')}
          act={<PrintCodes kind="commands" size="compact-sm" />}
        >
          <RowList<Check>
            rows={shop.checks}
            headers={[t('settings.checks.text'), t('settings.checks.when'), t('settings.checks.required')]}
            tracks="1fr 180px 120px"
            none={t('settings.checks.none')}
            addLabel={t('settings.checks.add')}
            removeLabel={({ text }) => t('settings.checks.remove', { text })}
            blank={() => ({ key: crypto.randomUUID().slice(0, 8), text: '', when: 'always', required: true })}
            onChange={(checks) => change({ checks: [...checks] })}
          >
            {(check, set) => (
              <>
                <TextInput
                  aria-label={t('settings.checks.text')}
                  value={check.text}
                  onChange={(event) => set({ text: event.currentTarget.value })}
                />
                <SelectField
                  aria-label={t('settings.checks.when')}
                  value={check.when}
                  choices={choices}
                  onChange={(value) => set({ when: whens.find((known) => known === value) ?? 'always' })}
                />
                <Switch
                  aria-label={t('settings.checks.required')}
                  checked={check.required}
                  onChange={(event) => set({ required: event.currentTarget.checked })}
                />
              </>
            )}
          </RowList>
        </SettingGroup>
      )}
    </ShopForm>
  )
}
