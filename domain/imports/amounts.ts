const withoutMinorUnit = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '))
const thousandths = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '))

/** Decimal places of a currency's minor unit (ISO 4217): 0 for JPY, KRW and VND, 3 for KWD, 2 for most. */
export function minorUnitDigits(currency: string): 0 | 2 | 3 {
  if (withoutMinorUnit.has(currency)) return 0
  return thousandths.has(currency) ? 3 : 2
}

export type Amount = { readonly minor: number } | { readonly bad: 'amount_bad' | 'amount_ambiguous' }

interface Digits {
  readonly whole: string
  readonly fraction: string
}

/** Thousands in threes, or as India groups them: 1,00,000. */
const grouped = /^\d{1,3}([.,])(?:\d{2,3}\1)*\d{3}$/

function digits(whole: string, fraction: string): Digits | null {
  if (!/^\d*$/.test(whole) && !grouped.test(whole)) return null
  return /^\d*$/.test(fraction) ? { whole: whole.replaceAll(/\D/g, ''), fraction } : null
}

/** Tells decimals from thousands: both kinds of mark, one mark twice, or how many digits follow the only one. */
function split(number: string, places: 0 | 2 | 3): Digits | null | 'ambiguous' {
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','))
  if (last < 0) return digits(number, '')
  const mark = number[last] ?? ''
  const whole = number.slice(0, last)
  const fraction = number.slice(last + 1)
  if (whole.includes(mark)) return digits(number, '')
  if (/[.,]/.test(whole) || fraction.length !== 3 || /^0?$/.test(whole)) return digits(whole, fraction)
  if (places === 0) return digits(number, '')
  return places === 3 ? digits(whole, fraction) : 'ambiguous'
}

/**
 * Minor units of '17000.00', '1,433.66', '1.433,66', 'EUR 90,00', '1 234,50 €'. With `decimalPoint` a lone point is
 * always the decimal mark, as channels write it; else '1.234' may be either and is said to be. More places than the
 * currency has are rounded, half up.
 */
export function readAmount(text: string, currency: string, decimalPoint: boolean): Amount {
  const bare = text.replaceAll(/[\s\u00A0\u202F'\u2019]/g, '')
  const found =
    /^(-?)[A-Z]{0,3}[$\u20AC\u00A3\u00A5\u20A9\u20AB]?(-?)(\d[\d.,]*|[.,]\d+)(?:[A-Z]{3}|[$\u20AC\u00A3\u00A5\u20A9\u20AB])?$/i.exec(bare)
  if (found === null) return { bad: 'amount_bad' }
  const [minus, inner, number = ''] = found.slice(1)
  if (minus === '-' && inner === '-') return { bad: 'amount_bad' }
  const places = minorUnitDigits(currency)
  const [whole = '', fraction = '', more] = number.split('.')
  const lonePoint = decimalPoint && more === undefined && !number.includes(',')
  const parts = lonePoint ? digits(whole, fraction) : split(number, places)
  if (parts === null) return { bad: 'amount_bad' }
  if (parts === 'ambiguous') return { bad: 'amount_ambiguous' }
  const units = Number(parts.whole || '0') * 10 ** places
  const minor = units + Math.round(Number(`0.${parts.fraction || '0'}`) * 10 ** places)
  if (!Number.isSafeInteger(minor) || minor > 1e13) return { bad: 'amount_bad' }
  return { minor: minor !== 0 && (minus === '-' || inner === '-') ? -minor : minor }
}
