import { layouts, type LayoutName } from '../../../domain/scanning/keyboard/layouts.ts'

interface Scanner {
  readonly layout?: LayoutName
  /** '\n' and '\t' for the end keys. */
  readonly end?: string
}

const named: Readonly<Record<string, string>> = { '\n': 'Enter', '\t': 'Tab' }

/** A scanner at the window: all keys at once, where the focus is; an input method hides what they are. */
export function scanAtWindow(code: string, { layout = 'us', end = '\n' }: Scanner = {}): void {
  for (const character of Array.from(code + end)) {
    const found = Object.entries(layouts[layout]).find(([key, characters]) => !key.startsWith('Numpad') && characters.includes(character))
    const [key = named[character] ?? '', characters = ['', '']] = found ?? []
    const press = {
      code: key,
      key: named[character] ?? 'Process',
      shiftKey: characters[0] !== character && characters[1] === character,
      modifierAltGraph: characters.indexOf(character) === 2,
      bubbles: true,
      cancelable: true,
    }
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', press))
    target.dispatchEvent(new KeyboardEvent('keyup', press))
  }
}
