import type { CountingRules } from '../../../domain/stock/counts/rules.ts'
import { useText } from '../../text/text.ts'
import { WholeNumberField } from '../../ui/field/whole-number-field.tsx'
import { SettingGroup } from './setting-group.tsx'
import { ShopForm } from './shop-form.tsx'

/** What happens when a count and the books differ. */
export function CountingSection() {
  const t = useText()
  return (
    <ShopForm>
      {({ shop: { counting }, change }) => {
        const set = (part: Partial<CountingRules>) => change({ counting: { ...counting, ...part } })
        return (
          <SettingGroup title={t('settings.counting.title')} hint={t('settings.counting.hint')}>
            <WholeNumberField
              label={t('settings.counting.tolerance')}
              description={t('settings.counting.toleranceHint', { count: counting.tolerance + 1 })}
              w={320}
              value={counting.tolerance}
              onChange={(tolerance) => set({ tolerance: tolerance ?? 0 })}
            />
            <WholeNumberField
              label={t('settings.counting.approveAbove')}
              description={t('settings.counting.approveHint', { count: counting.approveAbove + 1 })}
              w={320}
              value={counting.approveAbove}
              onChange={(approveAbove) => set({ approveAbove: approveAbove ?? 0 })}
            />
          </SettingGroup>
        )
      }}
    </ShopForm>
  )
}
