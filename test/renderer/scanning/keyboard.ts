import { nextPause, type CaptureEffect, type CaptureSettings } from '../../../renderer/scanning/burst.ts'
import { acted, idle, pause, press, release, type CaptureStep } from '../../../renderer/scanning/capture.ts'
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

/** Presses keys one after the other, with the silences between them noticed as the window's timer would. `acts`: a typed key does something. */
export function play(keys: readonly Pressed[], settings: CaptureSettings = usual, acts = false): readonly CaptureEffect[] {
  return playStrokes(strokesOf(keys), settings, acts)
}

function strokesOf(keys: readonly Pressed[]): readonly Stroke[] {
  let at = 0
  return keys.map(({ key, gap, inText = false }): Stroke => {
    at += gap
    const isNamed = key === 'Enter' || key === 'Tab'
    return { press: { ...(isNamed ? { code: key, key, shift: false } : keyFor(key)), chord: false, at, inText } }
  })
}

export function playStrokes(strokes: readonly Stroke[], settings: CaptureSettings = usual, acts = false): readonly CaptureEffect[] {
  const window = listening(settings, acts)
  let last = 0
  for (const { press: key, up } of strokes) {
    window.silence(last, key.at)
    last = key.at
    window.take((up ? release : press)(window.state(), key, settings))
  }
  window.silence(last, last + 100_000)
  return window.heard
}

interface Late {
  /** So many keys come in time. */
  readonly after: number
  /** The rest is handed over so many milliseconds later than it was pressed. */
  readonly stall: number
  readonly acts: boolean
}

/** A busy computer: the keys tell when they were pressed, but the window's timer runs out before the late ones come. */
export function playLate(keys: readonly Pressed[], { after, stall, acts }: Late): readonly CaptureEffect[] {
  const window = listening(usual, acts)
  const strokes = strokesOf(keys)
  for (const [index, { press: key }] of strokes.entries()) {
    if (index === after) window.silence(strokes[index - 1]?.press.at ?? 0, key.at + stall)
    window.take(press(window.state(), key, usual))
  }
  return window.heard
}

function listening(settings: CaptureSettings, acts: boolean) {
  let state = idle
  const heard: CaptureEffect[] = []
  return {
    heard,
    state: () => state,
    take(step: CaptureStep) {
      state = step.state
      heard.push(...step.effects)
    },
    silence(from: number, until: number) {
      let at = from
      for (let wait = nextPause(state.burst, settings); wait !== null && at + wait + 1 < until; wait = nextPause(state.burst, settings)) {
        at += wait + 1
        const step = pause(state, at, settings)
        state = acts && step.effects.some(({ kind }) => kind === 'typed') ? acted(step.state) : step.state
        heard.push(...step.effects)
      }
    },
  }
}

export function scansOf(effects: readonly CaptureEffect[]): readonly string[] {
  return effects.flatMap((effect) => (effect.kind === 'scan' ? [effect.text] : []))
}

export function typedOf(effects: readonly CaptureEffect[]): string {
  return effects.flatMap((effect) => (effect.kind === 'typed' ? [effect.text] : [])).join('')
}
