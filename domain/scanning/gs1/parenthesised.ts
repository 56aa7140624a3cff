import { isValue, rules } from './application-identifiers.ts'
import type { Element } from './elements.ts'
import { isConsistent } from './plausible.ts'

const identifiers = /\((\d{2,4})\)/g

/** The line below the bars, '(01)04006381333931(10)ABC', as people type it: blanks in numbers do not count. */
export function readParenthesised(text: string): readonly Element[] | null {
  if (!text.startsWith('(')) return null
  const starts = [...text.matchAll(identifiers)].filter(([, ai = '']) => rules.has(ai))
  if (starts[0]?.index !== 0) return null
  const elements: Element[] = []
  for (const [place, { 0: written, 1: ai = '', index }] of starts.entries()) {
    const rule = rules.get(ai)
    const value = text.slice(index + written.length, starts[place + 1]?.index)
    const tidy = rule?.content === 'digits' ? value.replace(/\s/g, '') : value.trim()
    if (rule === undefined || !isValue(tidy, rule)) return null
    elements.push([ai, tidy])
  }
  return isConsistent(elements) ? elements : null
}
