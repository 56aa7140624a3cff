/** Countries whose office paper is Letter (CLDR supplemental data, paperSize US-Letter); everywhere else it is A4. */
const letterCountries: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

export function paperOf(country: string): 'a4' | 'letter' {
  return letterCountries.has(country.toUpperCase()) ? 'letter' : 'a4'
}
