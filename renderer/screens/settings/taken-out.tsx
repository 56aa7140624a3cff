import type { Shop } from '../../../domain/settings/contract.ts'
import { useText } from '../../text/text.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { SettingGroup } from './setting-group.tsx'

interface TakenOutProps {
  readonly shop: Shop
  readonly change: (part: Partial<Shop>) => void
}

/** What becomes of a parcel out of which a unit was taken, when there is another one on the shelf. */
export function TakenOut({ shop, change }: TakenOutProps) {
  const t = useText()
  return (
    <SettingGroup title={t('settings.takenOut.title')} hint={t('settings.takenOut.hint')}>
      <SelectField
        label={t('settings.takenOut.label')}
        value={shop.takenOut ?? 'wait'}
        choices={(['wait', 'send'] as const).map((value) => ({ value, label: t(`settings.takenOut.${value}`) }))}
        onChange={(value) => change({ takenOut: value === 'send' ? 'send' : 'wait' })}
      />
    </SettingGroup>
  )
}
