import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasMod3736Character, mod3736Character } from '../../../domain/scanning/mod-37-36.ts'
import { hasModTenDigit, modTenDigit } from '../../../domain/scanning/mod-ten.ts'
import { s10Digit, s10Number } from '../../../domain/scanning/s10.ts'

const digits = fc.stringMatching(/^\d{7,17}$/)
const ownAlphabet = fc.stringMatching(/^[0-9A-Z]{3,12}$/)

describe('the GS1 check digit', () => {
  it.each(['4006381333931', '036000291452', '96385074', '09506000134352', '006141411234567890', '759007731512000621'])(
    'is right in %s',
    (number) => {
      expect([modTenDigit(number.slice(0, -1)), hasModTenDigit(number)]).toEqual([Number(number.at(-1)), true])
    },
  )

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(digits, fc.nat(16), fc.integer({ min: 1, max: 9 }), (body, place, by) => {
        const number = `${body}${modTenDigit(body)}`
        const at = place % number.length
        const wrong = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`
        expect([hasModTenDigit(number), hasModTenDigit(wrong)]).toEqual([true, false])
      }),
    )
  })

  it.each(['', '7', '40063813339 1', 'ABCDEFGH', '４００６３８１３'])('is not looked for in %j', (text) => {
    expect(hasModTenDigit(text)).toBe(false)
  })
})

describe('the ISO 7064 MOD 37,36 check character', () => {
  it('is M for the Global Release Identifier A1-2425G-ABC1234002-M, the example of its standard', () => {
    expect(mod3736Character('A12425GABC1234002')).toBe('M')
  })

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(ownAlphabet, fc.nat(12), fc.stringMatching(/^[0-9A-Z]$/), (body, place, other) => {
        const code = `${body}${mod3736Character(body)}`
        const at = place % code.length
        const changed = `${code.slice(0, at)}${other}${code.slice(at + 1)}`
        expect(hasMod3736Character(changed)).toBe(changed === code)
      }),
    )
  })
})

describe('the UPU S10 check digit', () => {
  it.each([
    ['47312482', 9],
    ['87332482', 6],
    ['00000001', 4],
    ['99999999', 5],
    ['00000099', 0],
    ['54555453', 3],
    ['00000000', 5],
  ])('of %s is %i', (serial, digit) => {
    expect(s10Digit(serial)).toBe(digit)
  })

  it.each([
    ['RR473124829GB', 'RR473124829GB'],
    ['XH545554533GB', 'XH545554533GB'],
    ['AA000000005GB', 'AA000000005GB'],
    ['rr 473 124 829 gb', 'RR473124829GB'],
    ['RR473124820GB', null],
    ['AA473124828GB', null],
    ['AA47312482GB', null],
    ['', null],
  ])('%j is read as %j', (text, number) => {
    expect(s10Number(text)).toBe(number)
  })
})
