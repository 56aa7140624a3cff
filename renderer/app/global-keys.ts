import { performKey } from '../ui/action/registry.ts'
import { keyName } from '../ui/action/key-name.ts'
import { textField } from '../scanning/text-field.ts'
import { goTo } from './navigate.ts'
import { places } from './places.ts'

/** How long g waits for its letter, in milliseconds. */
const letterPause = 1500
let prefixAt = Number.NEGATIVE_INFINITY

export function focusSearch(): void {
  const search = document.querySelector<HTMLInputElement>('[data-search]')
  search?.focus()
  search?.select()
}

/** A character pressed alone, outside any text field; the scan capture tells it. */
export function typedCharacter(character: string): void {
  const isAfterPrefix = performance.now() - prefixAt < letterPause
  prefixAt = Number.NEGATIVE_INFINITY
  const place = places.find(({ letter }) => letter === character.toLowerCase())
  if (isAfterPrefix && place !== undefined) {
    goTo(place.path)
    return
  }
  if (performKey(character)) return
  if (character === '/') focusSearch()
  if (character === 'g') prefixAt = performance.now()
}

/** Function keys, Escape and chords; characters come through the scan capture. Returns how to stop. */
export function listenForKeys(target: Window): () => void {
  target.addEventListener('keydown', onKeyDown)
  return () => target.removeEventListener('keydown', onKeyDown)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat) return
  const key = keyName(event)
  if (key === null) return
  const isChord = key.includes('+') && key.length > 1
  if (key.length === 1 && !isChord) return
  const digit = /^Alt\+(\d)$/.exec(key)?.[1]
  const place = digit === undefined ? undefined : places[Number(digit) - 1]
  if (place !== undefined) {
    event.preventDefault()
    goTo(place.path)
    return
  }
  const field = textField(event.target)
  const isEditing = field !== null && /^(Enter|Arrow|Home|End|Delete|Backspace|Tab)/.test(key)
  if (!isEditing && performKey(key)) event.preventDefault()
}
