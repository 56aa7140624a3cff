import { texts } from './text.ts'

/** One entry of an order's history in words; its key is chosen by the data service. */
export function sayHistory(entry: { readonly what: string; readonly params: Readonly<Record<string, string | number>> }): string {
  const key = `history.${entry.what}`
  const sentence: unknown = texts.getResource(texts.language, 'translation', key) ?? texts.getResource('en', 'translation', key)
  return typeof sentence === 'string'
    ? texts.services.interpolator.interpolate(sentence, { ...entry.params }, texts.language, {})
    : entry.what
}
