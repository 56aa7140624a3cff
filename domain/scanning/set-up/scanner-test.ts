import { scannerLayouts, type ScannerLayout } from '../keyboard/layouts.ts'
import { transcript, type Stroke, type TypedCharacter } from './strokes.ts'

/**
 * A Code 128 of this shows how a scanner types: letters that change places between the keyboards of countries, digits and
 * signs that move, and short enough for a label of 50 mm.
 */
export const testCode = 'QWAZYM/-@12'

export interface FoundScanner {
  readonly kind: 'found'
  readonly layout: ScannerLayout
  readonly endKey: 'Enter' | 'Tab' | 'none'
  readonly prefix: string
  readonly suffix: string
  /** Symbology identifier that it puts in front, as ]C0; empty where it sends none. */
  readonly identifier: string
  /** Between two characters, in milliseconds. */
  readonly usualGapMs: number
  readonly longestGapMs: number
  /** It types the numbers of characters with Alt. */
  readonly byAlt: boolean
  /** It sent the code once more, so many milliseconds later; null where it did not. */
  readonly doubledAfterMs: number | null
}

/** `unread`: something else was scanned or typed, or the scanner's keyboard is none that is known. */
export type ScannerTest = FoundScanner | { readonly kind: 'unread'; readonly text: string }

/** What a scan of the test code shows about the scanner that made it. */
export function testScanner(strokes: readonly Stroke[]): ScannerTest {
  for (const layout of scannerLayouts) {
    const typed = transcript(strokes, layout)
    const text = typed.map(({ character }) => character).join('')
    const at = text.toUpperCase().indexOf(testCode)
    if (at >= 0) return found(typed, text, at, layout, strokes)
  }
  const text = transcript(strokes, 'us').map(({ character }) => character)
  return { kind: 'unread', text: text.join('').trim() }
}

function found(
  typed: readonly TypedCharacter[],
  text: string,
  at: number,
  layout: ScannerLayout,
  strokes: readonly Stroke[],
): FoundScanner {
  const framed = text.slice(0, at).replace(/^\s+/, '')
  const identifier = /\][A-Za-z][0-9A-Za-z]$/.exec(framed)?.[0] ?? ''
  const prefix = framed.slice(0, framed.length - identifier.length)
  const after = at + testCode.length
  const again = text.toUpperCase().indexOf(testCode, after)
  const rest = text.slice(after, again < 0 ? text.length : again)
  const end = /[\n\t]/.exec(rest)
  // Without an end key nobody can tell a suffix from the prefix of the code that comes right behind.
  const suffix = end === null ? (again < 0 ? rest : '') : rest.slice(0, end.index)
  const code = typed.slice(at, after + suffix.length + (end === null ? 0 : 1))
  const gaps = code.slice(1).map(({ from }, place) => from - (code[place]?.to ?? from))
  const sorted = [...gaps].sort((one, other) => one - other)
  const last = typed[after + rest.trimEnd().length + (end === null ? 0 : 1) - 1]
  return {
    kind: 'found',
    layout,
    endKey: end === null ? 'none' : end[0] === '\n' ? 'Enter' : 'Tab',
    prefix,
    suffix,
    identifier,
    usualGapMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    longestGapMs: Math.round(sorted.at(-1) ?? 0),
    byAlt: strokes.some(({ held, code: key }) => held === 'alt' && key.startsWith('Numpad')),
    doubledAfterMs: again < 0 ? null : Math.round((typed[again]?.from ?? 0) - (last?.to ?? 0)),
  }
}
