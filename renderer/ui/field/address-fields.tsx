import { SimpleGrid, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import type { Address } from '../../../domain/settings/contract.ts'
import { texts, useText } from '../../text/text.ts'
import { countries } from './choices.ts'
import { SelectField } from './select-field.tsx'

interface AddressFieldsProps {
  readonly address: Address
  readonly onChange: (address: Address) => void
  /** Which fields have to be filled and are not. */
  readonly missing?: ReadonlySet<string>
}

export const emptyAddress: Address = {
  name: '',
  company: '',
  line1: '',
  line2: '',
  line3: '',
  city: '',
  region: '',
  postcode: '',
  country: '',
  phone: '',
}

/** The lines, city, postcode and country of an address. */
export function AddressFields({ address, onChange, missing = new Set() }: AddressFieldsProps) {
  const t = useText()
  const choices = useMemo(() => countries(texts.language), [])
  const field = (key: keyof Address, label: string) => (
    <TextInput
      label={label}
      value={address[key]}
      error={missing.has(key) ? t('welcome.missing') : undefined}
      onChange={(event) => onChange({ ...address, [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <SimpleGrid cols={3} spacing="md">
        {field('line1', t('welcome.line1'))}
        {field('line2', t('welcome.line2'))}
        {field('line3', t('welcome.line3'))}
      </SimpleGrid>
      <SimpleGrid cols={4} spacing="md">
        {field('postcode', t('welcome.postcode'))}
        {field('city', t('welcome.city'))}
        {field('region', t('welcome.region'))}
        <SelectField
          label={t('welcome.country')}
          choices={choices}
          value={address.country}
          error={missing.has('country') ? t('welcome.missing') : undefined}
          onChange={(country) => onChange({ ...address, country })}
        />
      </SimpleGrid>
    </>
  )
}
