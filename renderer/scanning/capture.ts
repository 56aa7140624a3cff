import { scannedCharacter } from './us-table.ts'

/** How this station's scanner types (see domain/shell/station.ts). */
export interface CaptureSettings {
  readonly maximumGapMs: number
  readonly minimumLength: number
  readonly endKey: 'Enter' | 'Tab' | 'either'
  readonly prefix: string
  readonly suffix: string
}

export interface KeyPress {
  readonly code: string
  readonly key: string
  readonly shift: boolean
  /** Control, Alt or Meta is held. */
  readonly chord: boolean
  /** When the key went down, in milliseconds of any steady clock. */
  readonly at: number
  /** The key goes into a text field, which writes it by itself. */
  readonly inText: boolean
}

/** Keys that came close together, of which nobody knows yet whether they are a scan. */
export interface Burst {
  readonly text: string
  readonly gaps: readonly number[]
  readonly lastAt: number
  readonly inText: boolean
  /** How many of its characters were already told as typing. */
  readonly told: number
}

export interface CaptureState {
  readonly burst: Burst | null
  /** When the last scan ended: an end key right after it belongs to it (carriage return and line feed). */
  readonly endedAt: number
}

export type CaptureEffect =
  | { readonly kind: 'scan'; readonly text: string; readonly inText: boolean }
  /** Somebody pressed keys outside any text field: perhaps a shortcut. */
  | { readonly kind: 'typed'; readonly text: string }
  /** As fast as a scan, but no end key came: the scanner has to be set up to send Enter. */
  | { readonly kind: 'unfinished'; readonly text: string }

export interface CaptureStep {
  readonly state: CaptureState
  /** The key must do nothing else in the window. */
  readonly swallow: boolean
  readonly effects: readonly CaptureEffect[]
}

export const idle: CaptureState = { burst: null, endedAt: Number.NEGATIVE_INFINITY }

/** A scan may stutter (a busy machine, Bluetooth): pauses up to this many times the longest usual gap do not end it. */
const stutterOnPage = 8
const stutterInText = 3

export function longestPause(burst: Burst, settings: CaptureSettings): number {
  return settings.maximumGapMs * (burst.inText ? stutterInText : stutterOnPage)
}

/** After this much silence a key that was pressed alone is typing. */
export function typingPause(settings: CaptureSettings): number {
  return settings.maximumGapMs * 2
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

function isFast(text: string, gaps: readonly number[], settings: CaptureSettings): boolean {
  return text.length >= settings.minimumLength && median(gaps) <= settings.maximumGapMs
}

function isEndKey(pressed: KeyPress, settings: CaptureSettings): boolean {
  if (pressed.chord) return false
  const isEnter = pressed.code === 'Enter' || pressed.code === 'NumpadEnter'
  const isTab = pressed.code === 'Tab' && !pressed.shift
  return (isEnter && settings.endKey !== 'Tab') || (isTab && settings.endKey !== 'Enter')
}

function withoutFrame(text: string, { prefix, suffix }: CaptureSettings): string {
  const start = prefix !== '' && text.startsWith(prefix) ? prefix.length : 0
  const end = suffix !== '' && text.endsWith(suffix) ? text.length - suffix.length : text.length
  return text.slice(start, Math.max(start, end))
}

/** What is told about a burst that goes on no longer. */
function closing(burst: Burst | null, settings: CaptureSettings): readonly CaptureEffect[] {
  if (burst === null || burst.inText) return []
  if (isFast(burst.text, burst.gaps, settings)) return [{ kind: 'unfinished', text: burst.text }]
  const untold = burst.text.slice(burst.told)
  return untold === '' ? [] : [{ kind: 'typed', text: untold }]
}

function endScan(state: CaptureState, pressed: KeyPress, settings: CaptureSettings): CaptureStep {
  const { burst } = state
  const gap = burst === null ? 0 : pressed.at - burst.lastAt
  if (burst !== null && gap <= longestPause(burst, settings) && isFast(burst.text, [...burst.gaps, gap], settings)) {
    const text = withoutFrame(burst.text, settings)
    return { state: { burst: null, endedAt: pressed.at }, swallow: true, effects: [{ kind: 'scan', text, inText: burst.inText }] }
  }
  if (pressed.at - state.endedAt <= settings.maximumGapMs) return { state: { ...state, endedAt: pressed.at }, swallow: true, effects: [] }
  return { state: { ...state, burst: null }, swallow: false, effects: closing(burst, settings) }
}

/** One key goes down. Pure: time comes with the key. */
export function press(state: CaptureState, key: KeyPress, settings: CaptureSettings): CaptureStep {
  if (isEndKey(key, settings)) return endScan(state, key, settings)
  const isGroupSeparator = key.chord && key.code === 'BracketRight' && state.burst !== null
  const character = isGroupSeparator ? '\u001D' : key.chord ? null : scannedCharacter(key)
  if (character === null) return { state, swallow: false, effects: [] }

  const { burst } = state
  const gap = burst === null ? 0 : key.at - burst.lastAt
  // A scan may move the focus while the next one is already on its way: what comes without a pause is still one code.
  const isSamePlace = burst?.inText === key.inText
  const goesOn = burst !== null && gap <= (isSamePlace ? longestPause(burst, settings) : settings.maximumGapMs)
  // A space alone presses the focused button; inside a burst it is part of the code.
  if (!goesOn && character === ' ') return { state: { ...state, burst: null }, swallow: false, effects: closing(burst, settings) }
  const next: Burst = goesOn
    ? { ...burst, text: burst.text + character, gaps: [...burst.gaps, gap], lastAt: key.at, inText: burst.inText || key.inText }
    : { text: character, gaps: [], lastAt: key.at, inText: key.inText, told: 0 }
  return { state: { ...state, burst: next }, swallow: !key.inText, effects: goesOn ? [] : closing(burst, settings) }
}

/** Nothing came for a while. Characters told as typing stay in the burst: a late key of a scan still finds them. */
export function pause(state: CaptureState, at: number, settings: CaptureSettings): CaptureStep {
  const { burst } = state
  const nothing: CaptureStep = { state, swallow: false, effects: [] }
  if (burst === null || burst.inText) return nothing
  const silence = at - burst.lastAt
  if (isFast(burst.text, burst.gaps, settings)) {
    if (silence <= longestPause(burst, settings)) return nothing
    return { state: { ...state, burst: null }, swallow: false, effects: closing(burst, settings) }
  }
  if (silence < typingPause(settings)) return nothing
  return { state: { ...state, burst: { ...burst, told: burst.text.length } }, swallow: false, effects: closing(burst, settings) }
}
