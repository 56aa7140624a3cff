import { Switch, TextInput } from '@mantine/core'
import { binPosition } from '../../../domain/picking/bin-position.ts'
import { afterShort, lotSwaps, type PickingRules } from '../../../domain/picking/rules.ts'
import { useText } from '../../text/text.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../ui/field/whole-number-field.tsx'
import { SettingGroup } from './setting-group.tsx'
import { ShopForm } from './shop-form.tsx'
import { TakenOut } from './taken-out.tsx'

interface PartProps {
  readonly rules: PickingRules
  readonly set: (part: Partial<PickingRules>) => void
}

/** How this shop picks: its carts, where its bins stand, and what happens when something is not there. */
export function PickingSection() {
  return (
    <ShopForm>
      {({ shop, change }) => {
        const set = (part: Partial<PickingRules>) => change({ picking: { ...shop.picking, ...part } })
        return (
          <>
            <Cart rules={shop.picking} set={set} />
            <Bins rules={shop.picking} set={set} />
            <WhenShort rules={shop.picking} set={set} />
            <TakenOut shop={shop} change={change} />
          </>
        )
      }}
    </ShopForm>
  )
}

function Cart({ rules, set }: PartProps) {
  const t = useText()
  const { cart } = rules
  return (
    <SettingGroup title={t('settings.picking.cart')} hint={t('settings.picking.cartHint')}>
      <WholeNumberField
        label={t('settings.picking.columns')}
        w={200}
        value={cart.columns}
        onChange={(columns) => set({ cart: { ...cart, columns: columns ?? 1 } })}
      />
      <WholeNumberField
        label={t('settings.picking.rows')}
        w={200}
        value={cart.rows}
        onChange={(rows) => set({ cart: { ...cart, rows: rows ?? 1 } })}
      />
    </SettingGroup>
  )
}

/** A bin as many shops write it; what the rule makes of it is shown. */
const example = 'C-07-2'

function Bins({ rules, set }: PartProps) {
  const t = useText()
  const place = binPosition({ code: example, aisle: null, bay: null }, rules.binNames)
  return (
    <SettingGroup title={t('settings.picking.bins')} hint={t('settings.picking.binsHint')}>
      <TextInput
        label={t('settings.picking.binNames')}
        description={
          place === null
            ? t('settings.picking.unread', { bin: example })
            : t('settings.picking.read', { bin: example, aisle: place.aisle + 1, bay: place.bay })
        }
        value={rules.binNames}
        onChange={(event) => set({ binNames: event.currentTarget.value })}
      />
      <WholeNumberField
        label={t('settings.picking.pitch')}
        description={t('settings.picking.pitchHint')}
        w={320}
        value={rules.aislePitch}
        onChange={(aislePitch) => set({ aislePitch: aislePitch ?? 1 })}
      />
      <WholeNumberField
        label={t('settings.picking.bays')}
        description={t('settings.picking.baysHint')}
        w={320}
        value={rules.aisleBays}
        onChange={(aisleBays) => set({ aisleBays: aisleBays ?? 0 })}
      />
    </SettingGroup>
  )
}

function WhenShort({ rules, set }: PartProps) {
  const t = useText()
  return (
    <SettingGroup title={t('settings.picking.rules')} hint={t('settings.picking.rulesHint')}>
      <SelectField
        label={t('settings.picking.afterShort')}
        value={rules.afterShort}
        choices={afterShort.map((value) => ({ value, label: t(`settings.picking.short.${value}`) }))}
        onChange={(value) => set({ afterShort: afterShort.find((one) => one === value) ?? 'split' })}
      />
      <SelectField
        label={t('settings.picking.lotSwap')}
        value={rules.lotSwap}
        choices={lotSwaps.map((value) => ({ value, label: t(`settings.picking.swap.${value}`) }))}
        onChange={(value) => set({ lotSwap: lotSwaps.find((one) => one === value) ?? 'fefo' })}
      />
      <Switch
        label={t('settings.picking.weight')}
        description={t('settings.picking.weightHint')}
        checked={rules.weightFromItems}
        onChange={(event) => set({ weightFromItems: event.currentTarget.checked })}
      />
      <Switch
        label={t('settings.picking.fromShelf.label')}
        description={t('settings.picking.fromShelf.hint')}
        checked={rules.singlesFromShelf === true}
        onChange={(event) => set({ singlesFromShelf: event.currentTarget.checked })}
      />
    </SettingGroup>
  )
}
