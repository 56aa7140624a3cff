import { TextInput } from '@mantine/core'
import { wishRuleSchema, type Shop, type WishRule } from '../../../domain/settings/contract.ts'
import { useText } from '../../text/text.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { RowList } from './row-list.tsx'
import { SettingGroup } from './setting-group.tsx'

const wishes = wishRuleSchema.shape.wish.options
const sources = wishRuleSchema.shape.by.options

interface WishesGroupProps {
  readonly shop: Shop
  readonly change: (part: Partial<Shop>) => void
}

/** Which orders wish for eco packing or a gift, without saying so in a field of their own. */
export function WishesGroup({ shop, change }: WishesGroupProps) {
  const t = useText()
  return (
    <SettingGroup title={t('settings.wishes.title')} hint={t('settings.wishes.hint')}>
      <RowList<WishRule>
        rows={shop.wishRules ?? []}
        headers={[t('settings.wishes.by'), t('settings.wishes.words'), t('settings.wishes.wish')]}
        tracks="200px 1fr 200px"
        none={t('settings.wishes.none')}
        addLabel={t('settings.wishes.add')}
        removeLabel={({ words }) => t('settings.wishes.remove', { words })}
        blank={() => ({ wish: 'gift', by: 'note', words: '' })}
        onChange={(wishRules) => change({ wishRules: [...wishRules] })}
      >
        {(rule, set) => (
          <>
            <SelectField
              aria-label={t('settings.wishes.by')}
              value={rule.by}
              choices={sources.map((value) => ({ value, label: t(`settings.wishes.source.${value}`) }))}
              onChange={(value) => set({ by: sources.find((one) => one === value) ?? 'note' })}
            />
            <TextInput
              aria-label={t('settings.wishes.words')}
              value={rule.words}
              onChange={(event) => set({ words: event.currentTarget.value })}
            />
            <SelectField
              aria-label={t('settings.wishes.wish')}
              value={rule.wish}
              choices={wishes.map((value) => ({ value, label: t(`settings.wishes.kind.${value}`) }))}
              onChange={(value) => set({ wish: wishes.find((one) => one === value) ?? 'gift' })}
            />
          </>
        )}
      </RowList>
    </SettingGroup>
  )
}
