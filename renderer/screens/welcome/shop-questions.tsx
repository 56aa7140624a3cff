import { SimpleGrid, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { texts, useText } from '../../text/text.ts'
import { AddressFields } from '../../ui/field/address-fields.tsx'
import { currencies, timeZones, usualCurrency } from '../../ui/field/choices.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import type { Answers } from './answers.ts'
import classes from './welcome.module.css'

interface ShopQuestionsProps {
  readonly answers: Answers
  readonly missing: ReadonlySet<string>
  readonly onChange: (answers: Answers) => void
}

export function ShopQuestions({ answers, missing, onChange }: ShopQuestionsProps) {
  const t = useText()
  const zones = useMemo(() => timeZones(), [])
  const moneys = useMemo(() => currencies(texts.language), [])
  const error = (key: string) => (missing.has(key) ? t('welcome.missing') : undefined)
  return (
    <>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('welcome.shop')}</legend>
        <SimpleGrid cols={2} spacing="md">
          <TextInput
            label={t('welcome.name')}
            value={answers.name}
            error={error('name')}
            autoFocus
            onChange={(event) => onChange({ ...answers, name: event.currentTarget.value })}
          />
          <TextInput
            label={t('welcome.person')}
            value={answers.person}
            error={error('person')}
            onChange={(event) => onChange({ ...answers, person: event.currentTarget.value })}
          />
        </SimpleGrid>
        <AddressFields
          address={answers.address}
          missing={missing}
          onChange={(address) => {
            const isMoved = address.country !== answers.address.country
            onChange({ ...answers, address, ...(isMoved ? { currency: usualCurrency(address.country) } : {}) })
          }}
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('welcome.habits')}</legend>
        <SimpleGrid cols={3} spacing="md">
          <SelectField
            label={t('welcome.timeZone')}
            choices={zones}
            value={answers.timeZone}
            onChange={(timeZone) => onChange({ ...answers, timeZone })}
          />
          <SelectField
            label={t('welcome.currency')}
            choices={moneys}
            value={answers.currency}
            onChange={(currency) => onChange({ ...answers, currency })}
          />
          <SelectField
            label={t('welcome.language')}
            choices={[{ value: 'en', label: t('welcome.english') }]}
            value={answers.language}
            onChange={() => onChange({ ...answers, language: 'en' })}
          />
        </SimpleGrid>
      </fieldset>
    </>
  )
}
