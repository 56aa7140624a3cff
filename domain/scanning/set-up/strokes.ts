import type { ScannerLayout } from '../keyboard/layouts.ts'
import { scannedCharacter } from '../keyboard/scanned-character.ts'

/** One event of the keyboard while the scanner is being set up. */
export interface Stroke {
  /** The physical key. */
  readonly code: string
  /** What the system made of it. */
  readonly key: string
  readonly shift: boolean
  readonly altGr?: boolean
  /** Held alone. */
  readonly held?: 'control' | 'alt' | null
  /** Milliseconds. */
  readonly at: number
  readonly up: boolean
}

/** A character, '\n' for Enter, '\t' for Tab; when its typing began and ended. */
export interface TypedCharacter {
  readonly character: string
  readonly from: number
  readonly to: number
}

const ends: Readonly<Record<string, string>> = { Enter: '\n', NumpadEnter: '\n', Tab: '\t' }
const controlEnds: Readonly<Record<string, string>> = { KeyJ: '\n', KeyM: '\n', KeyI: '\t', BracketRight: '\u001d' }

/** What was typed, had the scanner this layout. */
export function transcript(strokes: readonly Stroke[], layout: ScannerLayout): readonly TypedCharacter[] {
  const typed: TypedCharacter[] = []
  let digits = ''
  let digitsFrom = 0
  for (const stroke of strokes) {
    const { code, at, held, up } = stroke
    if (held === 'alt' && !up && /^Numpad\d$/.test(code)) {
      if (digits === '') digitsFrom = at
      digits += code.slice(-1)
    } else if (up && digits !== '' && /^Alt(?:Left|Right)$/.test(code)) {
      typed.push({ character: String.fromCharCode(Number(digits)).replace('\r', '\n'), from: digitsFrom, to: at })
      digits = ''
    } else if (!up && held !== 'alt') {
      const character = held === 'control' ? controlEnds[code] : (ends[code] ?? scannedCharacter(stroke, layout))
      if (character !== undefined && character !== null) typed.push({ character, from: at, to: at })
    }
  }
  return typed
}
