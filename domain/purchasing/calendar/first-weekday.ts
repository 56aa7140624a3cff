/** Unicode CLDR 48, weekData: the countries whose calendars do not begin on Monday, by the ISO weekday with which they do. */
const beginOn: Readonly<Record<'5' | '6' | '7', string>> = {
  '5': 'MV',
  '6': 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY',
  '7':
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP ' +
    'PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
}
const monday = 1
const others = new Map(Object.entries(beginOn).flatMap(([weekday, countries]) => countries.split(' ').map((one) => [one, Number(weekday)])))

/** With which weekday of ISO a week begins in a country (ISO 3166-1 alpha-2); with Monday where the country is not known. */
export function firstWeekdayIn(country: string): number {
  return others.get(country.trim().toUpperCase()) ?? monday
}
