import { hasMod3736Character, mod3736Character } from './mod-37-36.ts'

/**
 * Codes that Packbench prints: 0-9 and A-Z only, so that they survive every keyboard layout.
 * `PB`, a letter for what it is, the id in base 36, a MOD 37,36 check character over all of it.
 */
export const ownPrefix = 'PB'

export const ownLetters = { order: 'O', tote: 'T', bin: 'B', parcel: 'P', staff: 'S', batch: 'K', return: 'R', purchase: 'U' } as const
export type OwnKind = keyof typeof ownLetters
export const ownKinds: readonly OwnKind[] = ['order', 'tote', 'bin', 'parcel', 'staff', 'batch', 'return', 'purchase']

/** Ids shorter than this are padded: a code keeps one width while a shop grows to 1,679,615 of a kind. */
const idWidth = 4

export function ownCode(kind: OwnKind, id: number): string {
  if (!Number.isSafeInteger(id) || id < 1) throw new RangeError(`An own code needs a positive id, not ${id}`)
  const body = `${ownPrefix}${ownLetters[kind]}${id.toString(36).toUpperCase().padStart(idWidth, '0')}`
  return `${body}${mod3736Character(body)}`
}

export interface OwnCode {
  readonly of: OwnKind
  readonly id: number
}

/** What an own code names; null where the text is none. Only the spelling that `ownCode` writes is one. */
export function readOwnCode(text: string): OwnCode | null {
  const code = text.trim().toUpperCase()
  if (!code.startsWith(ownPrefix) || !hasMod3736Character(code)) return null
  const of = ownKinds.find((kind) => ownLetters[kind] === code[ownPrefix.length])
  const digits = code.slice(ownPrefix.length + 1, -1)
  if (of === undefined || digits === '') return null
  const id = Number.parseInt(digits, 36)
  if (!Number.isSafeInteger(id) || id < 1) return null
  return ownCode(of, id) === code ? { of, id } : null
}
