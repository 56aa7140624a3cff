import { Checkbox, TextInput } from '@mantine/core'
import type { Carrier, Carton, Shop } from '../../../domain/settings/contract.ts'
import { useText } from '../../text/text.ts'
import { TimeField } from '../../ui/field/time-field.tsx'
import { WholeNumberField } from '../../ui/field/whole-number-field.tsx'
import { RowList } from './row-list.tsx'
import { SettingGroup } from './setting-group.tsx'
import { ServicesField } from './services-field.tsx'
import { ShopForm } from './shop-form.tsx'
import { WishesGroup } from './wishes-group.tsx'

interface PartProps {
  readonly shop: Shop
  readonly change: (part: Partial<Shop>) => void
}

export function ShippingSection() {
  return (
    <ShopForm>
      {({ shop, change }) => (
        <>
          <Carriers shop={shop} change={change} />
          <Cartons shop={shop} change={change} />
          <WishesGroup shop={shop} change={change} />
        </>
      )}
    </ShopForm>
  )
}

function Carriers({ shop, change }: PartProps) {
  const t = useText()
  return (
    <SettingGroup title={t('settings.carriers.title')} hint={t('settings.carriers.hint')}>
      <RowList<Carrier>
        rows={shop.carriers}
        headers={[
          t('settings.carriers.code'),
          t('settings.carriers.name'),
          t('settings.carriers.services'),
          t('settings.carriers.cutOff'),
          t('settings.carriers.limit'),
        ]}
        tracks="112px 1fr 1.6fr 88px 96px"
        none={t('settings.carriers.none')}
        addLabel={t('settings.carriers.add')}
        removeLabel={({ name }) => t('settings.carriers.remove', { name })}
        blank={() => ({ code: '', name: '', services: [], cutOff: '' })}
        onChange={(carriers) => change({ carriers: [...carriers] })}
      >
        {(carrier, set) => (
          <>
            <TextInput
              aria-label={t('settings.carriers.code')}
              value={carrier.code}
              onChange={(event) => set({ code: event.currentTarget.value })}
            />
            <TextInput
              aria-label={t('settings.carriers.name')}
              value={carrier.name}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <ServicesField
              label={t('settings.carriers.services')}
              services={carrier.services}
              onChange={(services) => set({ services: [...services] })}
            />
            <TimeField label={t('settings.carriers.cutOff')} value={carrier.cutOff} onChange={(cutOff) => set({ cutOff })} />
            <WholeNumberField
              aria-label={t('settings.carriers.limit')}
              value={carrier.limitGrams ?? null}
              onChange={(limitGrams) => set({ limitGrams: limitGrams === 0 ? null : limitGrams })}
            />
          </>
        )}
      </RowList>
    </SettingGroup>
  )
}

function Cartons({ shop, change }: PartProps) {
  const t = useText()
  const numbers = [
    ['lengthMm', 'length'],
    ['widthMm', 'width'],
    ['heightMm', 'height'],
    ['tareGrams', 'tare'],
  ] as const
  const columns = [...numbers.map(([, label]) => label), 'limit', 'tape', 'soft', 'eco'] as const
  return (
    <SettingGroup title={t('settings.cartons.title')} hint={t('settings.cartons.hint')} isWide>
      <RowList<Carton>
        rows={shop.cartons}
        headers={[t('settings.cartons.code'), t('settings.cartons.name'), ...columns.map((label) => t(`settings.cartons.${label}`))]}
        tracks="72px minmax(120px, 1fr) repeat(4, 76px) 84px 72px 64px 40px"
        none={t('settings.cartons.none')}
        addLabel={t('settings.cartons.add')}
        removeLabel={({ name }) => t('settings.cartons.remove', { name })}
        blank={() => ({ code: '', name: '', lengthMm: 0, widthMm: 0, heightMm: 0, tareGrams: 0 })}
        onChange={(cartons) => change({ cartons: [...cartons] })}
      >
        {(carton, set) => (
          <>
            <TextInput
              aria-label={t('settings.cartons.code')}
              value={carton.code}
              onChange={(event) => set({ code: event.currentTarget.value })}
            />
            <TextInput
              aria-label={t('settings.cartons.name')}
              value={carton.name}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            {numbers.map(([key, label]) => (
              <WholeNumberField
                key={key}
                aria-label={t(`settings.cartons.${label}`)}
                value={carton[key]}
                onChange={(value) => set({ [key]: value ?? 0 })}
              />
            ))}
            <WholeNumberField
              aria-label={t('settings.cartons.limit')}
              value={carton.limitGrams ?? null}
              onChange={(limitGrams) => set({ limitGrams: limitGrams === 0 ? null : limitGrams })}
            />
            <WholeNumberField
              aria-label={t('settings.cartons.tape')}
              value={(carton.tapeMm ?? 0) / 10}
              onChange={(centimetres) => set({ tapeMm: (centimetres ?? 0) * 10 })}
            />
            {(['soft', 'eco'] as const).map((key) => (
              <Checkbox
                key={key}
                aria-label={t(`settings.cartons.${key}`)}
                checked={carton[key] ?? false}
                onChange={(event) => set({ [key]: event.currentTarget.checked })}
              />
            ))}
          </>
        )}
      </RowList>
    </SettingGroup>
  )
}
