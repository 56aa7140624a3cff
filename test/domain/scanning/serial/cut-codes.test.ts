import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutCodes } from '../../../../domain/scanning/serial/cut-codes.ts'

test.each([
  ['4006381333931\r\n', ['4006381333931'], ''],
  ['\u0002PBO0001X\u0003\rT7\t', ['PBO0001X', 'T7'], ''],
  ['\r\n\r\n', [], ''],
  [']C1010400638133393110L1\u001D17261231\rA-0', [']C1010400638133393110L1\u001D17261231'], 'A-0'],
  [`${'9'.repeat(501)}\rMUG\r`, ['MUG'], ''],
])('%j', (text, codes, rest) => {
  expect(cutCodes('', text)).toEqual({ codes, rest })
})

test('in whatever pieces codes come, none is lost, split, doubled or reordered', () => {
  const character = fc.constantFrom(...Array.from('0123456789ABCXYZ-./]&'), '\u001D')
  const code = fc.string({ unit: character, minLength: 1, maxLength: 40 })
  const end = fc.constantFrom('\r', '\n', '\r\n', '\t', '\u0003')
  fc.assert(
    fc.property(fc.array(fc.tuple(code, end)), fc.array(fc.integer({ min: 1, max: 30 })), (sent, cuts) => {
      const text = sent.map(([one, ending]) => one + ending).join('')
      const heard: string[] = []
      let rest = ''
      let at = 0
      for (const size of [...cuts, text.length]) {
        const cut = cutCodes(rest, text.slice(at, at + size))
        heard.push(...cut.codes)
        rest = cut.rest
        at += size
      }
      expect([heard, rest]).toEqual([sent.map(([one]) => one), ''])
    }),
  )
})
