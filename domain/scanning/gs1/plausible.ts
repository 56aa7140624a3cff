import { rules } from './application-identifiers.ts'
import type { Element } from './elements.ts'

/** Attributes say nothing without the key of what they describe. */
export function hasKey(elements: readonly Element[]): boolean {
  return elements.some(([ai]) => rules.get(ai)?.key === true)
}

/** One element may stand twice only with one value. */
export function isConsistent(elements: readonly Element[]): boolean {
  const seen = new Map<string, string>()
  for (const [ai, value] of elements) {
    if ((seen.get(ai) ?? value) !== value) return false
    seen.set(ai, value)
  }
  return true
}

/** Whether somebody would write this: no element twice, and none without those that it belongs to (section 4.14). */
export function isPlausible(elements: readonly Element[]): boolean {
  const present = new Set(elements.map(([ai]) => ai))
  if (present.size < elements.length) return false
  if (present.has('01') && present.has('02')) return false
  return !present.has('37') || present.has('02')
}
