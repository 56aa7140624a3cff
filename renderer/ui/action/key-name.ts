import { scannedCharacter } from '../../../domain/scanning/keyboard/scanned-character.ts'

interface KeyEvent {
  readonly code: string
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** The name of a pressed key as actions write it: 'F4', 'Escape', 'Alt+1', 'Mod+S'. Null for keys that only modify. */
export function keyName(event: KeyEvent): string | null {
  if (/^(Shift|Control|Alt|Meta|CapsLock)/.test(event.code)) return null
  const character = scannedCharacter({ code: event.code, key: event.key, shift: false })
  const base = character === null || character === ' ' ? event.key : character.toUpperCase()
  const isChord = event.ctrlKey || event.metaKey || event.altKey
  if (!isChord) return base
  return `${event.altKey ? 'Alt+' : ''}${event.ctrlKey || event.metaKey ? 'Mod+' : ''}${event.shiftKey ? 'Shift+' : ''}${base}`
}

export function isSameKey(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

const symbols: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Delete: 'Del',
}

/** A key as it stands on the keyboard: 'Mod+Enter' -> ['Ctrl', '↵']. */
export function keyCaps(key: string): readonly string[] {
  return key.split(/\+(?=.)/).map((part) => {
    if (part === 'Mod') return navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'
    return symbols[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  })
}
