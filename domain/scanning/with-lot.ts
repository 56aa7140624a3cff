import type { Meaning } from './contract.ts'

/** The same unit, with the lot that a person read on it where its code names none. */
export function withLot(meaning: Meaning, lot: string | undefined): Meaning {
  return meaning.kind === 'item' && meaning.lot === undefined && lot !== undefined && lot !== '' ? { ...meaning, lot } : meaning
}
