import { isCovered, performKey } from '../ui/action/registry.ts'
import { keyName } from '../ui/action/key-name.ts'
import { textField, writeInto } from '../scanning/text-field.ts'
import { inTurn } from './keys-in-turn.ts'
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

/**
 * Characters pressed outside any text field, one after the other; the scan capture tells them, some time after they were pressed. True
 * when they do something.
 */
export function typed(text: string): boolean {
  return Array.from(text, (character) => inTurn(() => typedCharacter(character)) ?? true).includes(true)
}

/** What was typed while a field came up stands in it. */
function typedCharacter(character: string): boolean {
  const field = textField(document.activeElement)
  if (field === null) return typedKey(character)
  writeInto(field, character)
  return false
}

function typedKey(character: string): boolean {
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

/** What no field and no button answers to by itself: these can wait for what opens. */
const patientKeys = /^(?:F\d{1,2}|Alt\+.|Mod\+Enter)$/

function onKeyDown(event: KeyboardEvent): void {
  const key = keyName(event)
  if (event.defaultPrevented || key === null || key.length === 1) return
  if (event.repeat && !/^(Arrow|Page)/.test(key)) return
  if (patientKeys.test(key)) {
    if (inTurn(() => answerKey(key, isCovered())) ?? true) event.preventDefault()
    return
  }
  const isEditing = textField(event.target) !== null && /^(Enter|Arrow|Home|End|Page|Delete|Backspace|Tab)/.test(key)
  if (!isEditing && answerKey(key, wasCovered)) event.preventDefault()
}

function answerKey(key: string, covered: boolean): boolean {
  const place = placeOfChord(key)
  if (place !== undefined) {
    if (!covered) goTo(place.path)
    return true
  }
  if (key === languageKey) {
    switchLanguage()
    return true
  }
  return performKey(key, covered)
}

function placeOfChord(key: string): Place | undefined {
  const digit = /^Alt\+(\d)$/.exec(key)?.[1]
  // Zero stands right of nine.
  return digit === undefined ? undefined : places[(Number(digit) + 9) % 10]
}
