import { isValue, ruleAt } from './application-identifiers.ts'
import type { Element } from './elements.ts'

/** Codes are 48 characters at most on a GS1-128 symbol; what is longer comes from a 2D symbol and is not guessed at. */
const longestGuessed = 120
const mostGuesses = 32

/**
 * All ways to read elements whose separators a keyboard wedge has dropped: a value of no fixed length may end wherever another
 * element can begin. Null where there are too many to tell.
 */
export function splits(data: string): readonly (readonly Element[])[] | null {
  if (data.length > longestGuessed) return null
  const known = new Map<number, readonly (readonly Element[])[]>([[data.length, [[]]]])
  const from = (at: number): readonly (readonly Element[])[] => {
    const before = known.get(at)
    if (before !== undefined) return before
    const found: (readonly Element[])[] = []
    known.set(at, found)
    const next = ruleAt(data, at)
    if (next === null) return found
    const start = at + next.ai.length
    const last = Math.min(start + next.rule.longest, data.length)
    for (let end = start + next.rule.shortest; end <= last; end += 1) {
      const value = data.slice(start, end)
      if (!isValue(value, next.rule)) continue
      for (const rest of from(end)) if (found.length <= mostGuesses) found.push([[next.ai, value], ...rest])
    }
    return found
  }
  const all = from(0)
  return all.length > mostGuesses ? null : all
}
