import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutNames, layouts, type LayoutName } from '../../../../domain/scanning/keyboard/layouts.ts'
import { isTooSlow, settingsFor } from '../../../../domain/scanning/set-up/scanner-settings.ts'
import { testCode, testScanner, type FoundScanner } from '../../../../domain/scanning/set-up/scanner-test.ts'
import type { Stroke } from '../../../../domain/scanning/set-up/strokes.ts'
import { stationSchema } from '../../../../domain/shell/station.ts'

interface Scanner {
  readonly layout?: LayoutName
  readonly gap?: number
  /** A text between two codes: end keys as '\n' and '\t'. */
  readonly end?: string
  readonly prefix?: string
}

const named: Readonly<Record<string, string>> = { '\n': 'Enter', '\t': 'Tab' }

/** The keys of a scanner, on a computer where an input method hides what they are. */
function scanOf({ layout = 'us', gap = 4, end = '\n', prefix = '' }: Scanner, codes: readonly string[] = [testCode]): readonly Stroke[] {
  let at = 1000
  return codes.flatMap((code) =>
    Array.from(`${prefix}${code}${end}`).flatMap((character): readonly Stroke[] => {
      at += gap
      const found = Object.entries(layouts[layout]).find(([key, characters]) => !key.startsWith('Numpad') && characters.includes(character))
      const [key = named[character] ?? '', characters = ['', '']] = found ?? []
      const press = {
        code: key,
        key: 'Process',
        shift: characters[0] !== character && characters[1] === character,
        altGr: characters.indexOf(character) === 2,
        at,
      }
      return [
        { ...press, up: false },
        { ...press, up: true },
      ]
    }),
  )
}

function byAlt(text: string): readonly Stroke[] {
  let at = 1000
  const stroke = (code: string, up: boolean): Stroke => {
    at += 2
    return { code, key: '', shift: false, held: 'alt', at, up }
  }
  return Array.from(text).flatMap((character) => [
    stroke('AltLeft', false),
    ...Array.from(String(character.charCodeAt(0)).padStart(3, '0')).flatMap((digit) => [
      stroke(`Numpad${digit}`, false),
      stroke(`Numpad${digit}`, true),
    ]),
    stroke('AltLeft', true),
  ])
}

const usual: FoundScanner = {
  kind: 'found',
  layout: 'us',
  endKey: 'Enter',
  prefix: '',
  suffix: '',
  identifier: '',
  usualGapMs: 4,
  longestGapMs: 4,
  byAlt: false,
  doubledAfterMs: null,
}

describe('a scan of the test code shows', () => {
  it.each(layoutNames)('that the scanner is set to %s', (layout) => {
    expect(testScanner(scanOf({ layout }))).toEqual({ ...usual, layout })
  })

  it.each<[string, Scanner, Partial<FoundScanner>]>([
    ['a tab at the end', { end: '\t' }, { endKey: 'Tab' }],
    ['no end key', { end: '' }, { endKey: 'none' }],
    ['two end keys', { end: '\n\n' }, {}],
    ['a prefix and a suffix', { prefix: '~#', end: '!\n' }, { prefix: '~#', suffix: '!' }],
    ['a suffix without an end key', { end: '$$' }, { suffix: '$$', endKey: 'none' }],
    ['a symbology identifier behind a prefix', { prefix: '+]C0' }, { prefix: '+', identifier: ']C0' }],
    ['how fast it is', { gap: 17 }, { usualGapMs: 17, longestGapMs: 17 }],
  ])('%s', (_, scanner, shown) => {
    expect(testScanner(scanOf(scanner))).toEqual({ ...usual, ...shown })
  })

  it('that capitals are small letters, which does not matter', () => {
    expect(testScanner(scanOf({}, [testCode.toLowerCase()]))).toEqual(usual)
  })

  it('that every code comes twice, and how soon', () => {
    expect(testScanner(scanOf({}, [testCode, testCode]))).toEqual({ ...usual, doubledAfterMs: 4 })
    expect(testScanner(scanOf({ end: '', gap: 6 }, [testCode, testCode]))).toEqual({
      ...usual,
      endKey: 'none',
      usualGapMs: 6,
      longestGapMs: 6,
      doubledAfterMs: 6,
    })
  })

  it('that it types Alt and numbers', () => {
    expect(testScanner(byAlt(`${testCode}\r`))).toEqual({ ...usual, byAlt: true })
  })

  it('that its layout is unknown, but that of the computer', () => {
    const swedish: readonly Stroke[] = Array.from(`${testCode}\n`).map((character, place) => ({
      code: named[character] ?? 'IntlRo',
      key: named[character] ?? character,
      shift: false,
      at: 4 * place,
      up: false,
    }))
    expect(testScanner(swedish)).toEqual({ ...usual, layout: 'computer' })
  })

  it('nothing where something else was scanned', () => {
    expect(testScanner(scanOf({}, ['4006381333931']))).toEqual({ kind: 'unread', text: '4006381333931' })
    expect(testScanner([])).toEqual({ kind: 'unread', text: '' })
  })

  it('nothing, without an error, for any keys at all', () => {
    const stroke = fc.record({
      code: fc.constantFrom('KeyA', 'Numpad7', 'AltLeft', 'Enter', 'F5', '', 'BracketRight'),
      key: fc.string({ maxLength: 2 }),
      shift: fc.boolean(),
      held: fc.constantFrom('alt' as const, 'control' as const, null),
      at: fc.nat(),
      up: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(stroke), (strokes) => {
        expect(testScanner(strokes).kind).toBe('unread')
      }),
    )
  })
})

describe('the settings for a scanner', () => {
  const before = stationSchema.parse({}).scanner

  it('follow what was found, and keep the rest', () => {
    const found: FoundScanner = { ...usual, layout: 'de', endKey: 'none', prefix: '~', suffix: '!', usualGapMs: 20, longestGapMs: 90 }
    expect(settingsFor(found, { ...before, minimumLength: 5 })).toEqual({
      ...before,
      minimumLength: 5,
      layout: 'de',
      endKey: 'none',
      prefix: '~',
      suffix: '!',
      maximumGapMs: 40,
      idleMs: 270,
    })
  })

  it('are those that a station begins with, for the usual scanner', () => {
    expect(settingsFor(usual, before)).toEqual(before)
  })

  it('do not take people for scanners, however slow the scanner is', () => {
    const slow = { ...usual, usualGapMs: 75, longestGapMs: 900 }
    const { maximumGapMs, idleMs } = settingsFor(slow, before)
    expect({ slow: isTooSlow(slow), maximumGapMs, idleMs, usual: isTooSlow(usual) }).toEqual({
      slow: true,
      maximumGapMs: 60,
      idleMs: 2000,
      usual: false,
    })
  })
})
