import { intlLocale } from '../../text/format/formats.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

function byLabel(one: Choice, other: Choice): number {
  return one.label.localeCompare(other.label)
}

/** Countries by ISO 3166-1 alpha-2 code, named in the language, in its order. */
export function countries(language: string): readonly Choice[] {
  const names = new Intl.DisplayNames([intlLocale(language)], { type: 'region', fallback: 'none' })
  return alphabet
    .flatMap((first) => alphabet.map((second) => first + second))
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
    .flatMap((value) => {
      const label = names.of(value)
      return label === undefined || notCountries.has(value) ? [] : [{ value, label }]
    })
    .toSorted(byLabel)
}

/** Codes that name no country: unions, pseudo regions, the unknown one. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA'])

export function currencies(language: string): readonly Choice[] {
  const names = new Intl.DisplayNames([intlLocale(language)], { type: 'currency' })
  return Intl.supportedValuesOf('currency')
    .map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }))
    .toSorted(byLabel)
}

export function timeZones(): readonly Choice[] {
  const zones = Intl.supportedValuesOf('timeZone')
  const all = zones.includes('UTC') ? zones : ['UTC', ...zones]
  return all.map((value) => ({ value, label: value.replaceAll('_', ' ') }))
}

const currencyOf: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  GB: 'GBP',
  AU: 'AUD',
  NZ: 'NZD',
  JP: 'JPY',
  KR: 'KRW',
  CN: 'CNY',
  TW: 'TWD',
  HK: 'HKD',
  SG: 'SGD',
  VN: 'VND',
  TH: 'THB',
  IN: 'INR',
  CH: 'CHF',
  NO: 'NOK',
  SE: 'SEK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  TR: 'TRY',
  IL: 'ILS',
  AE: 'AED',
  ZA: 'ZAR',
  BR: 'BRL',
  MX: 'MXN',
}

/** The currency that a shop in this country most likely sells in. */
export function usualCurrency(country: string): string {
  return currencyOf[country] ?? 'EUR'
}
