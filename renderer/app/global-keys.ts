import { isCovered, performKey } from '../ui/action/registry.ts'
import { keyName } from '../ui/action/key-name.ts'
import { textField } from '../scanning/text-field.ts'
import { goTo } from './navigate.ts'
import { places, type Place } from './places.ts'
import { switchLanguage } from './switch-language.ts'

/** Works over a dialog too, and in a text field. */
export const languageKey = 'Alt+L'

/** How long g waits for its letter, in milliseconds. */
const letterPause = 1500
let prefixAt = Number.NEGATIVE_INFINITY

export function focusSearch(): void {
  const search = document.querySelector<HTMLInputElement>('[data-search]')
  search?.focus()
  search?.select()
}

/** A character pressed alone, outside any text field; the scan capture tells it. True when it did something. */
export function typedCharacter(character: string): boolean {
  const covered = isCovered()
  const isAfterPrefix = performance.now() - prefixAt < letterPause
  prefixAt = Number.NEGATIVE_INFINITY
  const place = places.find(({ letter }) => letter === character.toLowerCase())
  if (isAfterPrefix && place !== undefined && !covered) {
    goTo(place.path)
    return true
  }
  if (performKey(character, covered)) return true
  if (character === '/' && !covered) focusSearch()
  if (character === 'g') prefixAt = performance.now()
  return character === 'g' || (character === '/' && !covered)
}

/** Whether something lay over the screen when the key went down: a dialog that Escape closes is gone when the key gets here. */
let wasCovered = false

function noteCover(): void {
  wasCovered = isCovered()
}

/** Function keys, Escape and chords; characters come through the scan capture. Returns how to stop. */
export function listenForKeys(target: Window): () => void {
  target.addEventListener('keydown', noteCover, { capture: true })
  target.addEventListener('keydown', onKeyDown)
  return () => {
    target.removeEventListener('keydown', noteCover, { capture: true })
    target.removeEventListener('keydown', onKeyDown)
  }
}

function onKeyDown(event: KeyboardEvent): void {
  const key = keyName(event)
  if (event.defaultPrevented || key === null || key.length === 1) return
  if (event.repeat && !/^(Arrow|Page)/.test(key)) return
  const place = placeOfChord(key)
  if (place !== undefined) {
    event.preventDefault()
    if (!wasCovered) goTo(place.path)
    return
  }
  if (key === languageKey) {
    event.preventDefault()
    switchLanguage()
    return
  }
  const isEditing = textField(event.target) !== null && /^(Enter|Arrow|Home|End|Page|Delete|Backspace|Tab)/.test(key)
  if (!isEditing && performKey(key, wasCovered)) event.preventDefault()
}

function placeOfChord(key: string): Place | undefined {
  const digit = /^Alt\+(\d)$/.exec(key)?.[1]
  // Zero stands right of nine.
  return digit === undefined ? undefined : places[(Number(digit) + 9) % 10]
}
