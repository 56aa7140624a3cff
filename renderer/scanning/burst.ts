import type { ScannerLayout } from '../../domain/scanning/keyboard/layouts.ts'

/** How this station's scanner types (see domain/shell/station.ts). */
export interface CaptureSettings {
  readonly maximumGapMs: number
  readonly minimumLength: number
  /** `none`: a code ends with a silence of `idleMs`, and an end key is taken all the same. */
  readonly endKey: 'Enter' | 'Tab' | 'either' | 'none'
  readonly idleMs: number
  readonly prefix: string
  readonly suffix: string
  readonly layout: ScannerLayout
}

/** Keys that came close together, of which nobody knows yet whether they are a scan. */
export interface Burst {
  readonly text: string
  /** The same as the keyboard of the person says it, should it be typing: one character for each of the text. */
  readonly typed: readonly string[]
  readonly gaps: readonly number[]
  readonly lastAt: number
  readonly inText: boolean
  /** How many of its characters were already told, as typing or as a code without an end. */
  readonly told: number
  /** A key of it did something: only what was pressed right behind it still belongs to it. */
  readonly hasActed: boolean
}

export type CaptureEffect =
  | { readonly kind: 'scan'; readonly text: string; readonly inText: boolean }
  /** Somebody pressed keys outside any text field: perhaps a shortcut. */
  | { readonly kind: 'typed'; readonly text: string }
  /** As fast as a scan, but no end key came: the scanner has to be set up to send Enter. */
  | { readonly kind: 'unfinished'; readonly text: string }

/** A scan may stutter (a busy machine, Bluetooth): pauses up to this many times the longest usual gap do not end it. */
const stutter = 8
/** The same after what somebody typed into a field, and before the end key of a number that fingers can roll off as fast as a scanner. */
const stutterOfTyping = 3
const rolledOff = 5

export function longestPause(burst: Burst, settings: CaptureSettings): number {
  if (settings.endKey === 'none') return settings.idleMs
  if (burst.hasActed) return settings.maximumGapMs
  const isTyped = burst.inText && median(burst.gaps) > settings.maximumGapMs
  return settings.maximumGapMs * (isTyped ? stutterOfTyping : stutter)
}

/** How long after the last character the end key may come. */
export function longestPauseBeforeEnd(burst: Burst, settings: CaptureSettings): number {
  const usual = longestPause(burst, settings)
  if (settings.endKey === 'none' || !burst.inText || burst.text.length > rolledOff) return usual
  return Math.min(usual, settings.maximumGapMs * stutterOfTyping)
}

/** After this much silence a key that was pressed alone is typing. */
function typingPause(settings: CaptureSettings): number {
  return settings.maximumGapMs * 2
}

/** After how much silence since its last key something is to be told about a burst; null where nothing ever is. */
export function nextPause(burst: Burst | null, settings: CaptureSettings): number | null {
  if (burst === null || burst.told === burst.text.length) return null
  if (burst.inText) return settings.endKey === 'none' ? longestPause(burst, settings) : null
  return isFast(burst.text, burst.gaps, settings) ? longestPause(burst, settings) : typingPause(settings)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

export function isFast(text: string, gaps: readonly number[], settings: CaptureSettings): boolean {
  return text.length >= settings.minimumLength && median(gaps) <= settings.maximumGapMs
}

function withoutFrame(text: string, { prefix, suffix }: CaptureSettings): string {
  const start = prefix !== '' && text.startsWith(prefix) ? prefix.length : 0
  const end = suffix !== '' && text.endsWith(suffix) ? text.length - suffix.length : text.length
  return text.slice(start, Math.max(start, end))
}

export function scanOf(burst: Burst, settings: CaptureSettings): CaptureEffect {
  return { kind: 'scan', text: withoutFrame(burst.text, settings), inText: burst.inText }
}

/** What is told about a burst that goes on no longer. */
export function closing(burst: Burst | null, settings: CaptureSettings): readonly CaptureEffect[] {
  if (burst === null) return []
  const fast = isFast(burst.text, burst.gaps, settings)
  if (fast && settings.endKey === 'none') return [scanOf(burst, settings)]
  if (burst.inText) return []
  if (burst.told === burst.text.length) return []
  if (fast) return [{ kind: 'unfinished', text: burst.text }]
  const untold = burst.typed.slice(burst.told).join('')
  return [{ kind: 'typed', text: untold }]
}
