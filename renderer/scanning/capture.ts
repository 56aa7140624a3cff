import {
  closing,
  isFast,
  longestPause,
  longestPauseBeforeEnd,
  nextPause,
  scanOf,
  type Burst,
  type CaptureEffect,
  type CaptureSettings,
} from './burst.ts'
import type { KeyPress } from './key-press.ts'
import { scannedCharacter } from '../../domain/scanning/keyboard/scanned-character.ts'

export interface CaptureState {
  readonly burst: Burst | null
  /** When the last scan ended: an end key right after it belongs to it (carriage return and line feed). */
  readonly endedAt: number
  /** Digits of the number pad while Alt is held: some scanners type every character so. */
  readonly altDigits: { readonly digits: string; readonly from: number } | null
}

export interface CaptureStep {
  readonly state: CaptureState
  /** The key must do nothing else in the window. */
  readonly swallow: boolean
  readonly effects: readonly CaptureEffect[]
}

export const idle: CaptureState = { burst: null, endedAt: Number.NEGATIVE_INFINITY, altDigits: null }

/** Control characters of a serial scanner behind a wedge: line feed, carriage return, tab. */
const controlEnds: Readonly<Record<string, 'Enter' | 'Tab'>> = { KeyJ: 'Enter', KeyM: 'Enter', KeyI: 'Tab' }

/** No scanner sends these inside of a code: what came before them was typed, and the next code begins anew. */
const personal = /^(?:F\d{1,2}|Escape|Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/

function endOf(pressed: KeyPress): 'Enter' | 'Tab' | null {
  if (pressed.held === 'control') return controlEnds[pressed.code] ?? null
  if (pressed.chord) return null
  if (pressed.code === 'Enter' || pressed.code === 'NumpadEnter') return 'Enter'
  return pressed.code === 'Tab' && !pressed.shift ? 'Tab' : null
}

function isEndKey(pressed: KeyPress, settings: CaptureSettings): boolean {
  const end = endOf(pressed)
  if (end === null) return false
  return settings.endKey === 'either' || settings.endKey === 'none' || settings.endKey === end
}

function endScan(state: CaptureState, pressed: KeyPress, settings: CaptureSettings): CaptureStep {
  const { burst } = state
  const gap = burst === null ? 0 : pressed.at - burst.lastAt
  if (burst !== null && gap <= longestPauseBeforeEnd(burst, settings) && isFast(burst.text, [...burst.gaps, gap], settings)) {
    return { state: { ...idle, endedAt: pressed.at }, swallow: true, effects: [scanOf(burst, settings)] }
  }
  if (pressed.at - state.endedAt <= settings.maximumGapMs) return { state: { ...state, endedAt: pressed.at }, swallow: true, effects: [] }
  return { state: { ...state, burst: null }, swallow: false, effects: closing(burst, settings) }
}

/** One key goes down. Pure: time comes with the key. */
export function press(state: CaptureState, key: KeyPress, settings: CaptureSettings): CaptureStep {
  if (isEndKey(key, settings)) return endScan(state, key, settings)
  if (key.held === 'alt' && /^Numpad\d$/.test(key.code)) return altDigit(state, key)
  if (key.code === 'Backspace' && !key.chord) return takeBack(state, key, settings)
  const isGroupSeparator = key.chord && key.code === 'BracketRight' && state.burst !== null
  const character = isGroupSeparator ? '\u001D' : key.chord ? null : scannedCharacter(key, settings.layout)
  // A release of Alt outside the window is never heard.
  const known = state.altDigits === null ? state : { ...state, altDigits: null }
  if (character === null && personal.test(key.code))
    return { state: { ...known, burst: null }, swallow: false, effects: closing(known.burst, settings) }
  if (character === null) return { state: known, swallow: false, effects: [] }
  const typed = /^[!-~]$/.test(key.key) ? key.key : character
  return take(known, { character, typed, from: key.at, to: key.at, inText: key.inText }, settings)
}

/** One key comes up: that of Alt ends a character that was typed as its number. */
export function release(state: CaptureState, key: KeyPress, settings: CaptureSettings): CaptureStep {
  const { altDigits } = state
  if (altDigits === null || (key.code !== 'AltLeft' && key.code !== 'AltRight')) return { state, swallow: false, effects: [] }
  const rest = { ...state, altDigits: null }
  const number = Number(altDigits.digits)
  const end = { 9: 'Tab', 10: 'Enter', 13: 'Enter' }[number]
  if (end !== undefined) return press(rest, { ...key, code: end, key: end, shift: false, chord: false, held: null }, settings)
  // Below 32 only the group separator is part of codes; from 127 on systems differ in what a number means.
  if (number !== 29 && (number < 32 || number > 126)) return { state: rest, swallow: false, effects: [] }
  const character = String.fromCharCode(number)
  return take(rest, { character, typed: character, from: altDigits.from, to: key.at, inText: key.inText }, settings)
}

function altDigit(state: CaptureState, key: KeyPress): CaptureStep {
  const { altDigits } = state
  const digits = `${altDigits?.digits ?? ''}${key.code.slice(-1)}`
  return { state: { ...state, altDigits: { digits, from: altDigits?.from ?? key.at } }, swallow: !key.inText, effects: [] }
}

/**
 * Some input methods (Telex on Windows) let every key through, then take characters back and type the marked ones in their place:
 * that is part of a scan. A person's own key comes later than that.
 */
function takeBack(state: CaptureState, key: KeyPress, settings: CaptureSettings): CaptureStep {
  const { burst } = state
  const gap = burst === null ? 0 : key.at - burst.lastAt
  if (burst === null || burst.text === '' || gap > settings.maximumGapMs) return { state, swallow: false, effects: [] }
  const text = burst.text.slice(0, -1)
  const typed = burst.typed.slice(0, -1)
  const next: Burst = { ...burst, text, typed, gaps: [...burst.gaps, gap], lastAt: key.at, told: Math.min(burst.told, text.length) }
  return { state: { ...state, burst: next }, swallow: !key.inText, effects: [] }
}

interface Character {
  readonly character: string
  /** What it is where a person typed it: their keyboard may have another layout than the scanner. */
  readonly typed: string
  /** When its typing began and ended. */
  readonly from: number
  readonly to: number
  readonly inText: boolean
}

function take(state: CaptureState, { character, typed, from, to, inText }: Character, settings: CaptureSettings): CaptureStep {
  const { burst } = state
  const gap = burst === null ? 0 : from - burst.lastAt
  // A scan may move the focus while the next one is already on its way: what comes without a pause is still one code.
  const isSamePlace = burst?.inText === inText
  const goesOn = burst !== null && gap <= (isSamePlace ? longestPause(burst, settings) : settings.maximumGapMs)
  // A space alone presses the focused button; inside a burst it is part of the code.
  if (!goesOn && character === ' ') return { state: { ...state, burst: null }, swallow: false, effects: closing(burst, settings) }
  const next: Burst = goesOn
    ? {
        ...burst,
        text: burst.text + character,
        typed: [...burst.typed, typed],
        gaps: [...burst.gaps, gap],
        lastAt: to,
        inText: burst.inText || inText,
        hasActed: false,
      }
    : { text: character, typed: [typed], gaps: [], lastAt: to, inText, told: 0, hasActed: false }
  return { state: { ...state, burst: next }, swallow: !inText, effects: goesOn ? [] : closing(burst, settings) }
}

/**
 * Nothing came for a while. What is told stays in the burst: a busy computer hands keys over late, and by the time at which they were
 * pressed they may still belong to it.
 */
export function pause(state: CaptureState, at: number, settings: CaptureSettings): CaptureStep {
  const { burst } = state
  const due = nextPause(burst, settings)
  if (burst === null || due === null || at - burst.lastAt < due) return { state, swallow: false, effects: [] }
  const effects = closing(burst, settings)
  const hasEnded = effects.some(({ kind }) => kind === 'scan')
  const next = hasEnded ? { ...state, burst: null, endedAt: at } : { ...state, burst: { ...burst, told: burst.text.length } }
  return { state: next, swallow: false, effects }
}

/** What was told as typing did something in the window. */
export function acted(state: CaptureState): CaptureState {
  return state.burst === null ? state : { ...state, burst: { ...state.burst, hasActed: true } }
}
