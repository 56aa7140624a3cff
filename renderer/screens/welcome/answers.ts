import type { Address } from '../../../domain/settings/contract.ts'
import { usualCurrency } from '../../ui/field/choices.ts'
import { emptyAddress } from '../../ui/field/address-fields.tsx'

/** What the welcome asks. */
export interface Answers {
  readonly name: string
  readonly person: string
  readonly address: Address
  readonly timeZone: string
  readonly currency: string
  readonly language: 'en'
  readonly begin: 'sample' | 'empty'
}

/** As far as this computer knows them already. */
export function guessedAnswers(): Answers {
  const country = new Intl.Locale(navigator.language).maximize().region ?? ''
  return {
    name: '',
    person: '',
    address: { ...emptyAddress, country },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    currency: usualCurrency(country),
    language: 'en',
    begin: 'sample',
  }
}

/** The answers that cannot be empty and are. */
export function missingAnswers({ name, person, address }: Answers): ReadonlySet<string> {
  const needed = { name, person, line1: address.line1, city: address.city, country: address.country }
  return new Set(
    Object.entries(needed)
      .filter(([, value]) => value.trim() === '')
      .map(([key]) => key),
  )
}
