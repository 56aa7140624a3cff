import { nextPause, type CaptureEffect, type CaptureSettings } from '../../../renderer/scanning/burst.ts'
import { idle, pause, press, release } from '../../../renderer/scanning/capture.ts'
import type { KeyPress } from '../../../renderer/scanning/key-press.ts'

export const usual: CaptureSettings = {
  maximumGapMs: 35,
  minimumLength: 2,
  endKey: 'either',
  idleMs: 120,
  prefix: '',
  suffix: '',
  layout: 'us',
}

const shifted = '!@#$%^&*()_+{}|:"~<>?'
const unshifted = "1234567890-=[]\\;'`,./"
const named: Readonly<Record<string, string>> = {
  '-': 'Minus',
  '=': 'Equal',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
  ';': 'Semicolon',
  "'": 'Quote',
  '`': 'Backquote',
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
  ' ': 'Space',
}

/** The physical key and Shift that a scanner set to a US keyboard presses for a character. */
export function keyFor(character: string): { readonly code: string; readonly key: string; readonly shift: boolean } {
  if (/[a-z]/i.test(character)) return { code: `Key${character.toUpperCase()}`, key: character, shift: /[A-Z]/.test(character) }
  const at = shifted.indexOf(character)
  const base = at < 0 ? character : unshifted.charAt(at)
  return { code: /\d/.test(base) ? `Digit${base}` : (named[base] ?? ''), key: character, shift: at >= 0 }
}

export interface Pressed {
  /** One character, or 'Enter' or 'Tab'. */
  readonly key: string
  /** Milliseconds since the key before. */
  readonly gap: number
  readonly inText?: boolean
}

export function scanned(code: string, gap = 1, end = 'Enter', inText = false): readonly Pressed[] {
  return [...Array.from(code), end].map((key, index) => ({ key, gap: index === 0 ? 400 : gap, inText }))
}

export function typed(text: string, gap = 120, inText = false): readonly Pressed[] {
  return Array.from(text).map((key, index) => ({ key, gap: index === 0 ? 400 : gap, inText }))
}

/** One event of a keyboard. */
export interface Stroke {
  readonly press: KeyPress
  readonly up?: true
}

/** Presses keys one after the other, with the silences between them noticed as the window's timer would. */
export function play(keys: readonly Pressed[], settings: CaptureSettings = usual): readonly CaptureEffect[] {
  let at = 0
  const strokes = keys.map(({ key, gap, inText = false }): Stroke => {
    at += gap
    const isNamed = key === 'Enter' || key === 'Tab'
    return { press: { ...(isNamed ? { code: key, key, shift: false } : keyFor(key)), chord: false, at, inText } }
  })
  return playStrokes(strokes, settings)
}

export function playStrokes(strokes: readonly Stroke[], settings: CaptureSettings = usual): readonly CaptureEffect[] {
  let state = idle
  const effects: CaptureEffect[] = []
  const silence = (from: number, until: number) => {
    let at = from
    for (let wait = nextPause(state.burst, settings); wait !== null && at + wait + 1 < until; wait = nextPause(state.burst, settings)) {
      at += wait + 1
      const before = state
      const step = pause(state, at, settings)
      state = step.state
      effects.push(...step.effects)
      if (state.burst === before.burst) return
    }
  }
  let last = 0
  for (const { press: key, up } of strokes) {
    silence(last, key.at)
    last = key.at
    const step = (up ? release : press)(state, key, settings)
    state = step.state
    effects.push(...step.effects)
  }
  silence(last, last + 100_000)
  return effects
}

export function scansOf(effects: readonly CaptureEffect[]): readonly string[] {
  return effects.flatMap((effect) => (effect.kind === 'scan' ? [effect.text] : []))
}

export function typedOf(effects: readonly CaptureEffect[]): string {
  return effects.flatMap((effect) => (effect.kind === 'typed' ? [effect.text] : [])).join('')
}
