import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idle, press } from '../../../renderer/scanning/capture.ts'
import { play, playLate, scanned, scansOf, typed, typedOf, usual } from './keyboard.ts'

const codes = fc.string({
  unit: fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-./+$%:;!@#()[]?=_')),
  minLength: 3,
  maxLength: 40,
})
const words = fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789?/')), minLength: 1, maxLength: 8 })

describe('the scan capture', () => {
  it('takes keys that come fast and end with Enter as one scan', () => {
    expect(play(scanned('4006381333931'))).toEqual([{ kind: 'scan', text: '4006381333931', inText: false }])
  })

  it('takes 1,000 codes at 1 ms between keys, in order, each once', () => {
    const thousand = Array.from({ length: 1000 }, (_, index) => `PBO${String(index).padStart(6, '0')}X`)
    expect(scansOf(play(thousand.flatMap((code) => scanned(code).map((key) => ({ ...key, gap: 1 })))))).toEqual(thousand)
  })

  it('loses, splits, doubles and reorders no code, whatever the codes are', () => {
    fc.assert(
      fc.property(fc.array(codes, { maxLength: 30 }), fc.integer({ min: 0, max: 35 }), (list, gap) => {
        expect(play(list.flatMap((code) => scanned(code, gap)))).toEqual(list.map((text) => ({ kind: 'scan', text, inText: false })))
      }),
    )
  })

  it('tells scans from what a person types in between', () => {
    const pieces = fc.array(
      fc.oneof(
        codes.map((text) => ({ scan: true, text })),
        words.map((text) => ({ scan: false, text })),
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(pieces, (list) => {
        const effects = play(list.flatMap(({ scan, text }) => (scan ? scanned(text) : typed(text))))
        expect({ scans: scansOf(effects), typed: typedOf(effects) }).toEqual({
          scans: list.filter(({ scan }) => scan).map(({ text }) => text),
          typed: list
            .filter(({ scan }) => !scan)
            .map(({ text }) => text)
            .join(''),
        })
      }),
    )
  })

  it('begins a code anew after a key that no scanner sends, however fast keys came before it', () => {
    const down = (code: string, key: string, at: number) =>
      press(state, { code, key, shift: false, chord: false, at, inText: false }, usual)
    let state = idle
    const heard = []
    for (const [at, [code, key]] of [
      ['Minus', '-'],
      ['Minus', '-'],
      ['F9', 'F9'],
      ['KeyT', 't'],
      ['Digit1', '1'],
      ['Enter', 'Enter'],
    ].entries()) {
      const step = down(code ?? '', key ?? '', at * 5)
      state = step.state
      heard.push(...step.effects)
    }
    expect(scansOf(heard)).toEqual(['t1'])
  })

  it('keeps a code whole when one pause in it is long', () => {
    fc.assert(
      fc.property(
        codes.filter((code) => code.length >= 4),
        fc.nat(),
        fc.integer({ min: 36, max: 250 }),
        (code, at, stutter) => {
          const keys = scanned(code).map((key, index) => (index === 1 + (at % code.length) ? { ...key, gap: stutter } : key))
          expect(scansOf(play(keys))).toEqual([code])
        },
      ),
    )
  })

  it('keeps a code whole in a text field too when one pause in it is long', () => {
    fc.assert(
      fc.property(
        codes.filter((code) => code.length >= 6),
        fc.nat(),
        fc.integer({ min: 36, max: 250 }),
        (code, at, stutter) => {
          const keys = scanned(code, 2, 'Enter', true).map((key, index) =>
            index === 1 + (at % code.length) ? { ...key, gap: stutter } : key,
          )
          expect(scansOf(play(keys))).toEqual([code])
        },
      ),
    )
  })

  it('takes a short number that somebody rolls off their fingers for no scan, when its Enter comes at their pace', () => {
    expect(scansOf(play([...typed('12', 30, true), { key: 'Enter', gap: 150, inText: true }]))).toEqual([])
  })

  it('goes by the time at which keys were pressed, not by when the busy computer hands them over', () => {
    fc.assert(
      fc.property(
        codes.filter((code) => code.length >= 4),
        fc.nat(),
        fc.integer({ min: 40, max: 5000 }),
        fc.boolean(),
        (code, at, stall, acts) => {
          const heard = playLate(scanned(code), { after: 1 + (at % (code.length - 1)), stall, acts })
          expect(scansOf(heard)).toEqual([code])
        },
      ),
    )
  })

  it('does not take a key that did something for the beginning of the scan that follows it', () => {
    expect(
      scansOf(
        play(
          [
            ...typed('1', 0),
            { key: 'A', gap: 120 },
            ...scanned('7B')
              .slice(1)
              .map((key) => ({ ...key, gap: 1 })),
          ],
          usual,
          true,
        ),
      ),
    ).toEqual(['AB'])
  })

  it('takes typing, however long, and its Enter for no scan', () => {
    expect(scansOf(play([...typed('4006381333931', 60), { key: 'Enter', gap: 60 }]))).toEqual([])
    expect(scansOf(play([...typed('4006381333931', 60, true), { key: 'Enter', gap: 60, inText: true }]))).toEqual([])
  })

  it('takes a burst in a text field out of it as a scan', () => {
    expect(play(scanned('4006381333931', 2, 'Enter', true))).toEqual([{ kind: 'scan', text: '4006381333931', inText: true }])
  })

  it('does not mix what was typed into a field with the scan that follows', () => {
    expect(scansOf(play([...typed('12', 150, true), ...scanned('4006381333931', 2, 'Enter', true)]))).toEqual(['4006381333931'])
  })

  it('keeps a code whole when the focus leaves or enters a text field in the middle of it', () => {
    fc.assert(
      fc.property(codes, fc.nat(), fc.boolean(), (code, at, leaves) => {
        const moved = at % code.length
        const keys = scanned(code).map((key, index) => ({ ...key, inText: index < moved === leaves }))
        expect(scansOf(play(keys))).toEqual([code])
      }),
    )
  })

  it('does not take what was typed into a field for the beginning of a scan outside it', () => {
    const afterTyping = scanned('4006381333931').map((key, index) => (index === 0 ? { ...key, gap: 60 } : key))
    expect(scansOf(play([...typed('12', 150, true), ...afterTyping]))).toEqual(['4006381333931'])
  })

  it('ends a scan with the key that the station is set to', () => {
    expect(scansOf(play(scanned('A1B2', 1, 'Tab')))).toEqual(['A1B2'])
    expect(scansOf(play(scanned('A1B2', 1, 'Tab'), { ...usual, endKey: 'Enter' }))).toEqual([])
    expect(scansOf(play(scanned('A1B2', 1, 'Enter'), { ...usual, endKey: 'Tab' }))).toEqual([])
  })

  it('swallows the second end key of a scanner that sends two', () => {
    expect(scansOf(play([...scanned('A1B2'), { key: 'Enter', gap: 1 }, ...scanned('C3D4')]))).toEqual(['A1B2', 'C3D4'])
  })

  it('takes off the prefix and suffix that the station is set to', () => {
    expect(scansOf(play(scanned('~A1B2!'), { ...usual, prefix: '~', suffix: '!' }))).toEqual(['A1B2'])
  })

  it('says so when a scanner sends no end key', () => {
    expect(play(typed('4006381333931', 2))).toEqual([{ kind: 'unfinished', text: '4006381333931' }])
  })
})
