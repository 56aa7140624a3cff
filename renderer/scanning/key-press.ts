/** A key that goes down or comes up, as the capture and the set-up of the scanner see it. */
export interface KeyPress {
  /** The physical key. */
  readonly code: string
  /** What the system made of it. */
  readonly key: string
  readonly shift: boolean
  /** Control, Alt or Meta is held; not AltGr. */
  readonly chord: boolean
  readonly altGr?: boolean
  /** The one key of a chord that is held alone. */
  readonly held?: 'control' | 'alt' | null
  /** When, in milliseconds of any steady clock. */
  readonly at: number
  /** The key goes into a text field, which writes it by itself. */
  readonly inText: boolean
}

export function keyPress(event: KeyboardEvent, inText: boolean): KeyPress {
  const { code, key, shiftKey: shift, timeStamp: at } = event
  // Windows tells AltGr as Control and Alt together.
  const altGr = event.getModifierState('AltGraph') || (event.ctrlKey && event.altKey)
  const chord = !altGr && (event.ctrlKey || event.altKey || event.metaKey)
  const held = !chord || event.metaKey ? null : event.ctrlKey ? 'control' : 'alt'
  return { code, key, shift, altGr, chord, held, at, inText }
}
