import { SimpleGrid, Switch, TagsInput, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { labelSizes, type Shop } from '../../../domain/settings/contract.ts'
import { texts, useText } from '../../text/text.ts'
import { AddressFields } from '../../ui/field/address-fields.tsx'
import { currencies, timeZones } from '../../ui/field/choices.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../ui/field/whole-number-field.tsx'
import { SettingGroup } from './setting-group.tsx'
import { ShopForm } from './shop-form.tsx'

const largestDispatchHours = 24 * 60

interface PartProps {
  readonly shop: Shop
  readonly change: (part: Partial<Shop>) => void
}

export function ShopSection() {
  return (
    <ShopForm>
      {({ shop, change }) => (
        <>
          <Identity shop={shop} change={change} />
          <PromiseGroup shop={shop} change={change} />
          <Tiers shop={shop} change={change} />
          <Labels shop={shop} change={change} />
          <Habits shop={shop} change={change} />
        </>
      )}
    </ShopForm>
  )
}

function Identity({ shop, change }: PartProps) {
  const t = useText()
  const { address } = shop
  const line = (key: 'name' | 'company' | 'phone', label: string) => (
    <TextInput
      label={label}
      value={address[key]}
      onChange={(event) => change({ address: { ...address, [key]: event.currentTarget.value } })}
    />
  )
  return (
    <>
      <SettingGroup title={t('settings.shop.identity')}>
        <SimpleGrid cols={2} spacing="md">
          <TextInput label={t('settings.shop.name')} value={shop.name} onChange={(event) => change({ name: event.currentTarget.value })} />
          <TextInput
            label={t('settings.shop.email')}
            value={shop.email}
            onChange={(event) => change({ email: event.currentTarget.value })}
          />
        </SimpleGrid>
      </SettingGroup>
      <SettingGroup title={t('settings.shop.sender')} hint={t('settings.shop.senderHint')}>
        <SimpleGrid cols={2} spacing="md">
          {line('name', t('settings.shop.contact'))}
          {line('company', t('settings.shop.company'))}
        </SimpleGrid>
        <AddressFields address={address} onChange={(changed) => change({ address: changed })} />
        <SimpleGrid cols={2} spacing="md">
          {line('phone', t('settings.shop.phone'))}
        </SimpleGrid>
      </SettingGroup>
    </>
  )
}

function PromiseGroup({ shop, change }: PartProps) {
  const t = useText()
  return (
    <SettingGroup title={t('settings.shop.promise')} hint={t('settings.shop.dispatchHint')}>
      <WholeNumberField
        w={200}
        label={t('settings.shop.dispatchHours')}
        value={shop.dispatchHours}
        onChange={(hours) => change({ dispatchHours: Math.min(Math.max(hours ?? 1, 1), largestDispatchHours) })}
      />
    </SettingGroup>
  )
}

function Tiers({ shop, change }: PartProps) {
  const t = useText()
  const tiers = shop.tiers ?? []
  return (
    <SettingGroup title={t('settings.shop.tiers')} hint={t('settings.shop.tiersHint')}>
      <TagsInput
        aria-label={t('settings.shop.tiers')}
        placeholder={tiers.length === 0 ? t('settings.shop.tiersExample') : ''}
        value={[...tiers]}
        maxTags={20}
        acceptValueOnBlur
        onChange={(words) => change({ tiers: words.map((word) => word.slice(0, 40)) })}
      />
    </SettingGroup>
  )
}

function Labels({ shop, change }: PartProps) {
  const t = useText()
  return (
    <SettingGroup title={t('settings.shop.labels')} hint={t('settings.shop.gs1Hint')}>
      <SimpleGrid cols={2} spacing="md">
        <SelectField
          label={t('settings.shop.labelSize')}
          value={shop.labelSize}
          choices={labelSizes.map((value) => ({ value, label: t(`settings.shop.size.${value}`) }))}
          onChange={(value) => change({ labelSize: labelSizes.find((known) => known === value) ?? shop.labelSize })}
        />
        <TextInput
          label={t('settings.shop.gs1Prefix')}
          inputMode="numeric"
          value={shop.gs1Prefix}
          onChange={(event) => change({ gs1Prefix: event.currentTarget.value.replace(/\D/g, '').slice(0, 12) })}
        />
      </SimpleGrid>
      <Switch
        label={t('settings.shop.encloseReturnLabel')}
        checked={shop.encloseReturnLabel ?? false}
        onChange={(event) => change({ encloseReturnLabel: event.currentTarget.checked })}
      />
    </SettingGroup>
  )
}

function Habits({ shop, change }: PartProps) {
  const t = useText()
  const zones = useMemo(() => timeZones(), [])
  const moneys = useMemo(() => currencies(texts.language), [])
  return (
    <SettingGroup title={t('settings.shop.habits')}>
      <SimpleGrid cols={3} spacing="md">
        <SelectField label={t('welcome.timeZone')} value={shop.timeZone} choices={zones} onChange={(timeZone) => change({ timeZone })} />
        <SelectField label={t('welcome.currency')} value={shop.currency} choices={moneys} onChange={(currency) => change({ currency })} />
        <SelectField
          label={t('welcome.language')}
          value={shop.language}
          choices={[{ value: 'en', label: t('welcome.english') }]}
          onChange={() => change({ language: 'en' })}
        />
      </SimpleGrid>
    </SettingGroup>
  )
}
