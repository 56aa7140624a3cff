import { mod3736Character } from './mod-37-36.ts'
import { ownPrefix } from './own-codes.ts'

/** What a person can say with a printed sheet instead of a mouse; the last three go to a place. */
export const commandWords = [
  'UNDO',
  'SHORT',
  'SKIP',
  'NEWBOX',
  'REPRINT',
  'DONE',
  'DAMAGED',
  'QTY1',
  'QTY2',
  'QTY3',
  'QTY4',
  'QTY5',
  'QTY6',
  'QTY7',
  'QTY8',
  'QTY9',
  'PICK',
  'PACK',
  'SHIP',
] as const
export type CommandWord = (typeof commandWords)[number]

export const commandLetter = 'C'

/** `PBC`, the word, a MOD 37,36 check character. */
export function commandCode(word: CommandWord): string {
  const body = `${ownPrefix}${commandLetter}${word}`
  return `${body}${mod3736Character(body)}`
}

const wordByCode: ReadonlyMap<string, CommandWord> = new Map(commandWords.map((word) => [commandCode(word), word]))

export function readCommandCode(text: string): CommandWord | null {
  return wordByCode.get(text.trim().toUpperCase()) ?? null
}

/** 3 for QTY3; null for a command that is no quantity. */
export function commandQuantity(word: CommandWord): number | null {
  return word.startsWith('QTY') ? Number(word.slice(3)) : null
}
