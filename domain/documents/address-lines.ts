import type { Address } from '../settings/contract.ts'

/** A line of an address as it is written on paper; what it is decides how large. */
export interface AddressLine {
  readonly part: 'name' | 'address' | 'postcode' | 'country'
  readonly text: string
}

/**
 * The order of a country's addresses: N name, O company, A address lines, C city, S region, Z postcode, `|` a new line.
 * After the address formats of Google's libaddressinput, which follow the postal unions' own pages.
 */
const orders: Readonly<Record<string, string>> = {
  AU: 'N|O|A|C S Z',
  BR: 'N|O|A|C-S|Z',
  CA: 'N|O|A|C S Z',
  CN: 'N|O|A|C|S, Z',
  ES: 'N|O|A|Z C S',
  FR: 'O|N|A|Z C',
  GB: 'N|O|A|C|S|Z',
  HK: 'N|O|A|C|S',
  IE: 'N|O|A|C|S|Z',
  IN: 'N|O|A|C Z|S',
  IT: 'N|O|A|Z C S',
  JP: 'N|O|A|C, S|Z',
  KR: 'N|O|A|C|S|Z',
  MX: 'N|O|A|Z C, S',
  NZ: 'N|O|A|C Z',
  SG: 'N|O|A|C Z',
  TH: 'N|O|A|C|S Z',
  TW: 'N|O|A|C, S Z',
  US: 'N|O|A|C, S Z',
  VN: 'N|O|A|C|S Z',
}
const anywhereElse = 'N|O|A|Z C|S'

/** In their own script these go from the large to the small: region and city before the street, the name after it. */
const largeToSmall: Readonly<Record<string, string>> = {
  CN: 'Z|S C|A|O|N',
  HK: 'S C|A|O|N',
  JP: '〒Z|S C|A|O|N',
  KR: 'S C|A|O|N|Z',
  TW: 'Z|S C|A|O|N',
}
const ownScript = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Name and address in the order of the recipient country's custom, the country last, in words and capitals.
 * Empty parts leave no gap; nothing that was written is left out.
 */
export function addressLines(address: Address): readonly AddressLine[] {
  const country = countryCode(address.country)
  const written = [address.region, address.city, address.line1, address.line2, address.line3].join('')
  const order = (ownScript.test(written) ? largeToSmall[country] : undefined) ?? orders[country] ?? anywhereElse
  const lines = order.split('|').flatMap((line) => lineOf(line, address))
  const left = leftOut(order, address)
  const name = countryName(address.country)
  return [...lines, ...left, ...(name === '' ? [] : [{ part: 'country', text: name } as const])]
}

function lineOf(line: string, address: Address): readonly AddressLine[] {
  if (line === 'A') return [address.line1, address.line2, address.line3].filter(filled).map((text) => ({ part: 'address', text }))
  const text = line.replace(/[NOCSZ]/g, (letter) => partOf(letter, address)).replace(/^[\s,-]+|[\s,-]+$/g, '')
  if (text === '' || text === '〒') return []
  const part = line === 'N' ? 'name' : line.endsWith('Z') && line.length <= 2 ? 'postcode' : 'address'
  return [{ part, text }]
}

/** A region written for a country that leaves it out (a French department, say) still reaches the paper. */
function leftOut(order: string, address: Address): readonly AddressLine[] {
  return ['C', 'S', 'Z']
    .filter((letter) => !order.includes(letter))
    .map((letter) => partOf(letter, address))
    .filter(filled)
    .map((text) => ({ part: 'address', text }))
}

function partOf(letter: string, address: Address): string {
  switch (letter) {
    case 'N':
      return address.name
    case 'O':
      return address.company
    case 'C':
      return address.city
    case 'S':
      return address.region
    default:
      return address.postcode
  }
}

function filled(text: string): boolean {
  return text.trim() !== ''
}

/** ISO 3166-1 alpha-2 in capitals; what is no such code comes back empty. */
export function countryCode(country: string): string {
  const code = country.trim().toUpperCase()
  if (!/^[A-Z]{2}$/.test(code)) return ''
  return code === 'UK' ? 'GB' : code
}

/** 'FR' is 'FRANCE'; what is no code stays as the channel wrote it, in capitals. */
export function countryName(country: string): string {
  const code = countryCode(country)
  const name = code === '' ? undefined : new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code)
  return (name ?? country.trim()).toUpperCase()
}
