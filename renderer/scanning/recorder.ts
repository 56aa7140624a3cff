import type { Stroke } from '../../domain/scanning/set-up/strokes.ts'
import { keyPress } from './key-press.ts'

/** A person who works the dialog by keyboard pauses before these; a scanner does not. */
const personKeys = new Set(['Enter', 'NumpadEnter', 'Tab', 'Space', 'Escape'])
const personPause = 300
const modifiers = /^(?:Shift|Control|Alt|Meta)/

let take: ((stroke: Stroke) => void) | null = null
let lastAt = Number.NEGATIVE_INFINITY

/** Hands every key of the window to the set-up instead of the capture, which does not know this scanner yet. */
export function recordStrokes(listener: (stroke: Stroke) => void): () => void {
  take = listener
  lastAt = Number.NEGATIVE_INFINITY
  return () => {
    if (take === listener) take = null
  }
}

/** True when the key was taken, and must do nothing else. */
export function recordStroke(event: KeyboardEvent): boolean {
  if (take === null) return false
  const at = event.timeStamp
  if (personKeys.has(event.code) && at - lastAt > personPause) return false
  if (!modifiers.test(event.code)) lastAt = at
  event.preventDefault()
  event.stopImmediatePropagation()
  take({ ...keyPress(event, false), up: event.type === 'keyup' })
  return true
}
