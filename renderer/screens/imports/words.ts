import { imports } from '../../text/en/imports.ts'
import { meanings } from '../../text/en/meanings.ts'
import type { Text } from '../../text/text.ts'

type FormatId = keyof typeof imports.format
type Meaning = keyof typeof meanings

function isFormat(id: string): id is FormatId {
  return Object.hasOwn(imports.format, id)
}

function isMeaning(meaning: string): meaning is Meaning {
  return Object.hasOwn(meanings, meaning)
}

/** The name of a format, as people know it. */
export function formatWord(t: Text, id: string): string {
  return isFormat(id) ? t(`imports.format.${id}`) : id
}

/** What a column is taken for. */
export function meaningWord(t: Text, meaning: string): string {
  return isMeaning(meaning) ? t(`imports.meaning.${meaning}`) : meaning
}
