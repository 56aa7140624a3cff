import type { Address } from '../settings/contract.ts'
import { countryCode } from './countries.ts'
import type { RowValues } from './row-values.ts'

/** Which cell holds which part of the recipient's address. */
export type AddressMeanings<Meaning extends string> = Readonly<Record<keyof Address, Meaning | null>>

const longest = {
  name: 120,
  company: 120,
  line1: 200,
  line2: 200,
  line3: 200,
  city: 120,
  region: 120,
  postcode: 40,
  country: 80,
  phone: 60,
} as const satisfies Record<keyof Address, number>

export function readAddress<Meaning extends string>(row: RowValues<Meaning>, meanings: AddressMeanings<Meaning>): Address {
  const text = (part: keyof Address) => {
    const meaning = meanings[part]
    return meaning === null ? '' : row.text(meaning, longest[part])
  }
  const code = (part: keyof Address) => {
    const meaning = meanings[part]
    return meaning === null ? '' : row.identifier(meaning, longest[part])
  }
  return {
    name: text('name'),
    company: text('company'),
    line1: text('line1'),
    line2: text('line2'),
    line3: text('line3'),
    city: text('city'),
    region: text('region'),
    postcode: code('postcode'),
    country: countryCode(text('country')),
    phone: code('phone'),
  }
}

/** Nobody can deliver without these: the order waits until a person has completed them. */
export function isDeliverable(address: Address): boolean {
  return address.name !== '' && address.line1 !== '' && address.city !== '' && address.country !== ''
}
