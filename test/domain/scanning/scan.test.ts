import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode, ownKinds } from '../../../domain/scanning/own-codes.ts'
import { classifyScan } from '../../../domain/scanning/scan.ts'

const tote = ownCode('tote', 7)

describe('a scan says what it is', () => {
  it.each([
    ['an own code', tote, { kind: 'own', of: 'tote', id: 7 }],
    ['an own code with caps lock the wrong way', tote.toLowerCase(), { kind: 'own', of: 'tote', id: 7 }],
    ['an own code behind a symbology identifier', `]C0${tote}`, { kind: 'own', of: 'tote', id: 7 }],
    ['a command', `  ${commandCode('NEWBOX')}\r`, { kind: 'command', command: 'NEWBOX' }],
    ['a command in small letters', commandCode('QTY3').toLowerCase(), { kind: 'command', command: 'QTY3' }],
    ['the SSCC of a label', '00006141411234567890', { kind: 'sscc', sscc: '006141411234567890' }],
    ['an SSCC with its identifier', ']C100006141411234567890', { kind: 'sscc', sscc: '006141411234567890' }],
    ['an SSCC with a leading FNC1', '\u001d00759007731512000621', { kind: 'sscc', sscc: '759007731512000621' }],
    ['an SSCC typed from the line below the bars', '(00) 7 5900773 151200062 1', { kind: 'sscc', sscc: '759007731512000621' }],
    ['a postal tracking number', 'RR473124829GB', { kind: 'tracking', number: 'RR473124829GB' }],
    ['a postal tracking number as people write it', 'rr 473 124 829 gb', { kind: 'tracking', number: 'RR473124829GB' }],
    ['a GTIN behind its identifier', ']E04006381333931', { kind: 'other', text: '4006381333931' }],
    ['a GTIN of a Data Matrix', ']d24006381333931', { kind: 'other', text: '4006381333931' }],
    ['twenty digits with a wrong check digit', '00006141411234567891', { kind: 'other', text: '00006141411234567891' }],
    ['a tracking number with a wrong check digit', 'RR473124820GB', { kind: 'other', text: 'RR473124820GB' }],
    ['a SKU that begins like an own code', 'PBOX-12', { kind: 'other', text: 'PBOX-12' }],
    ['an own code in the frame of a serial scanner', `\u0002${tote}\r\n\u0003`, { kind: 'own', of: 'tote', id: 7 }],
    ['a NUL, which no database takes', '\0AB\0C\0', { kind: 'other', text: 'AB\uFFFDC' }],
    ['words', ' Müller & Söhne ', { kind: 'other', text: 'Müller & Söhne' }],
    ['nothing', ' \r\n', { kind: 'other', text: '' }],
  ])('%s', (_, raw, scan) => {
    expect(classifyScan(raw)).toEqual(scan)
  })
})

describe('a damaged own code', () => {
  it('is told from an unknown code', () => {
    const wrong = `${tote.slice(0, -1)}${tote.endsWith('0') ? '1' : '0'}`
    expect(classifyScan(wrong)).toEqual({ kind: 'damaged', text: wrong })
  })

  it('never reads as another code where one character is wrong', () => {
    const oneWrong = fc.record({
      of: fc.constantFrom(...ownKinds),
      id: fc.integer({ min: 1, max: 5_000_000 }),
      place: fc.integer({ min: 3, max: 7 }),
      by: fc.stringMatching(/^[0-9A-Z]$/),
    })
    fc.assert(
      fc.property(oneWrong, ({ of, id, place, by }) => {
        const code = ownCode(of, id)
        const wrong = `${code.slice(0, place)}${by}${code.slice(place + 1)}`
        fc.pre(wrong !== code)
        expect(classifyScan(wrong)).toEqual({ kind: 'damaged', text: wrong })
      }),
    )
  })
})

describe('any text at all', () => {
  it('is read without an error, and again to the same scan', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(fc.constantFrom(']C1', '(00)', '00', 'PBO', 'PBC'), fc.string({ unit: fc.constantFrom('0', '7', 'A', 'Z', '\u001d') }))
        .map(([start, rest]) => start + rest),
    )
    fc.assert(
      fc.property(hostile, (raw) => {
        expect(classifyScan(raw)).toEqual(classifyScan(raw))
      }),
    )
  })

  it('never comes out longer than it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const scan = classifyScan(raw)
        expect(scan.kind !== 'other' || scan.text.length <= raw.length).toBe(true)
      }),
    )
  })
})
