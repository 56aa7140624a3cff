import { groupSeparator } from '../symbology.ts'
import { isValue, ruleAt } from './application-identifiers.ts'
import type { Element } from './elements.ts'
import { isConsistent, isPlausible } from './plausible.ts'
import { splits } from './without-separator.ts'

export interface ReadElements {
  /** What is sure. */
  readonly sure: readonly Element[]
  /** More than one way to read it all, `sure` included; empty where nothing is in doubt, or too much. */
  readonly ways: readonly (readonly Element[])[]
}

interface Part {
  readonly elements: readonly Element[]
  readonly end: number
}

/** Elements behind each other, as a symbol holds them; null where any part of the text is none. */
export function readElementString(data: string): ReadElements | null {
  const start = fixedPart(data)
  if (start === null) return null
  if (start.end === data.length) return only(start.elements)
  if (!data.includes(groupSeparator)) return guessed(start.elements, data.slice(start.end))
  const rest = separatedPart(data, start.end)
  return rest === null ? null : only([...start.elements, ...rest])
}

function only(sure: readonly Element[]): ReadElements | null {
  return isConsistent(sure) ? { sure, ways: [] } : null
}

/** Values of a fixed length need no separator, and some codes have one all the same. */
function fixedPart(data: string): Part | null {
  const elements: Element[] = []
  let at = 0
  while (at < data.length) {
    const next = ruleAt(data, at)
    if (next === null) return null
    if (next.rule.shortest < next.rule.longest) break
    const start = at + next.ai.length
    at = start + next.rule.longest
    const value = data.slice(start, at)
    if (!isValue(value, next.rule)) return null
    elements.push([next.ai, value])
    if (data[at] === groupSeparator) at += 1
  }
  return { elements, end: at }
}

function separatedPart(data: string, from: number): readonly Element[] | null {
  const elements: Element[] = []
  for (const run of data.slice(from).split(groupSeparator)) {
    const fixed = fixedPart(run)
    if (fixed === null) return null
    elements.push(...fixed.elements)
    if (fixed.end >= run.length) continue
    const next = ruleAt(run, fixed.end)
    const value = run.slice(fixed.end + (next?.ai.length ?? 0))
    if (next === null || !isValue(value, next.rule)) return null
    elements.push([next.ai, value])
  }
  return elements
}

function guessed(start: readonly Element[], rest: string): ReadElements | null {
  const all = splits(rest)
  if (all === null) return { sure: start, ways: [] }
  const ways = all.map((way) => [...start, ...way]).filter(isPlausible)
  const [first, ...others] = ways
  if (first === undefined) return null
  return others.length === 0 ? { sure: first, ways: [] } : { sure: start, ways }
}
