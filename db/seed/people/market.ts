import type { Random } from '../random.ts'

export interface Place {
  readonly city: string
  readonly region: string
  /** # stands for a digit, @ for a letter. */
  readonly postcode: string
}

/** Where invented buyers come from. Streets and cities are real kinds of names; no line is anybody's address. */
export interface Market {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** In the country's own writing, with the Latin letters of an e-mail address. */
  readonly given: readonly Name[]
  readonly family: readonly Name[]
  readonly places: readonly Place[]
  fullName(given: string, family: string): string
  /** Lines of the address below the name. */
  street(random: Random, place: Place): { readonly line1: string; readonly line2?: string; readonly line3?: string }
  phone(random: Random): string
}

export type Name = readonly [written: string, latin: string]

/** Names in Latin letters without marks, separated by commas: written and typed alike. */
export function plain(names: string): readonly Name[] {
  return names.split(', ').map((name) => [name, name.toLowerCase().replaceAll(/[^a-z]/g, '')])
}

export const givenFirst = (given: string, family: string) => `${given} ${family}`
export const familyFirst = (given: string, family: string) => `${family} ${given}`
export const familyClose = (given: string, family: string) => `${family}${given}`

/** The letters that British and Dutch postcodes use in all places. */
const letters = 'ABDEFGHJLNPRSTUWXYZ'

export function postcode(random: Random, pattern: string): string {
  return pattern.replaceAll(/[#@]/g, (mark) => (mark === '#' ? String(random.below(10)) : (letters[random.below(letters.length)] ?? '')))
}

export const digits = (random: Random, count: number) => Array.from({ length: count }, () => random.below(10)).join('')
