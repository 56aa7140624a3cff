import {
  idle,
  pause,
  press,
  typingPause,
  type CaptureEffect,
  type CaptureSettings,
  type KeyPress,
} from '../../../renderer/scanning/capture.ts'

export const usual: CaptureSettings = { maximumGapMs: 35, minimumLength: 3, endKey: 'either', prefix: '', suffix: '' }

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

/** Presses keys one after the other, with the silences between them noticed as the window's timer would. */
export function play(keys: readonly Pressed[], settings: CaptureSettings = usual): readonly CaptureEffect[] {
  let state = idle
  let at = 0
  const effects: CaptureEffect[] = []
  const silence = (until: number) => {
    for (const after of [typingPause(settings), settings.maximumGapMs * 8 + 1]) {
      if (at + after >= until) return
      const step = pause(state, at + after, settings)
      state = step.state
      effects.push(...step.effects)
    }
  }
  for (const { key, gap, inText = false } of keys) {
    silence(at + gap)
    at += gap
    const named = key === 'Enter' || key === 'Tab'
    const pressed: KeyPress = { ...(named ? { code: key, key, shift: false } : keyFor(key)), chord: false, at, inText }
    const step = press(state, pressed, settings)
    state = step.state
    effects.push(...step.effects)
  }
  silence(at + 100_000)
  return effects
}

export function scansOf(effects: readonly CaptureEffect[]): readonly string[] {
  return effects.flatMap((effect) => (effect.kind === 'scan' ? [effect.text] : []))
}

export function typedOf(effects: readonly CaptureEffect[]): string {
  return effects.flatMap((effect) => (effect.kind === 'typed' ? [effect.text] : [])).join('')
}
