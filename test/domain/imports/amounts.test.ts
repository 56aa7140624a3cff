import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minorUnitDigits, readAmount } from '../../../domain/imports/amounts.ts'

describe('an amount', () => {
  test.each([
    ['17000.00', 'VND', 17_000],
    ['90.000', 'VND', 90_000],
    ['1,433.66', 'USD', 143_366],
    ['1.433,66', 'EUR', 143_366],
    ['EUR 90,00', 'EUR', 9000],
    ['AU $3,000.00', 'AUD', 300_000],
    ['1 234,50 €', 'EUR', 123_450],
    ['1.234.567,89', 'EUR', 123_456_789],
    ['1,00,000.00', 'INR', 10_000_000],
    ['₩45,000', 'KRW', 45_000],
    ['1.500', 'KWD', 1500],
    ['-2.55', 'GBP', -255],
    ['.5', 'USD', 50],
    ['0,001', 'EUR', 0],
  ])('%s in %s is %d minor units', (text, currency, minor) => {
    expect(readAmount(text, currency, false)).toEqual({ minor })
  })

  test('with one mark before three digits may mean either, and is not guessed', () => {
    expect(readAmount('1.234', 'EUR', false)).toEqual({ bad: 'amount_ambiguous' })
    expect(readAmount('1,234', 'EUR', false)).toEqual({ bad: 'amount_ambiguous' })
  })

  test('of a channel that writes a decimal point is not ambiguous', () => {
    expect(readAmount('1.234', 'EUR', true)).toEqual({ minor: 123 })
    expect(readAmount('0.001', 'GBP', true)).toEqual({ minor: 0 })
  })

  test.each(['abc', '', '1,2,3', '1.2.3', '12..5', '--1', '1e5', '99999999999999999'])('is refused when it is none: %s', (text) => {
    expect(readAmount(text, 'USD', false)).toEqual({ bad: 'amount_bad' })
  })

  test('written with the currency’s own places comes back exactly', () => {
    assert(
      property(integer({ min: 0, max: 9_999_999_999 }), (minor) => {
        for (const currency of ['EUR', 'JPY', 'KWD']) {
          const places = minorUnitDigits(currency)
          const digits = String(minor).padStart(places + 1, '0')
          const written = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
          expect(readAmount(written, currency, true)).toEqual({ minor })
        }
      }),
    )
  })
})
