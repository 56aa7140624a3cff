import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutNames, layouts, type LayoutName } from '../../../domain/scanning/keyboard/layouts.ts'
import type { KeyPress } from '../../../renderer/scanning/key-press.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { readScan } from '../../../domain/scanning/readings.ts'
import { typedTelex } from '../../domain/scanning/typing/vietnamese.ts'
import { keyFor, play, playStrokes, scanned, scansOf, typed, typedOf, usual, type Stroke } from './keyboard.ts'

const codes = fc.string({
  unit: fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-./:')),
  minLength: 3,
  maxLength: 30,
})

interface Down {
  readonly code: string
  readonly key?: string
  readonly shift?: boolean
  readonly altGr?: boolean
  readonly held?: 'control' | 'alt'
  readonly up?: true
  readonly gap?: number
  readonly inText?: boolean
}

function strokes(keys: readonly Down[]): readonly Stroke[] {
  let at = 400
  return keys.map(({ code, key = code, shift = false, altGr = false, held, up, gap = 1, inText = false }) => {
    at += gap
    const press: KeyPress = { code, key, shift, altGr, chord: held !== undefined, held: held ?? null, at, inText }
    return up ? { press, up } : { press }
  })
}

/** Alt held while the digits of a character's number are typed on the number pad. */
function byAlt(text: string, width: number): readonly Down[] {
  return Array.from(text).flatMap((character): readonly Down[] => {
    const digits = Array.from(String(character.charCodeAt(0)).padStart(width, '0'))
    return [{ code: 'AltLeft' }, ...digits.map((digit): Down => ({ code: `Numpad${digit}`, held: 'alt' })), { code: 'AltLeft', up: true }]
  })
}

/** The keys of a scanner that is set to a layout, where the input method makes something else of each. */
function through(layout: LayoutName, text: string): readonly Down[] {
  return Array.from(text).map((character): Down => {
    const found = Object.entries(layouts[layout]).find(([key, characters]) => !key.startsWith('Numpad') && characters.includes(character))
    const [code = '', characters = ['', '']] = found ?? []
    return {
      code,
      key: 'Process',
      shift: characters[0] !== character && characters[1] === character,
      altGr: characters.indexOf(character) === 2,
    }
  })
}
const enter: Down = { code: 'Enter' }

describe('a scanner that types Alt and numbers', () => {
  it('is understood, with leading noughts or without', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(0, 3, 4), (code, width) => {
        expect(scansOf(playStrokes(strokes([...byAlt(code, width), enter])))).toEqual([code])
      }),
    )
  })

  it('may type its end key and the group separator so too', () => {
    expect(scansOf(playStrokes(strokes(byAlt('10A\u001d21B\r', 3))))).toEqual(['10A\u001d21B'])
    expect(scansOf(playStrokes(strokes(byAlt('A1B2\t', 3))))).toEqual(['A1B2'])
  })

  it('is not troubled by an Alt that came up outside the window', () => {
    expect(scansOf(playStrokes(strokes([{ code: 'Numpad9', held: 'alt' }, ...through('us', 'A1B2'), enter])))).toEqual(['A1B2'])
  })
})

describe('a scanner without an end key', () => {
  const settings = { ...usual, endKey: 'none' } as const

  it('has scanned when it falls silent, on the page and in a text field', () => {
    fc.assert(
      fc.property(fc.array(codes, { maxLength: 5 }), fc.boolean(), (list, inText) => {
        const keys = list.flatMap((code) => scanned(code, 2, '', inText).slice(0, -1))
        expect(play(keys, settings)).toEqual(list.map((text) => ({ kind: 'scan', text, inText })))
      }),
    )
  })

  it('may send one all the same', () => {
    expect(scansOf(play([...scanned('A1B2'), ...scanned('C3D4', 1, 'Tab')], settings))).toEqual(['A1B2', 'C3D4'])
  })

  it('is not what a person types', () => {
    expect(play(typed('hello', 90, true), settings)).toEqual([])
    expect(typedOf(play(typed('hello', 90), settings))).toBe('hello')
  })
})

describe('a scanner of another country', () => {
  it.each(layoutNames)('set to %s is understood on any computer and behind any input method', (layout) => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(scansOf(playStrokes(strokes([...through(layout, code), enter]), { ...usual, layout }))).toEqual([code])
      }),
    )
  })

  it('reaches brackets and signs with AltGr', () => {
    expect(scansOf(playStrokes(strokes([...through('de', ']C1@{A}'), enter]), { ...usual, layout: 'de' }))).toEqual([']C1@{A}'])
    expect(scansOf(playStrokes(strokes([...through('fr', ']d201#|~'), enter]), { ...usual, layout: 'fr' }))).toEqual([']d201#|~'])
  })

  it('of any other country is understood where the computer has its layout', () => {
    const swedish = [{ code: 'BracketLeft', key: 'å' }, { code: 'Slash', key: '-' }, { code: 'Digit7', key: '/', shift: true }, enter]
    expect(scansOf(playStrokes(strokes(swedish), { ...usual, layout: 'computer' }))).toEqual(['å-/'])
  })
})

/** The keys of a scanner behind an input method that takes characters back and types marked ones, which have no key. */
function telexStrokes(code: string): readonly Down[] {
  let shown: readonly string[] = []
  return Array.from(code).flatMap((character, at): readonly Down[] => {
    const before = shown
    shown = Array.from(typedTelex(code.slice(0, at + 1)).text)
    const plain = shown.length === before.length + 1 && shown.at(-1) === character && before.every((one, place) => one === shown[place])
    if (plain) return through('us', character)
    const same = before.findIndex((one, place) => one !== shown[place])
    const kept = same < 0 ? Math.min(before.length, shown.length) : same
    return [...before.slice(kept).map((): Down => ({ code: 'Backspace' })), ...shown.slice(kept).map((key): Down => ({ code: '', key }))]
  })
}

describe('an input method that takes keys back', () => {
  it('leaves what it made of the code, on the page and in a text field', () => {
    fc.assert(
      fc.property(codes, fc.boolean(), (code, inText) => {
        // A single character is no scan.
        fc.pre(typedTelex(code).text.length >= usual.minimumLength)
        const keys = [...telexStrokes(code), enter].map((key) => ({ ...key, inText }))
        expect(scansOf(playStrokes(strokes(keys)))).toEqual([typedTelex(code).text])
      }),
    )
  })

  it('makes no other own code of one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (id) => {
        const code = ownCode('order', id)
        const heard = scansOf(playStrokes(strokes([...telexStrokes(code), enter])))
        const said = readScan(heard[0] ?? '')
        const isAnother = said.kind === 'command' || (said.kind === 'own' && said.id !== id)
        expect(isAnother && !typedTelex(code).lost).toBe(false)
      }),
    )
  })

  it('is not a person who corrects themselves', () => {
    const keys = [...typed('ab', 150, true)].map(({ key }): Down => ({ code: keyFor(key).code, key, gap: 150, inText: true }))
    expect(
      scansOf(playStrokes(strokes([...keys, { code: 'Backspace', gap: 150, inText: true }, { ...enter, gap: 150, inText: true }]))),
    ).toEqual([])
  })
})

describe('the ends of a code', () => {
  it('may be carriage return and line feed, also as control keys', () => {
    const lineFeed: Down = { code: 'KeyJ', key: 'j', held: 'control' }
    const keys = [
      ...through('us', 'A1B2'),
      enter,
      lineFeed,
      { ...through('us', 'C')[0], code: 'KeyC', gap: 300 },
      ...through('us', '3D4'),
      lineFeed,
    ]
    expect(playStrokes(strokes(keys))).toEqual([
      { kind: 'scan', text: 'A1B2', inText: false },
      { kind: 'scan', text: 'C3D4', inText: false },
    ])
  })

  it('may be a tab as a control key', () => {
    expect(scansOf(playStrokes(strokes([...through('us', 'A1B2'), { code: 'KeyI', key: 'i', held: 'control' }])))).toEqual(['A1B2'])
  })
})

describe('what a person types outside a field', () => {
  it('is what their keyboard says, though the scanner has another', () => {
    const german = strokes([
      { code: 'KeyZ', key: 'y' },
      { code: 'Minus', key: '?', shift: true, gap: 400 },
    ])
    expect(typedOf(playStrokes(german))).toBe('y?')
  })

  it('is read from the keys where an input method is on', () => {
    expect(
      typedOf(
        playStrokes(
          strokes([
            { code: 'KeyG', key: 'ㅎ' },
            { code: keyFor('?').code, key: 'Process', shift: true, gap: 400 },
          ]),
        ),
      ),
    ).toBe('g?')
  })
})
