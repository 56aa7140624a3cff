const otherNames: readonly (readonly [string, string])[] = [
  ['eire', 'IE'],
  ['republic of ireland', 'IE'],
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['rsa', 'ZA'],
  ['uae', 'AE'],
  ['holland', 'NL'],
  ['czech republic', 'CZ'],
  ['turkey', 'TR'],
  ['hong kong', 'HK'],
  ['macau', 'MO'],
  ['macao', 'MO'],
  ['viet nam', 'VN'],
  ['korea', 'KR'],
  ['republic of korea', 'KR'],
  ['korea, republic of', 'KR'],
  ['taiwan, province of china', 'TW'],
  ['russian federation', 'RU'],
]

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

function englishNames(): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const codes = alphabet.flatMap((first) => alphabet.map((second) => first + second))
  const named = codes.flatMap((code) => {
    const name = display.of(code)
    return name === undefined ? [] : [[name.toLowerCase(), code] as const]
  })
  // A withdrawn code shares its name with the one in use, which comes first in the alphabet only by chance: GB, not UK.
  const current = named.filter(([, code]) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
  return new Map([...current, ...otherNames])
}

let names: ReadonlyMap<string, string> | null = null

/** ISO 3166-1 alpha-2 of a code or an English name; what was written where it is neither. */
export function countryCode(written: string): string {
  const text = written.trim()
  if (/^[A-Za-z]{2}$/.test(text) && text.toUpperCase() !== 'UK') return text.toUpperCase()
  names ??= englishNames()
  return names.get(text.toLowerCase()) ?? text
}
