import { layouts, type ScannerLayout } from './layouts.ts'

export interface PressedKey {
  /** The physical key. */
  readonly code: string
  /** What the system made of it: with an input method on, 'Process'. */
  readonly key: string
  readonly shift: boolean
  readonly altGr?: boolean
}

/**
 * The character that a scanner meant, from the physical key and the layout that the scanner has, so that the computer's
 * layout, caps lock and input methods do not matter; null for keys that write nothing.
 */
export function scannedCharacter({ code, key, shift, altGr = false }: PressedKey, layout: ScannerLayout = 'us'): string | null {
  if (layout === 'computer' && Array.from(key).length === 1) return key
  const known = layout === 'computer' ? 'us' : layout
  const characters = layouts[known][code]
  // Remote desktops and drivers that make characters send no physical key.
  if (characters === undefined) return code === '' && Array.from(key).length === 1 ? key : null
  const [plain, shifted, third] = characters
  if (altGr) return third ?? null
  // Where the text is the other character of the same key, Shift was pressed without being reported: believe it.
  const isLetter = code.startsWith('Key')
  if (known === 'us' && !isLetter && (key === plain || key === shifted)) return key
  return shift ? shifted : plain
}
