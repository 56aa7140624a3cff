import { gtin14 } from '../gtin.ts'
import { isValue, rules } from './application-identifiers.ts'
import type { Element } from './elements.ts'

const link = /^https?:\/\/[^/?#\s]+(\/[^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/i

/** Key, then what narrows it down, as pairs in the path; other elements in the query (GS1 Digital Link URI syntax 1.3). */
export function readDigitalLink(text: string): readonly Element[] | null {
  const [, path, query = ''] = link.exec(text) ?? []
  if (path === undefined) return null
  const inPath = readPath(path.split('/').map(decoded))
  return inPath === null ? null : [...inPath, ...readQuery(query, new Set(inPath.map(([ai]) => ai)))]
}

/** Any path may stand before the key. */
function readPath(segments: readonly (string | null)[]): readonly Element[] | null {
  for (const [at, segment] of segments.entries()) {
    if (segment === null || rules.get(segment)?.key !== true) continue
    const pairs = readPairs(segments.slice(at))
    if (pairs !== null) return pairs
  }
  return null
}

function readPairs(segments: readonly (string | null)[]): readonly Element[] | null {
  const full = segments.at(-1) === '' ? segments.slice(0, -1) : segments
  const elements: Element[] = []
  for (let at = 0; at < full.length; at += 2) {
    const element = readElement(full[at], full[at + 1])
    if (element === null) return null
    elements.push(element)
  }
  return elements
}

/** What is no element belongs to the web site. */
function readQuery(query: string, taken: ReadonlySet<string>): readonly Element[] {
  return query.split(/[&;]/).flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=').map(decoded)
    const element = readElement(name, value)
    return element === null || taken.has(element[0]) ? [] : [element]
  })
}

function readElement(ai: string | null | undefined, written: string | null | undefined): Element | null {
  const rule = rules.get(ai ?? '')
  if (typeof ai !== 'string' || typeof written !== 'string' || rule === undefined) return null
  const value = ai === '01' ? (gtin14(written) ?? written) : written
  return isValue(value, rule) ? [ai, value] : null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
